package io.hengji.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of the server's own, in its data folder: made on the first start, durable, reached
/// by one port of this machine and a generated secret, started again when it was killed. One that
/// outlived its server is stopped in order and started anew: nothing committed is lost.
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String OWNER = "hengji";
  private static final String URL = "jdbc:postgresql://127.0.0.1:%d/%s";
  private static final int PORT_LINE = 3;
  private static final String VERSION = "18.6.0";
  private static final String MAJOR = "18";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DataFolder folder;
  private final PostgresPrograms programs;
  private final Path cluster;
  private final Path output;
  private final int port;
  private final ReentrantLock turn = new ReentrantLock();
  private boolean stopping;

  private EmbeddedPostgres(DataFolder folder, PostgresPrograms programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.cluster = folder.path("database");
    this.output = folder.path("database.log");
    this.port = port;
  }

  /// Starts the database of a data folder and waits until it answers.
  public static EmbeddedPostgres start(DataFolder folder) {
    PostgresPrograms programs = PostgresPrograms.in(folder.path("postgresql-" + VERSION));
    EmbeddedPostgres postgres = new EmbeddedPostgres(folder, programs, freePort());
    postgres.create();
    postgres.stopOrphan();
    postgres.configure();
    postgres.launch();
    return postgres;
  }

  static boolean isIn(Path data) {
    return Files.exists(data.resolve("database").resolve("PG_VERSION"));
  }

  /// The owner's address of a database of a cluster that a server runs just now, for commands
  /// beside it.
  public static Optional<DatabaseAddress> running(Path data, String database) {
    Path pid = data.resolve("database").resolve("postmaster.pid");
    Path secret = data.resolve("secrets").resolve("database");
    try {
      if (!Files.exists(pid)) {
        return Optional.empty();
      }
      int port = Integer.parseInt(Files.readAllLines(pid).get(PORT_LINE).strip());
      return Optional.of(
          new DatabaseAddress(URL.formatted(port, database), OWNER, Files.readString(secret)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a database of this cluster when it is missing; returns its owner's address.
  public DatabaseAddress database(String name) {
    try (Connection connection = owner("postgres").connect();
        Statement statement = connection.createStatement()) {
      boolean there;
      try (ResultSet found =
          statement.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
        there = found.next();
      }
      if (!there) {
        statement.execute("create database \"%s\"".formatted(name));
      }
      return owner(name);
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "数据库 %s 打不开，原因在 %s；数据坏了的，用 restore 把备份恢复到空文件夹。".formatted(name, output), e);
    }
  }

  private DatabaseAddress owner(String database) {
    return new DatabaseAddress(URL.formatted(port, database), OWNER, folder.secret("database"));
  }

  /// The process of the database while it runs.
  public Optional<ProcessHandle> process() {
    Path file = cluster.resolve("postmaster.pid");
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Leaves the database to itself, as a server does that is killed.
  void forget() {
    turn.lock();
    try {
      stopping = true;
    } finally {
      turn.unlock();
    }
  }

  /// Stops the database in order: open transactions are rolled back, everything committed is kept.
  @Override
  public void close() {
    stop("fast");
  }

  /// Stops a database that does not answer as it should, without waiting for it to tidy up: what
  /// was committed is kept, and the next start reads it back.
  void abandon() {
    stop("immediate");
  }

  private void stop(String how) {
    turn.lock();
    try {
      stopping = true;
      control("stop", "-m", how);
    } finally {
      turn.unlock();
    }
  }

  private void create() {
    Path version = cluster.resolve("PG_VERSION");
    try {
      if (Files.exists(version)) {
        String found = Files.readString(version).strip();
        if (found.isEmpty()) {
          throw new DatabaseTrouble("数据库的文件 %s 是空的，数据坏了，用 restore 把备份恢复到空文件夹。".formatted(version));
        }
        if (!found.equals(MAJOR)) {
          throw new DatabaseTrouble(
              "数据文件夹里是 PostgreSQL %s 的数据，本版带的是 %s，先用旧版备份再恢复。".formatted(found, MAJOR));
        }
        return;
      }
      Path secret = folder.path("secrets").resolve("database");
      folder.secret("database");
      int status =
          programs.run(
              output,
              "initdb",
              List.of(
                  "-D",
                  cluster.toString(),
                  "-U",
                  OWNER,
                  "--pwfile=" + secret,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--locale=C",
                  "--data-checksums"));
      if (status != 0) {
        throw new DatabaseTrouble("数据库没能建立，原因在 %s。".formatted(output));
      }
    } catch (IOException e) {
      throw unreadable(version, e);
    }
  }

  /// A database that outlived its server still holds the cluster; whoever holds the lock of the
  /// data folder may stop it.
  private void stopOrphan() {
    if (process().filter(ProcessHandle::isAlive).filter(this::isPostgres).isPresent()) {
      if (control("stop", "-m", "fast") != 0 && control("stop", "-m", "immediate") != 0) {
        throw new DatabaseTrouble("上次留下的数据库停不下来，记录在 %s。".formatted(output));
      }
    }
  }

  private boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private void configure() {
    try {
      Files.writeString(
          cluster.resolve("postgresql.conf"), settings().formatted(port), StandardCharsets.UTF_8);
      Files.writeString(
          cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    } catch (IOException e) {
      throw new DatabaseTrouble("数据库的文件夹 %s 写不进去：%s。".formatted(cluster, DataFolder.told(e)), e);
    }
  }

  private static String settings() throws IOException {
    try (InputStream in = EmbeddedPostgres.class.getResourceAsStream("postgresql.conf")) {
      if (in == null) {
        throw new IOException("postgresql.conf");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void launch() {
    Instant until = Instant.now().plus(PATIENCE);
    try {
      StartLog log = StartLog.from(output);
      while (control("start", "-l", output.toString()) != 0) {
        if (log.isHopeless() || Instant.now().isAfter(until)) {
          throw new DatabaseTrouble("数据库没能启动，原因在 %s；数据坏了的，用 restore 把备份恢复到空文件夹。".formatted(output));
        }
        pause();
        log = StartLog.from(output);
      }
    } catch (IOException e) {
      throw unreadable(output, e);
    }
    process().ifPresent(process -> watch(process.onExit()));
  }

  private static DatabaseTrouble unreadable(Path file, IOException why) {
    return new DatabaseTrouble("数据库的文件 %s 读写不了：%s。".formatted(file, DataFolder.told(why)), why);
  }

  private void watch(CompletableFuture<ProcessHandle> end) {
    Thread.ofVirtual()
        .name("database-watch")
        .start(() -> {
          end.join();
          restart();
        });
  }

  private void restart() {
    turn.lock();
    try {
      if (!stopping) {
        log.warn("the database ended by itself; starting it again");
        launch();
      }
    } finally {
      turn.unlock();
    }
  }

  private int control(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("-D", cluster.toString(), "-w", "-t", "60", "-s"));
    return programs.run(folder.path("control.log"), "pg_ctl", arguments);
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseTrouble("启动数据库被中断。", e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseTrouble("没有空闲的端口：%s。".formatted(e.getMessage()), e);
    }
  }
}
