package io.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A PostgreSQL that is not ours: the embedded programs of the tests stand in for the office's
/// server.
class OwnServerTest {

  private static final String PASSWORD = "a-password-of-theirs";

  @TempDir private Path data;
  private DatabaseAddress admin;
  private String owner;

  @BeforeEach
  void makeDatabase() throws SQLException {
    admin = TestDatabase.fresh();
    owner = name() + "_owner";
    // An earlier run may have left the roles of a database of this name.
    run(admin, "drop role if exists %s_app".formatted(name()));
    run(admin, "drop role if exists " + owner);
    run(admin, "create role %s login createrole password '%s'".formatted(owner, PASSWORD));
    run(admin, "alter database %s owner to %s".formatted(name(), owner));
    run(admin, "grant create on schema public to " + owner);
  }

  @AfterEach
  void dropRoles() throws SQLException {
    run(admin, "drop schema public cascade");
    run(admin, "alter database %s owner to hengji".formatted(name()));
    run(admin, "drop role if exists %s_app".formatted(name()));
    run(admin, "drop role if exists " + owner);
  }

  @Test
  void servesADatabaseWhoseOwnerMayMakeRoles() throws SQLException {
    for (int start = 1; start <= 2; start++) {
      try (DataFolder folder = DataFolder.open(data);
          Database database = Database.open(folder, environment())) {
        migrate(database);
        assertSeesNothingWithoutScope(database.application().address());
      }
    }
  }

  @Test
  void servesUnderARoleThatTheOfficeMade() throws SQLException {
    run(admin, "alter role %s nocreaterole".formatted(owner));
    assertRefused(environment(), "不能建立或修改角色");
    run(admin, "create role %s_app login password '%s'".formatted(name(), PASSWORD));
    Map<String, String> environment = environment();
    environment.put("HENGJI_DB_APP_USER", name() + "_app");
    environment.put("HENGJI_DB_APP_PASSWORD", PASSWORD);
    try (DataFolder folder = DataFolder.open(data);
        Database database = Database.open(folder, environment)) {
      migrate(database);
      assertSeesNothingWithoutScope(database.application().address());
    }
  }

  @Test
  void refusesARoleOfTheOfficeThatIsMissingOrMayTooMuch() throws SQLException {
    Map<String, String> environment = environment();
    environment.put("HENGJI_DB_APP_USER", name() + "_app");
    environment.put("HENGJI_DB_APP_PASSWORD", PASSWORD);
    assertRefused(environment, "没有 HENGJI_DB_APP_USER 指定的账号");
    run(admin, "create role %s_app login bypassrls password '%s'".formatted(name(), PASSWORD));
    assertRefused(environment, "权限过大");
    assertRefused(environment(), "权限过大");
    run(admin, "alter role %s_app nobypassrls".formatted(name()));
    run(admin, "grant %s to %s_app".formatted(owner, name()));
    assertRefused(environment, "权限过大");
    environment.put("HENGJI_DB_APP_USER", owner);
    assertRefused(environment, "权限过大");
  }

  @Test
  void refusesWrongAddressesAndPasswordsInOneSentence() {
    assertRefused(with("HENGJI_DB_PASSWORD", "guess"), "不接受账号");
    assertRefused(with("HENGJI_DB_USER", "nobody"), "不接受账号");
    assertRefused(with("HENGJI_DB_URL", admin.url() + "_gone"), "没有 .* 这个数据库");
    assertRefused(with("HENGJI_DB_URL", "postgresql://127.0.0.1:1/hengji"), "地址或端口不对");
    assertRefused(with("HENGJI_DB_URL", "mysql://127.0.0.1/hengji"), "要写成 postgresql://");
    assertRefused(with("HENGJI_DB_URL", "postgresql://me:word@127.0.0.1/hengji"), "要写成");
  }

  @Test
  void refusesADatabaseThatIsInUseOrClosedToTables() throws SQLException {
    try (DataFolder folder = DataFolder.open(data);
        Database first = Database.open(folder, environment())) {
      assertThat(first.owner().user()).isEqualTo(owner);
      assertThatThrownBy(() -> Database.open(folder, environment()))
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageContaining("正由另一个衡绩使用");
    }
    run(admin, "alter database %s owner to hengji".formatted(name()));
    run(admin, "revoke create on schema public from " + owner);
    assertRefused(environment(), "不能在数据库 .* 里建表");
  }

  private void assertRefused(Map<String, String> environment, String sentence) {
    try (DataFolder folder = DataFolder.open(data)) {
      assertThatThrownBy(() -> Database.open(folder, environment))
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageMatching("(?s)[^\\n]*" + sentence + "[^\\n]*。");
    }
  }

  private static void migrate(Database database) {
    Flyway.configure()
        .dataSource(database.owner().url(), database.owner().user(), database.owner().password())
        .placeholders(Map.of("app", database.application().name()))
        .outOfOrder(true)
        .load()
        .migrate();
  }

  private static void assertSeesNothingWithoutScope(DatabaseAddress application)
      throws SQLException {
    try (Connection connection = application.connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from project")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  private Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "HENGJI_DB_URL", admin.url().substring("jdbc:".length()),
            "HENGJI_DB_USER", owner,
            "HENGJI_DB_PASSWORD", PASSWORD));
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> changed = environment();
    changed.put(name, value);
    return changed;
  }

  private String name() {
    return admin.url().substring(admin.url().lastIndexOf('/') + 1);
  }

  private static void run(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
