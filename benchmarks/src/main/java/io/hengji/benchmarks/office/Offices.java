package io.hengji.benchmarks.office;

import io.hengji.benchmarks.office.Ids.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The units of a province and the people in them: cities, departments, units; a filer and a
/// reviewer in each unit, a reviewer in each department, one of finance in each city and one above
/// all. They have the password of the demonstration office.
record Offices(List<Unit> units, String edition) {

  private static final int CITIES = 20;
  private static final List<String> TOPICS = List.of("民政", "教育", "卫生", "交通");
  private static final int BEGUN = 2000;

  /// A unit with its filer.
  record Unit(
      UUID id, String name, UUID department, String departmentName, UUID filer, UUID reviewer) {}

  static Offices add(Connection connection, Size size) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return new Adding(new Ids(size.seed()), statement).add(size);
    }
  }

  /// The state of the work.
  private static final class Adding {
    private final Ids ids;
    private final Statement statement;
    private int number;
    private int added;

    Adding(Ids ids, Statement statement) throws SQLException {
      this.ids = ids;
      this.statement = statement;
      this.number = Integer.parseInt(one("select max(number) from unit"));
    }

    Offices add(Size size) throws SQLException {
      UUID root = UUID.fromString(one("select id from unit where parent_id is null"));
      Node province =
          unit(new Node(root, one("select path from unit where parent_id is null")), "AREA", "示范省");
      person("province", province, "FINANCE_REVIEWER");
      List<Unit> units = new ArrayList<>();
      int departments = CITIES * TOPICS.size();
      for (int city = 1; city <= CITIES; city++) {
        Node area = unit(province, "AREA", "示范%d市".formatted(city));
        person("city%d".formatted(city), area, "FINANCE_REVIEWER");
        for (int topic = 0; topic < TOPICS.size(); topic++) {
          int place = (city - 1) * TOPICS.size() + topic;
          String name = "示范%d市%s局".formatted(city, TOPICS.get(topic));
          Node department = unit(area, "DEPARTMENT", name);
          person("department%d".formatted(place + 1), department, "DEPARTMENT_REVIEWER");
          for (int unit = place; unit < size.units(); unit += departments) {
            units.add(beneath(department, name, unit));
          }
        }
      }
      statement.execute(
          "select setval(pg_get_serial_sequence('unit', 'number'), %d)".formatted(number));
      return new Offices(
          List.copyOf(units),
          one("select coalesce(max(checked_by), '') from form_version where checked_by <> ''"));
    }

    private Unit beneath(Node department, String departmentName, int index) throws SQLException {
      String name = "%s第%d科".formatted(departmentName, index + 1);
      Node unit = unit(department, "UNIT", name);
      UUID filer = person("filer%d".formatted(index + 1), unit, "FILER");
      UUID reviewer = person("unit%d".formatted(index + 1), unit, "UNIT_REVIEWER");
      return new Unit(unit.id, name, department.id, departmentName, filer, reviewer);
    }

    private Node unit(Node above, String kind, String name) throws SQLException {
      number++;
      UUID id = ids.of(Kind.UNIT, BEGUN, number);
      String path = above.path + number + ".";
      statement.execute(
          "insert into unit (id, parent_id, number, path, kind, name) overriding system value values ('%s', '%s', %d, '%s', '%s', '%s')"
              .formatted(id, above.id, number, path, kind, name));
      return new Node(id, path);
    }

    private UUID person(String login, Node unit, String role) throws SQLException {
      added++;
      UUID id = ids.of(Kind.ACCOUNT, BEGUN, added);
      statement.execute(
          "insert into account (id, unit_id, login, name, password_hash, must_change) select '%s', '%s', 'p-%s', '示例%d', password_hash, false from account where login = 'filer'"
              .formatted(id, unit.id, login, added));
      statement.execute(
          "insert into account_role (account_id, role, unit_id) values ('%s', '%s', '%s')"
              .formatted(id, role, unit.id));
      return id;
    }

    private String one(String sql) throws SQLException {
      try (ResultSet row = statement.executeQuery(sql)) {
        if (!row.next()) {
          throw new IllegalStateException("the demonstration office is not there: serve --demo");
        }
        return row.getString(1);
      }
    }

    private record Node(UUID id, String path) {}
  }
}
