package io.hengji.server;

import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An office of a test's own beneath the root of the demonstration office: an area with a
/// department and a unit in it, and somebody for every role, `<role>-<name>`, in the area.
public record SampleOffice(String name, Unit area, Unit department, Unit unit) {

  public static SampleOffice make(String name, Units units, Accounts accounts) {
    return Actors.asServer(() -> {
      Unit root =
          units.of(Actor.SERVER).stream()
              .filter(one -> one.parent().isEmpty())
              .findFirst()
              .orElseThrow();
      Unit area = units.add(Optional.of(root), Unit.Kind.AREA, name + "市", Optional.empty());
      Unit department =
          units.add(Optional.of(area), Unit.Kind.DEPARTMENT, name + "局", Optional.empty());
      Unit unit = units.add(Optional.of(department), Unit.Kind.UNIT, name + "站", Optional.empty());
      SampleOffice office = new SampleOffice(name, area, department, unit);
      for (Role role : Role.values()) {
        office.add(accounts, office.login(role), unit, role, area);
      }
      return office;
    });
  }

  /// The login of the one who holds this role.
  public String login(Role role) {
    return login(role, name);
  }

  private static String login(Role role, String name) {
    return "%s-%s"
        .formatted(
            role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            Integer.toHexString(name.hashCode()));
  }

  /// Adds somebody with a role and the password of all tests.
  public UUID add(Accounts accounts, String login, Unit home, Role role, Unit where) {
    return Actors.asServer(() -> {
      // The password of all tests, without hashing it for each.
      String hash = accounts.credentials("admin").orElseThrow().hash();
      UUID account = accounts.addHashed(home, login, "测试" + login, hash);
      accounts.keepFirstPassword(account);
      accounts.grant(account, role, where);
      return account;
    });
  }
}
