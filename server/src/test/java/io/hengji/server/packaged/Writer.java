package io.hengji.server.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;

/// Somebody who records payments and types into a form as fast as it is acknowledged, and remembers
/// what was.
final class Writer implements Runnable {

  /// Where it types.
  static final String FIELD = "[name='indicators[0].deviation']";

  private static final String CELL = "indicators[0].deviation";
  private static final int MOST = 150;

  private final Browser browser;
  private final String name;
  private final String form;
  private final AtomicInteger acknowledged;
  private final List<String> vouchers = new ArrayList<>();
  private String project = "";
  private String typed = "";
  private String tried = "";
  private int number;
  private volatile boolean stopped;

  /// @param form the page of a form that nobody else edits, or none
  Writer(int port, String login, String name, String form, AtomicInteger acknowledged) {
    this.browser = Browser.of(port, login);
    this.name = name;
    this.form = form;
    this.acknowledged = acknowledged;
  }

  /// Opens a project of its own, so that all its payments stand on one page.
  void open(int round) {
    vouchers.clear();
    stopped = false;
    Document page = browser.get("/projects/new").html();
    Map<String, String> fields =
        Map.of(
            "name",
            "写入" + name,
            "code",
            name + "-" + round,
            "year",
            "2024",
            "unit",
            page.select("select[name=unit] option[value~=.]").val(),
            "APPROPRIATION",
            "100000");
    Page added = browser.post("/projects/new", fields);
    assertThat(added.status()).as(added.body()).isEqualTo(302);
    project = added.location();
  }

  @Override
  public void run() {
    while (!stopped && vouchers.size() < MOST) {
      try {
        number++;
        spend(name + "-" + number);
        if (!form.isEmpty()) {
          type("原因" + number);
        }
      } catch (UncheckedIOException refusedOrBroken) {
        PackagedServer.pause(Duration.ofMillis(50));
      }
    }
  }

  void stop() {
    stopped = true;
  }

  private void spend(String voucher) {
    Page answer =
        browser.post(
            project + "/spending",
            Map.of("day", "2024-06-30", "amount", "12.34", "text", "写入", "number", voucher));
    if (answer.status() == 302) {
      vouchers.add(voucher);
      acknowledged.incrementAndGet();
    }
  }

  private void type(String text) {
    tried = text;
    Map<String, String> fields = new HashMap<>(Map.of(CELL, text));
    Page answer = browser.post(form + "/rows", fields);
    if (answer.status() == 200) {
      typed = text;
      acknowledged.incrementAndGet();
    }
  }

  /// Looks whether everything that was acknowledged is there; returns the vouchers.
  List<String> check() {
    Document book = whole(project);
    assertThat(book.select("#spending tbody tr small").eachText()).containsAll(vouchers);
    if (!form.isEmpty()) {
      String kept = whole(form).select(FIELD).text();
      assertThat(kept).isIn(typed, tried);
    }
    return List.copyOf(vouchers);
  }

  /// A page that may be refused at first: connections broken by the last kill are found when used.
  private Document whole(String path) {
    Instant until = Instant.now().plus(Duration.ofMinutes(1));
    Page page = browser.get(path);
    while (page.status() != 200 && Instant.now().isBefore(until)) {
      PackagedServer.pause(Duration.ofMillis(100));
      page = browser.get(path);
    }
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.html();
  }
}
