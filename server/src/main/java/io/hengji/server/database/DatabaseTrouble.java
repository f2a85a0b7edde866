package io.hengji.server.database;

import java.sql.SQLException;
import java.util.Objects;

/// The server cannot do what it was started for, mostly because its database cannot be used; the
/// message is one sentence for the one who started it.
public final class DatabaseTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseTrouble(String message) {
    super(message);
  }

  /// A database by address that does not let us in.
  public static DatabaseTrouble of(DatabaseAddress address, SQLException cause) {
    return new DatabaseTrouble(
        switch (Objects.requireNonNullElse(cause.getSQLState(), "")) {
          case "08001", "08006", "08004" -> "连不上数据库 %s：地址或端口不对，或者它没有启动。".formatted(address.url());
          case "28P01", "28000" ->
              "数据库 %s 不接受账号 %s 的密码，核对 HENGJI_DB_USER 和 HENGJI_DB_PASSWORD。"
                  .formatted(address.url(), address.user());
          case "3D000" -> "服务器上没有 %s 这个数据库，先由管理员建立。".formatted(address.url());
          case "42501" ->
              "账号 %s 在数据库 %s 里权限不够：%s".formatted(address.user(), address.url(), cause.getMessage());
          default -> "数据库 %s 不能用：%s".formatted(address.url(), cause.getMessage());
        },
        cause);
  }

  public DatabaseTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
