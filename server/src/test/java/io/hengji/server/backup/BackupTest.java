package io.hengji.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.server.ServerTest;
import io.hengji.server.TestDatabase;
import io.hengji.server.database.ApplicationRole;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import io.hengji.server.people.Accounts;
import io.hengji.server.projects.Entry;
import io.hengji.server.projects.Projects;
import io.hengji.server.projects.Source;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class BackupTest {

  @TempDir private Path folder;
  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Projects projects;
  @Autowired private BackupRuns runs;
  @Autowired private Accounts accounts;

  @Test
  void bringsBackOneMomentWhileWritersWrite() throws Exception {
    UUID project =
        Actors.asServer(() ->
            transaction.execute(status ->
                jdbc.sql("select id from project order by code limit 1")
                    .query(UUID.class)
                    .single()));
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger written = new AtomicInteger();
    Thread writer =
        Thread.startVirtualThread(() -> {
          while (!stop.get()) {
            Actors.asServer(() -> spend(project));
            written.incrementAndGet();
          }
        });
    while (written.get() < 5) {
      Thread.sleep(5);
    }
    Path file = folder.resolve("office.hengji");
    int before = written.get();
    Backup.Written backup = new Backup(owner(), folder, "1").write(file);
    stop.set(true);
    writer.join();
    DatabaseAddress restored = TestDatabase.fresh();
    Restore.Restored back = restore(file, restored);
    assertThat(back.rows()).isEqualTo(backup.rows());
    assertThat(count(restored, "select count(*) from spending where summary = '备份时写入'"))
        .isBetween((long) before, (long) written.get());
    assertThat(
            count(
                restored,
                """
                select count(*) from project p where executed <> coalesce((select sum(amount)
                  from spending s where s.project_id = p.id and s.revoked_at is null), 0)
                """))
        .isZero();
    assertThat(count(restored, "select number from audit_head")).isEqualTo(back.auditEntries());
    assertGoesOn(restored);
  }

  @Test
  void bringsAnOlderBackupBackThatTheProgramThenMigrates() throws Exception {
    DatabaseAddress older = TestDatabase.fresh();
    ApplicationRole role = ApplicationRole.prepare(older);
    Migrations.apply(
        List.of(
            new Manifest.Migration("1", "V1__people.sql", 0),
            new Manifest.Migration("2", "V2__audit.sql", 0)),
        older,
        role.name());
    run(older, "insert into unit (path, kind, name) values ('.1.', 'AREA', '旧')");
    Path file = folder.resolve("older");
    new Backup(older, folder, "0").write(file);
    DatabaseAddress restored = TestDatabase.fresh();
    restore(file, restored);
    assertThat(count(restored, "select count(*) from pg_class where relname = 'project'")).isZero();
    Flyway.configure()
        .dataSource(restored.url(), restored.user(), restored.password())
        .placeholders(Map.of("app", ApplicationRole.prepare(restored).name()))
        .outOfOrder(true)
        .load()
        .migrate();
    assertThat(count(restored, "select count(*) from unit where name = '旧'")).isEqualTo(1);
    assertThat(count(restored, "select count(*) from project")).isZero();
  }

  @Test
  void bringsABackupBackIntoADatabaseWhoseOwnerIsNobodySpecial() throws Exception {
    DatabaseAddress admin = TestDatabase.fresh();
    String name = admin.url().substring(admin.url().lastIndexOf('/') + 1);
    String role = "owner_" + UUID.randomUUID().toString().substring(0, 8);
    run(admin, "drop role if exists %s_app".formatted(name));
    run(admin, "create role %s login createrole password 'theirs'".formatted(role));
    run(admin, "alter database %s owner to %s".formatted(name, role));
    run(admin, "grant create on schema public to " + role);
    Path file = folder.resolve("office");
    Backup.Written written = new Backup(owner(), folder, "1").write(file);
    DatabaseAddress theirs = admin.as(role, "theirs");
    assertThat(restore(file, theirs).rows()).isEqualTo(written.rows());
    Path again = folder.resolve("again");
    assertThat(new Backup(theirs, folder, "1").write(again).rows()).isEqualTo(written.rows());
    run(admin, "drop schema public cascade");
    run(admin, "alter database %s owner to hengji".formatted(name));
    run(admin, "drop role %s_app".formatted(name));
    run(admin, "drop role " + role);
  }

  @Test
  void refusesWhatIsNoBackupOrIsDamagedOrNewerOrHasNoEmptyDatabase() throws Exception {
    Path file = folder.resolve("whole");
    new Backup(owner(), folder, "1").write(file);
    assertThatThrownBy(() -> restore(file, owner())).hasMessageContaining("已经有表");
    Path text = Files.writeString(folder.resolve("text"), "no archive");
    assertRefused(text, "不是衡绩的备份");
    Path foreign = changed(file, "foreign", root -> Files.delete(root.resolve(Manifest.FILE)));
    assertRefused(foreign, "不是衡绩的备份");
    assertRefused(
        changed(file, "damaged", root -> Files.writeString(root.resolve("unit"), "x\n")),
        "已损坏：unit");
    assertRefused(changed(file, "less", root -> Files.delete(root.resolve("fund"))), "已损坏：fund");
    assertRefused(
        changed(file, "newer", root -> edit(root, "V1__people.sql", "V9999__later.sql")), "先升级");
    assertRefused(
        changed(file, "format", root -> edit(root, Manifest.FORMAT, "hengji-backup-2")), "先升级");
    assertRefused(
        changed(file, "log", root -> edit(root, "\"auditNumber\" : ", "\"auditNumber\" : 9")),
        "清单上是第");
    Files.write(folder.resolve("cut"), truncated(file));
    assertRefused(folder.resolve("cut"), "没有传完整");
  }

  @Test
  void showsAdministratorsAloneTheLastBackup() throws Exception {
    Path file = folder.resolve("seen");
    Backup.Written written = new Backup(owner(), folder, "1").write(file);
    BackupRuns.record(owner(), Clock.systemUTC(), "seen", written);
    assertThat(Actors.as(actor("admin"), runs::last).orElseThrow().fileName()).isEqualTo("seen");
    assertThat(Actors.as(actor("filer"), runs::last)).isEmpty();
  }

  private Actor actor(String login) {
    return Actors.asServer(
        () -> accounts.actor(accounts.credentials(login).orElseThrow().account()).orElseThrow());
  }

  private boolean spend(UUID project) {
    projects.spend(
        project,
        new Entry(
            Source.APPROPRIATION, LocalDate.of(2024, 5, 6), new BigDecimal("1.5"), "备份时写入", "b"));
    return true;
  }

  private void assertRefused(Path file, String sentence) {
    assertThatThrownBy(() -> restore(file, TestDatabase.fresh()))
        .isInstanceOf(DatabaseTrouble.class)
        .hasMessageContaining(sentence);
  }

  private Restore.Restored restore(Path file, DatabaseAddress into)
      throws IOException, SQLException {
    return new Restore(into, ApplicationRole.prepare(into), folder).read(file);
  }

  /// What was brought back can be written on: keys, sequences and triggers are in force.
  private static void assertGoesOn(DatabaseAddress restored) throws SQLException {
    run(
        restored,
        """
        insert into unit (parent_id, path, kind, name)
        select id, path || (select max(number) + 1 from unit) || '.', 'UNIT', '新' from unit
        where parent_id is null
        """);
    run(
        restored,
        """
        insert into spending (project_id, source, day, amount)
        select id, 'OTHER', '2024-01-02', 7 from project order by code limit 1
        """);
    assertThat(
            count(
                restored,
                """
                select count(*) from project p where executed <> coalesce((select sum(amount)
                  from spending s where s.project_id = p.id and s.revoked_at is null), 0)
                """))
        .isZero();
    assertThatThrownBy(() -> run(restored, "delete from unit")).isInstanceOf(SQLException.class);
  }

  private DatabaseAddress owner() {
    return new DatabaseAddress(
        environment.getRequiredProperty("spring.flyway.url"),
        environment.getRequiredProperty("spring.flyway.user"),
        environment.getRequiredProperty("spring.flyway.password"));
  }

  private interface Change {
    void make(Path root) throws IOException;
  }

  private Path changed(Path file, String name, Change change) throws IOException {
    Path copy = Files.copy(file, folder.resolve(name));
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
      change.make(zip.getPath("/"));
    }
    return copy;
  }

  private static void edit(Path root, String from, String to) throws IOException {
    Path manifest = root.resolve(Manifest.FILE);
    String text = Files.readString(manifest);
    assertThat(text).contains(from);
    Files.writeString(manifest, text.replace(from, to));
  }

  private static byte[] truncated(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) (Files.size(file) / 2));
    }
  }

  private static void run(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
