package io.hengji.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// The database role under which the pages work: it owns nothing and does not pass row-level
/// security. Its password is made anew at every start and kept nowhere, unless the office made the
/// role itself.
public record ApplicationRole(DatabaseAddress address) {

  private static final String STANDING =
      """
      select rolsuper or rolbypassrls or rolcreaterole
        or pg_has_role(oid, (select oid from pg_roles where rolname = current_user), 'member')
      from pg_roles where rolname = ?
      """;

  /// Makes the role of the owner's database, or gives it a new password.
  public static ApplicationRole prepare(DatabaseAddress owner) {
    String password = DataFolder.random();
    try (Connection connection = owner.connect()) {
      String name = connection.getCatalog() + "_app";
      if (!name.matches("[a-zA-Z0-9_-]+")) {
        throw new DatabaseTrouble("数据库名 %s 只能用字母、数字、横线和下划线。".formatted(name));
      }
      make(connection, owner, name, password);
      return new ApplicationRole(owner.as(name, password));
    } catch (SQLException e) {
      throw DatabaseTrouble.of(owner, e);
    }
  }

  /// Takes the role that the office made for the owner's database.
  static ApplicationRole given(DatabaseAddress owner, DatabaseAddress application) {
    try (Connection connection = owner.connect()) {
      Optional<Boolean> mighty = mighty(connection, application.user());
      if (mighty.isEmpty()) {
        throw new DatabaseTrouble(
            "数据库里没有 HENGJI_DB_APP_USER 指定的账号 %s。".formatted(application.user()));
      }
      refuseMighty(mighty.get(), application.user());
    } catch (SQLException e) {
      throw DatabaseTrouble.of(owner, e);
    }
    try (Connection connection = application.connect()) {
      return new ApplicationRole(
          application.as(connection.getMetaData().getUserName(), application.password()));
    } catch (SQLException e) {
      throw DatabaseTrouble.of(application, e);
    }
  }

  private static void make(
      Connection connection, DatabaseAddress owner, String name, String password)
      throws SQLException {
    Optional<Boolean> mighty = mighty(connection, name);
    refuseMighty(mighty.orElse(false), name);
    try (Statement statement = connection.createStatement()) {
      if (mighty.isEmpty()) {
        statement.execute("create role \"%s\"".formatted(name));
      }
      statement.execute("alter role \"%s\" login password '%s'".formatted(name, password));
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "账号 %s 不能建立或修改角色 %s：请数据库管理员授予 CREATEROLE，或者建好这个角色并用 HENGJI_DB_APP_USER、HENGJI_DB_APP_PASSWORD 告诉衡绩。"
              .formatted(owner.user(), name),
          e);
    }
  }

  /// Whether a role passes row-level security, or could; empty when there is none of this name.
  private static Optional<Boolean> mighty(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STANDING)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
      }
    }
  }

  private static void refuseMighty(boolean mighty, String name) {
    if (mighty) {
      throw new DatabaseTrouble("账号 %s 权限过大（超级用户、绕过行级安全、能建角色或是表的主人），网页不能用它连接数据库。".formatted(name));
    }
  }

  public String name() {
    return address.user();
  }
}
