package io.hengji.benchmarks.office;

import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Fills the database of a running server, which has the demonstration office in it, with forms by
/// COPY: `ManyForms data=FOLDER projects=20000 years=10 versions=5 units=400 seed=1`, all but the
/// folder with these values unless given. Instead of `data`, `url`, `user` and `password` name a
/// database; the user must be one who may leave triggers and foreign keys aside.
public final class ManyForms {

  private static final int AT_ONCE = 2;
  private static final int PORT_LINE = 3;

  private final Options options;
  private final Size size;
  private final Recheck recheck = new Recheck(RuleBooks.standard(), Optional.empty());

  private ManyForms(Options options) {
    this.options = options;
    this.size = Size.of(options);
  }

  public static void main(String[] args) throws Exception {
    new ManyForms(Options.of(args)).fill();
  }

  private void fill() throws Exception {
    long start = System.nanoTime();
    Offices offices = within(connection -> Offices.add(connection, size));
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      Callable<Boolean> log =
          () ->
              within(connection -> {
                LogRows.add(connection, size, offices);
                return true;
              });
      List<Callable<Boolean>> years =
          IntStream.rangeClosed(size.first(), size.last())
              .mapToObj(year -> (Callable<Boolean>) () -> fill(offices, year, start))
              .toList();
      Future<Boolean> logged = workers.submit(log);
      for (Future<Boolean> year : workers.invokeAll(years)) {
        year.get();
      }
      logged.get();
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select count_anew()");
      statement.execute("vacuum (analyze)");
    }
    said("done", start);
  }

  private boolean fill(Offices offices, int year, long start)
      throws SQLException, IOException, ExecutionException {
    List<Kinds.Kind> kinds = new Kinds(size, recheck).of(year);
    within(connection -> {
      new YearRows(connection, size, offices, kinds, year).fill();
      return true;
    });
    said("%d: %d forms".formatted(year, size.projects() * size.versions()), start);
    return true;
  }

  private static void said(String what, long start) {
    System.out.printf("%s, %d s%n", what, Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }

  private interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /// Does work in a transaction, without waiting for the disk. Sums that triggers keep and rows
  /// that foreign keys want are filled in by ourselves.
  private <T> T within(Work<T> work) throws SQLException, IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
      T result = work.in(connection);
      connection.commit();
      return result;
    }
  }

  private Connection connect() throws SQLException, IOException {
    Properties login = new Properties();
    Path data = Path.of(options.text("data", ".hengji/data"));
    boolean embedded = options.text("url", "").isEmpty();
    login.setProperty("user", options.text("user", "hengji"));
    login.setProperty(
        "password",
        embedded
            ? Files.readString(data.resolve("secrets").resolve("database"))
            : options.text("password", ""));
    return DriverManager.getConnection(
        embedded
            ? "jdbc:postgresql://127.0.0.1:%s/hengji"
                .formatted(
                    Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                        .get(PORT_LINE)
                        .strip())
            : options.text("url", ""),
        login);
  }
}
