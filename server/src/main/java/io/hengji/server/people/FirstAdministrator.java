package io.hengji.server.people;

import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one account of a new server. Until its password was changed, every start gives it another
/// one, so that a printed password that got lost costs nothing.
@Component
public class FirstAdministrator {

  private static final String LOGIN = "admin";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Units units;
  private final Accounts accounts;
  private final Passwords passwords;

  FirstAdministrator(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Units units,
      Accounts accounts,
      Passwords passwords) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.units = units;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /// What is printed at the start.
  public record Welcome(String login, String password) {}

  /// The first administrator's password, as long as nobody else can let people in.
  public Optional<Welcome> welcome() {
    return Actors.asServer(() -> transaction.execute(status -> openDoor()));
  }

  private Optional<Welcome> openDoor() {
    String password = passwords.first();
    if (accounts.none()) {
      Unit root = units.add(Optional.empty(), Unit.Kind.AREA, "全部单位", Optional.empty());
      UUID account = accounts.add(root, LOGIN, "管理员", password);
      accounts.grant(account, Role.ADMINISTRATOR, root);
      return Optional.of(new Welcome(LOGIN, password));
    }
    List<UUID> unchanged =
        jdbc.sql(
                """
                select id from account where login = :login and must_change
                  and not exists (select from account where login <> :login)
                """)
            .param("login", LOGIN)
            .query((row, index) -> row.getObject(1, UUID.class))
            .list();
    unchanged.forEach(account -> accounts.setPassword(account, password, true));
    return unchanged.isEmpty() ? Optional.empty() : Optional.of(new Welcome(LOGIN, password));
  }
}
