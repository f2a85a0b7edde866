package io.hengji.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.server.ServerTest;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Forbidden;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class ScopeTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Units units;
  @Autowired private Accounts accounts;

  @Test
  void showsAUnitItsSubtreeAndTheWayUp() {
    assertThat(names("department", "select name from unit order by path"))
        .contains("演示办公室", "安庆市", "安庆市总工会", "权益保障部", "劳动和经济工作部")
        .doesNotContain("昆明市", "昆明市总工会");
    assertThat(names("kunming", "select name from unit order by path"))
        .containsExactly("演示办公室", "昆明市", "昆明市总工会");
  }

  @Test
  void showsAndChangesAccountsInsideTheScopeOnly() {
    assertThat(names("kunming", "select login from account")).containsExactly("kunming");
    assertThat(names("filer2", "select login from account"))
        .containsExactlyInAnyOrder("filer2", "unit2");
    int changed =
        as(
            "kunming",
            () -> jdbc.sql("update account set active = false where login = 'filer'").update());
    assertThat(changed).isZero();
  }

  @Test
  void showsNothingOutsideOfATransactionOrToNobody() {
    assertThat(jdbc.sql("select count(*) from unit").query(Integer.class).single()).isZero();
    Integer seen =
        transaction.execute(
            s -> jdbc.sql("select count(*) from account").query(Integer.class).single());
    assertThat(seen).isZero();
    as("admin", () -> jdbc.sql("select count(*) from unit").query(Integer.class).single());
    assertThat(jdbc.sql("select count(*) from unit").query(Integer.class).single()).isZero();
  }

  @Test
  void letsOnlyAdministratorsAddUnitsAndPeople() {
    Unit union =
        units.of(Actor.SERVER).stream()
            .filter(u -> u.name().equals("安庆市总工会"))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() ->
            as(
                "department",
                () -> units.add(Optional.of(union), Unit.Kind.UNIT, "新部门", Optional.empty())))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> as("filer", () -> accounts.add(union, "more", "某人", "kite-over-the-lake-8")))
        .isInstanceOf(Forbidden.class);
    Unit added =
        as("admin", () -> units.add(Optional.of(union), Unit.Kind.UNIT, "宣传教育部", Optional.empty()));
    assertThat(added.path()).startsWith(union.path());
  }

  private List<String> names(String login, String sql) {
    return as(login, () -> jdbc.sql(sql).query((row, index) -> row.getString(1)).list());
  }

  private <T> T as(String login, Supplier<T> work) {
    Actor actor =
        Actors.asServer(() ->
            accounts.actor(accounts.credentials(login).orElseThrow().account()).orElseThrow());
    return Actors.as(actor, () -> transaction.execute(status -> work.get()));
  }
}
