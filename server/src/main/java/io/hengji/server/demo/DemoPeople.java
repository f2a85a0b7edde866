package io.hengji.server.demo;

import io.hengji.server.people.Accounts;
import io.hengji.server.people.Passwords;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The demonstration office's units and people. The people are invented; each has one password,
/// which is printed once.
@Component
class DemoPeople {

  private static final List<Person> PEOPLE =
      List.of(
          new Person("filer", "田例一", "权益保障部", Role.FILER, "权益保障部"),
          new Person("filer2", "方例十", "劳动和经济工作部", Role.FILER, "劳动和经济工作部"),
          new Person("unit", "周例一", "权益保障部", Role.UNIT_REVIEWER, "权益保障部"),
          new Person("unit2", "潘例十二", "劳动和经济工作部", Role.UNIT_REVIEWER, "劳动和经济工作部"),
          new Person("department", "许例二", "安庆市总工会", Role.DEPARTMENT_REVIEWER, "安庆市总工会"),
          new Person("finance", "李例三", "安庆市", Role.FINANCE_REVIEWER, "安庆市"),
          new Person("rechecker", "何例四", "演示办公室", Role.RECHECKER, "演示办公室"),
          new Person("caseworker", "吴例五", "权益保障部", Role.CASE_WORKER, "权益保障部"),
          new Person("approver", "郑例六", "安庆市总工会", Role.APPROVER, "安庆市总工会"),
          new Person("cashier", "王例七", "安庆市总工会", Role.CASHIER, "安庆市总工会"),
          new Person("auditor", "冯例八", "演示办公室", Role.AUDITOR, "演示办公室"),
          new Person("admin", "陈例九", "演示办公室", Role.ADMINISTRATOR, "演示办公室"),
          new Person("kunming", "杨例十一", "昆明市总工会", Role.FILER, "昆明市总工会"));

  private final Units units;
  private final Accounts accounts;
  private final Passwords passwords;
  private final String fixedPassword;

  DemoPeople(
      Units units,
      Accounts accounts,
      Passwords passwords,
      @Value("${hengji.demo.password:}") String fixedPassword) {
    this.units = units;
    this.accounts = accounts;
    this.passwords = passwords;
    this.fixedPassword = fixedPassword;
  }

  /// Somebody who can log in.
  record Login(String login, String name, Role role, String unit, String password) {}

  private record Person(String login, String name, String unit, Role role, String scope) {}

  /// The units by name.
  Map<String, Unit> addUnits() {
    Map<String, Unit> all = new LinkedHashMap<>();
    Unit root = add(all, Optional.empty(), Unit.Kind.AREA, "演示办公室");
    Unit anqing = add(all, Optional.of(root), Unit.Kind.AREA, "安庆市");
    Unit union = add(all, Optional.of(anqing), Unit.Kind.DEPARTMENT, "安庆市总工会");
    add(all, Optional.of(union), Unit.Kind.UNIT, "权益保障部");
    add(all, Optional.of(union), Unit.Kind.UNIT, "劳动和经济工作部");
    Unit kunming = add(all, Optional.of(root), Unit.Kind.AREA, "昆明市");
    add(all, Optional.of(kunming), Unit.Kind.DEPARTMENT, "昆明市总工会");
    return all;
  }

  /// The people, with their passwords.
  List<Login> addPeople(Map<String, Unit> all) {
    return PEOPLE.stream().map(person -> add(person, all)).toList();
  }

  private Login add(Person person, Map<String, Unit> all) {
    String password = fixedPassword.isEmpty() ? passwords.first() : fixedPassword;
    UUID account = accounts.add(require(all, person.unit), person.login, person.name, password);
    accounts.keepFirstPassword(account);
    accounts.grant(account, person.role, require(all, person.scope));
    return new Login(person.login, person.name, person.role, person.scope, password);
  }

  private static Unit require(Map<String, Unit> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private Unit add(Map<String, Unit> all, Optional<Unit> parent, Unit.Kind kind, String name) {
    Unit unit = units.add(parent, kind, name, Optional.empty());
    all.put(name, unit);
    return unit;
  }
}
