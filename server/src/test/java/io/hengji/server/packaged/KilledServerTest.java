package io.hengji.server.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server and its database killed at random moments under a load of writers: nothing that was
/// acknowledged is lost, and it comes back by itself. `-Dhengji.kills=100` for more than a few.
class KilledServerTest {

  private static final int KILLS = Integer.getInteger("hengji.kills", 5);
  private static final int WRITERS = 4;

  @TempDir private Path folder;
  private final Random random = new Random();
  private final AtomicInteger acknowledged = new AtomicInteger();

  @Test
  void losesNothingThatWasAcknowledgedHoweverItIsKilled() throws Exception {
    Assumptions.assumeTrue(PackagedServer.isThere());
    Path data = folder.resolve("data");
    List<String> vouchers = new ArrayList<>();
    List<String> back = new ArrayList<>();
    try (PackagedServer server = PackagedServer.start(data)) {
      List<Writer> writers = writers(server);
      for (int round = 0; round < KILLS; round++) {
        back.add(round(server, writers, round));
        writers.forEach(writer -> vouchers.addAll(writer.check()));
      }
      assertThat(vouchers).doesNotHaveDuplicates().isNotEmpty();
      assertLogIsWhole(data, vouchers);
      assertThat(server.stop()).isZero();
    }
    System.out.printf("%d changes acknowledged; back after: %s%n", acknowledged.get(), back);
  }

  /// One of them types into a form that is open, besides.
  private List<Writer> writers(PackagedServer server) {
    List<Writer> writers = new ArrayList<>();
    writers.add(
        new Writer(server.port(), "kunming", "W0", openForm(server, "kunming"), acknowledged));
    for (int i = 1; i < WRITERS; i++) {
      writers.add(new Writer(server.port(), "filer", "W" + i, "", acknowledged));
    }
    return writers;
  }

  private static String openForm(PackagedServer server, String login) {
    Browser browser = Browser.of(server.port(), login);
    String form = browser.get("/evaluate").html().select("main a[href^=/evaluate/]").attr("href");
    assertThat(browser.get(form).html().select(Writer.FIELD)).hasSize(1);
    return form;
  }

  /// Lets everybody write, kills, and waits until a change is acknowledged again.
  private String round(PackagedServer server, List<Writer> writers, int round) throws Exception {
    writers.forEach(writer -> writer.open(round));
    int before = acknowledged.get();
    List<Thread> threads = writers.stream().map(Thread.ofVirtual()::start).toList();
    server.await("the first changes", () -> acknowledged.get() > before);
    PackagedServer.pause(Duration.ofMillis(random.nextInt(1000)));
    String victim = kill(server, round % 3);
    int then = acknowledged.get();
    Instant killed = Instant.now();
    // What was on its way may still be acknowledged: one more of each writer is new.
    server.await("to serve again", () -> acknowledged.get() > then + 2 * WRITERS);
    Duration back = Duration.between(killed, Instant.now());
    writers.forEach(Writer::stop);
    for (Thread thread : threads) {
      thread.join();
    }
    return "%s %.1f s".formatted(victim, back.toMillis() / 1000.0);
  }

  private String kill(PackagedServer server, int kind) {
    return switch (kind) {
      case 0 -> killed("server", server.process().orElseThrow());
      case 1 -> killed("database", server.database().orElseThrow());
      default -> {
        List<ProcessHandle> all = server.database().orElseThrow().children().toList();
        yield killed("a process of the database", all.get(random.nextInt(all.size())));
      }
    };
  }

  private static String killed(String name, ProcessHandle process) {
    assertThat(process.destroyForcibly()).isTrue();
    process.onExit().join();
    return name;
  }

  private void assertLogIsWhole(Path data, List<String> vouchers) throws Exception {
    Path log = folder.resolve("log.jsonl");
    PackagedServer.run(folder, "audit", "export", log.toString(), "--data", data.toString());
    assertThat(PackagedServer.run(folder, "audit", "verify", log.toString())).contains("完好");
    String lines = Files.readString(log);
    assertThat(vouchers)
        .allSatisfy(voucher -> assertThat(lines).contains("\\\"" + voucher + "\\\""));
  }
}
