package io.hengji.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The database role under which the pages work: it owns nothing and does not pass row-level
/// security. Its password is made anew at every start and kept nowhere.
public record ApplicationRole(DatabaseAddress address) {

  /// Makes the role of the owner's database, or gives it a new password.
  public static ApplicationRole prepare(DatabaseAddress owner) {
    String password = DataFolder.random();
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      String name = connection.getCatalog() + "_app";
      if (!name.matches("[a-zA-Z0-9_-]+")) {
        throw new DatabaseTrouble("数据库名 %s 只能用字母、数字、横线和下划线。".formatted(name));
      }
      statement.execute(make(name, password));
      return new ApplicationRole(owner.as(name, password));
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "连不上数据库 %s，或账号 %s 不能建立角色：%s".formatted(owner.url(), owner.user(), e.getMessage()), e);
    }
  }

  private static String make(String name, String password) {
    return """
    do $$ begin
      if not exists (select from pg_roles where rolname = '%1$s') then
        create role "%1$s";
      end if;
    end $$;
    alter role "%1$s" login nosuperuser nocreatedb nocreaterole nobypassrls password '%2$s';
    """
        .formatted(name, password);
  }

  public String name() {
    return address.user();
  }
}
