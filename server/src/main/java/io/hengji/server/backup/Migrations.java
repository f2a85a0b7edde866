package io.hengji.server.backup;

import io.hengji.server.backup.Manifest.Migration;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.ClassPathResource;

/// Makes the tables as they were when a backup was written: by the migrations that had been applied
/// then, and no others. A newer program applies the rest when it serves.
final class Migrations {

  private Migrations() {}

  static void apply(List<Migration> migrations, DatabaseAddress owner, String role)
      throws IOException {
    Path folder = Files.createTempDirectory("hengji-migrations");
    try {
      for (Migration migration : migrations) {
        copy(migration, folder);
      }
      migrate(folder, owner, role);
    } finally {
      delete(folder);
    }
  }

  private static void copy(Migration migration, Path folder) throws IOException {
    ClassPathResource script = new ClassPathResource("db/migration/" + migration.script());
    if (!migration.script().matches("V[0-9_.]+\\w*\\.sql") || !script.exists()) {
      throw new DatabaseTrouble("备份出自更新的版本（本版没有 %s），先升级衡绩再恢复。".formatted(migration.script()));
    }
    try (InputStream in = script.getInputStream()) {
      Files.copy(in, folder.resolve(migration.script()));
    }
  }

  private static void migrate(Path folder, DatabaseAddress owner, String role) {
    try {
      Flyway.configure()
          .dataSource(owner.url(), owner.user(), owner.password())
          .locations("filesystem:" + folder)
          .outOfOrder(true)
          .placeholders(Map.of("app", role))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseTrouble("数据库里的表没能建立：%s".formatted(e.getMessage()), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
