package io.hengji.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hengji.browser.PretendForm.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A back end on the loopback that obeys docs/designs/scoring-grid.md, and misbehaves on demand.
final class PretendOffice implements AutoCloseable {

  /// What the office does with the saves that follow.
  enum Mood {
    WELL,
    FAILS,
    DROPS,
    EXPIRED,
    CLOSED
  }

  private static final Path ROOT =
      Path.of(System.getProperty("hengji.root", "..")).toAbsolutePath();
  private static final Path ASSETS = ROOT.resolve("server/src/main/resources/assets");
  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-once'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";
  private static final int LONGEST = 200;

  private final HttpServer server;
  private final PretendForm form = new PretendForm();
  private final BlockingQueue<Posted> saves = new LinkedBlockingQueue<>();
  private final List<String> submissions = new ArrayList<>();
  private volatile Mood mood = Mood.WELL;
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile String token = "first";
  private volatile String theme = "light";

  PretendOffice() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/assets/", this::asset);
    server.createContext("/evaluate", this::evaluate);
    server.createContext("/evaluate/rows", this::rows);
    server.createContext("/login", this::login);
    server.createContext("/submit", this::submit);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:%d/evaluate".formatted(server.getAddress().getPort());
  }

  synchronized String text(String name) {
    return form.text(name);
  }

  /// Somebody else writes into a cell.
  synchronized void writeAsOther(String name, String text) {
    form.write(name, text, "李例三 10:38");
  }

  void become(Mood next) {
    mood = next;
    if (next == Mood.EXPIRED) {
      token = "second";
    }
  }

  void use(String otherTheme) {
    theme = otherTheme;
  }

  /// From now on answers to saves wait until the latch is counted down.
  CountDownLatch hold() {
    gate = new CountDownLatch(1);
    return gate;
  }

  /// The next save that arrived, waiting for it.
  Posted nextSave() {
    try {
      @Nullable Posted save = saves.poll(5, TimeUnit.SECONDS);
      if (save == null) {
        throw new AssertionError("nothing was sent within 5 s");
      }
      return save;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How many saves arrived and were not asked for with [#nextSave].
  int savesWaiting() {
    return saves.size();
  }

  synchronized List<String> submissions() {
    return List.copyOf(submissions);
  }

  @Override
  public void close() {
    gate.countDown();
    server.stop(0);
  }

  private void asset(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/assets/".length());
    byte[] bytes;
    if (name.equals("tabler.min.css")) {
      try (InputStream in =
          PretendOffice.class.getResourceAsStream(
              "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css")) {
        bytes = in == null ? new byte[0] : in.readAllBytes();
      }
    } else {
      Path file = ASSETS.resolve(name).normalize();
      if (!file.startsWith(ASSETS) || !Files.isRegularFile(file)) {
        answer(exchange, 404, "");
        return;
      }
      bytes = Files.readAllBytes(file);
    }
    String type =
        name.endsWith(".css")
            ? "text/css"
            : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
    send(exchange, 200, type, bytes);
  }

  private void evaluate(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      wholeForm(exchange);
      return;
    }
    String query = exchange.getRequestURI().getQuery();
    int row = query != null && query.startsWith("row=") ? Integer.parseInt(query.substring(4)) : 0;
    synchronized (this) {
      PretendPage page = new PretendPage(form, token);
      boolean panel = "derivation".equals(exchange.getRequestHeaders().getFirst("HX-Target"));
      answer(exchange, 200, panel ? page.panel(row) : page.page(row, theme));
    }
  }

  private synchronized void wholeForm(HttpExchange exchange) throws IOException {
    Posted body = body(exchange);
    for (String name : body.cells()) {
      if (!form.text(name).equals(body.text(name))) {
        form.write(name, body.text(name), "周例一 10:42");
      }
    }
    exchange.getResponseHeaders().set("Location", "/evaluate");
    answer(exchange, 303, "");
  }

  private void rows(HttpExchange exchange) throws IOException {
    Posted body = body(exchange);
    saves.add(body);
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    switch (mood) {
      case FAILS -> {
        exchange.getResponseHeaders().set("Hengji-Error", "7C1F-0042");
        answer(exchange, 500, "");
      }
      case DROPS -> exchange.close();
      case EXPIRED -> {
        exchange.getResponseHeaders().set("X-CSRF-TOKEN", "to-sign-in");
        answer(exchange, 401, "");
      }
      case CLOSED -> answer(exchange, 423, "<div id=\"grid-note\" class=\"error\">已报送，不能再改。</div>");
      case WELL -> {
        if (!token.equals(body.text("_csrf"))) {
          answer(exchange, 403, "");
          return;
        }
        save(exchange, body);
      }
    }
  }

  private synchronized void save(HttpExchange exchange, Posted body) throws IOException {
    PretendPage page = new PretendPage(form, token);
    Map<String, String> cells = new LinkedHashMap<>();
    boolean clashes = false;
    boolean refused = false;
    for (String name : body.cells()) {
      String text = body.text(name);
      String now = form.text(name);
      if (text.length() > LONGEST) {
        refused = true;
        cells.put(name, page.cell(PretendForm.rowOf(name), column(name), "最多 200 字。"));
      } else if (!now.equals(body.text(name + ".was")) && !now.equals(text)) {
        clashes = true;
        cells.put(name, page.clash(PretendForm.rowOf(name), column(name), text));
      } else if (!now.equals(text)) {
        form.write(name, text, "周例一 10:42");
      }
    }
    for (String name : body.all("show")) {
      cells.putIfAbsent(name, page.cell(PretendForm.rowOf(name), column(name), ""));
    }
    int changed = merge(body, cells, page) + (clashes ? 1 : 0);
    String answer = fragments(body, cells, page) + (changed > 0 ? page.note(changed) : "");
    answer(exchange, clashes ? 409 : refused ? 422 : 200, answer);
  }

  private static String fragments(Posted body, Map<String, String> cells, PretendPage page) {
    StringBuilder answer = new StringBuilder();
    for (Row row : rowsOf(body)) {
      answer
          .append(page.revision(row))
          .append(template(page.score(row)))
          .append(template(page.marks(row)));
    }
    cells.values().forEach(cell -> answer.append(template(cell)));
    if (body.has("panel")) {
      answer.append(page.panel(Integer.parseInt(body.text("panel"))));
    }
    return answer
        .append(page.headTotal())
        .append(page.total())
        .append("<span id=\"save-state\" data-time=\"10:42:07\"></span>")
        .toString();
  }

  /// Brings the cells that others changed in rows that are sent with an old revision.
  private int merge(Posted body, Map<String, String> cells, PretendPage page) {
    int merged = 0;
    for (Row row : rowsOf(body)) {
      int known = Integer.parseInt(body.text(PretendForm.address(row, "revision")));
      for (String column : List.of("actual", "deviation")) {
        String name = PretendForm.address(row, column);
        PretendForm.Written now = form.written(name);
        boolean others = now.revision() > known && now.by().startsWith("李");
        if (others && !body.has(name) && !row.counted()) {
          cells.putIfAbsent(name, page.cell(row, column, ""));
          merged++;
        }
      }
    }
    return merged;
  }

  private static Set<Row> rowsOf(Posted body) {
    Set<Row> rows = new LinkedHashSet<>();
    body.cells().forEach(name -> rows.add(PretendForm.rowOf(name)));
    return rows;
  }

  private static String column(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void login(HttpExchange exchange) throws IOException {
    Posted body = body(exchange);
    boolean right =
        body.text("password").equals("right") && body.text("_csrf").equals("to-sign-in");
    if (!right) {
      answer(
          exchange,
          401,
          "<!doctype html><html lang=\"zh-CN\"><title>登录</title><div id=\"login-error\">密码不对。还可以再试 3 次，之后锁定 15 分钟。</div></html>");
      return;
    }
    mood = Mood.WELL;
    exchange.getResponseHeaders().set("X-CSRF-TOKEN", token);
    answer(exchange, 200, "");
  }

  private synchronized void submit(HttpExchange exchange) throws IOException {
    submissions.add(form.text("indicators[0].actual"));
    answer(
        exchange, 200, "<!doctype html><html lang=\"zh-CN\"><title>已报送</title><h1>已报送</h1></html>");
  }

  private static String template(String part) {
    return "<template>" + part + "</template>";
  }

  private static Posted body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    return Posted.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String html) throws IOException {
    send(exchange, status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, @Nullable String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
