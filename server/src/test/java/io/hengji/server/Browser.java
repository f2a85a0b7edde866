package io.hengji.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser without script: keeps cookies, sends the token of the page it saw last.
public final class Browser {

  /// The password of everybody in the demonstration office of tests.
  public static final String PASSWORD = "kite-over-the-lake-7";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String root;
  private String token = "";

  public Browser(int port) {
    this.root = "http://localhost:" + port;
  }

  /// A browser in which this account is logged in.
  public static Browser of(int port, String login) {
    Browser browser = new Browser(port);
    browser.login(login, PASSWORD);
    return browser;
  }

  /// What came back.
  public record Page(int status, String location, String body, HttpResponse<String> response) {

    public Document html() {
      return Jsoup.parse(body);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Page login(String login, String password) {
    get("/login");
    return post("/login", Map.of("account", login, "password", password));
  }

  public Page get(String path) {
    return send(request(path).GET());
  }

  /// As htmx asks for a fragment.
  public Page fragment(String path) {
    return send(request(path).header("HX-Request", "true").GET());
  }

  /// As htmx asks for what is to stand under an id.
  public Page fragment(String path, String target) {
    return send(request(path).header("HX-Request", "true").header("HX-Target", target).GET());
  }

  /// Sends a form with the token of the page seen last.
  public Page post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token))));
  }

  /// Sends files by their names in the field `file`, with the token of the page seen last.
  public Page upload(String path, Map<String, byte[]> files) {
    String boundary = "----limit-of-parts-7f3a";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, boundary, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
    files.forEach((name, bytes) ->
        part(
            body,
            boundary,
            "name=\"file\"; filename=\"%s\"".formatted(name.replace("\"", "%22")),
            bytes));
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String boundary, String of, byte[] bytes) {
    String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, of);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /// The value of a cookie, empty when there is none.
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /// A file as it came: the name under which a browser would keep it, and its bytes.
  public record File(int status, String name, HttpResponse<byte[]> response) {

    public byte[] bytes() {
      return response.body();
    }
  }

  /// Takes a file.
  public File download(String path) {
    try {
      HttpResponse<byte[]> response =
          client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      String name =
          response
              .headers()
              .firstValue("Content-Disposition")
              .map(header -> header.replaceAll("(?s).*filename\\*=UTF-8''", ""))
              .orElse("");
      return new File(
          response.statusCode(), URLDecoder.decode(name, StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Forgets the token, as another site would have none.
  public Browser withoutToken() {
    token = "";
    return this;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Page page =
          new Page(
              response.statusCode(),
              response.headers().firstValue("Location").orElse("").replace(root, ""),
              response.body(),
              response);
      String seen = page.html().select("input[name=_csrf]").attr("value");
      token = seen.isEmpty() ? token : seen;
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
