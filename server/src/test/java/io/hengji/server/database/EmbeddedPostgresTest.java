package io.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir private Path data;

  @Test
  void keepsWhatWasCommittedThroughAKillAndAnOrphan() throws Exception {
    UnpackedPrograms.linkInto(data);
    try (DataFolder folder = DataFolder.open(data)) {
      EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
      DatabaseAddress address = postgres.database("office");
      run(address, "create table kept (n int)");
      run(address, "insert into kept values (1)");
      assertRefusesOthers(address);
      assertDurable(address);

      ProcessHandle first = postgres.process().orElseThrow();
      first.destroyForcibly();
      first.onExit().join();
      awaitAnswer(address);
      run(address, "insert into kept values (2)");

      // A second start on the same cluster, as after a killed server: the orphan is stopped in
      // order.
      ProcessHandle orphan = postgres.process().orElseThrow();
      postgres.forget();
      try (EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
        orphan.onExit().get(30, TimeUnit.SECONDS);
        assertThat(count(again.database("office"), "kept")).isEqualTo(2);
      }
    }
  }

  @Test
  void refusesASecondServerOnTheSameFolderInOneSentence() {
    try (DataFolder folder = DataFolder.open(data)) {
      assertThatThrownBy(() -> DataFolder.open(data))
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageMatching("数据文件夹 .* 正由另一个衡绩使用（进程 \\d+），不能再开一个。");
      assertThat(folder.secret("x")).isEqualTo(folder.secret("x")).hasSizeGreaterThan(40);
    }
    DataFolder.open(data).close();
  }

  private static void assertRefusesOthers(DatabaseAddress address) {
    assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "guess"))
        .isInstanceOf(SQLException.class);
  }

  private static void assertDurable(DatabaseAddress address) throws SQLException {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      try (Connection connection = address.connect();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("show " + setting)) {
        row.next();
        assertThat(row.getString(1)).as(setting).isEqualTo("on");
      }
    }
  }

  private static void awaitAnswer(DatabaseAddress address) throws Exception {
    Instant until = Instant.now().plus(Duration.ofSeconds(30));
    while (true) {
      try (Connection connection = address.connect()) {
        assertThat(connection.isValid(5)).isTrue();
        return;
      } catch (SQLException e) {
        if (Instant.now().isAfter(until)) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static void run(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(DatabaseAddress address, String table) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }
}
