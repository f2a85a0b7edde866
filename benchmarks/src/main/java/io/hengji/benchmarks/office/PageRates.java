package io.hengji.benchmarks.office;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks for lists, forms and overviews at a constant rate and tells how long they took: `PageRates
/// base=http://127.0.0.1:8080 password=… rate=50 seconds=60 logins=p-province,p-city1,…`. A page's
/// time counts from when it should have been asked for, so that a server that falls behind does not
/// look faster than it is. Pages that are not whole (status 200 and `</html>`) are counted apart.
public final class PageRates {

  private static final int WARM_SECONDS = 15;
  private static final String PEOPLE =
      "p-province,p-city1,p-city2,p-department1,p-department9,p-department40,p-filer1,p-filer77,p-filer200,p-unit9";
  private static final Pattern PROJECT = Pattern.compile("\"/projects/([0-9a-f-]{36})\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String base;
  private final String password;
  private final SplittableRandom random = new SplittableRandom(1);

  private PageRates(Options options) {
    this.base = options.text("base", "http://127.0.0.1:8080");
    this.password = options.text("password", "");
  }

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    PageRates rates = new PageRates(options);
    List<Person> people = new ArrayList<>();
    for (String login : options.text("logins", PEOPLE).split(",")) {
      people.add(rates.login(login));
    }
    int rate = options.number("rate", 50);
    rates.run(people, rate, WARM_SECONDS);
    rates.run(people, rate, options.number("seconds", 60)).print();
  }

  /// Somebody who is logged in, and forms that they see.
  private record Person(HttpClient client, List<String> forms) {}

  /// What was asked for: how long each took, by kind of page.
  private record Times(
      Map<String, ConcurrentLinkedQueue<Long>> micros, ConcurrentLinkedQueue<String> failed) {

    void print() {
      new TreeMap<>(micros).forEach((kind, all) -> print(kind, all.stream()));
      print("all", micros.values().stream().flatMap(ConcurrentLinkedQueue::stream));
      System.out.printf("not whole: %d %s%n", failed.size(), failed.stream().limit(3).toList());
    }

    private static void print(String kind, Stream<Long> taken) {
      long[] sorted = taken.mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          "%-9s %6d pages, median %4d ms, p99 %4d ms, longest %5d ms%n",
          kind,
          sorted.length,
          sorted[sorted.length / 2] / 1000,
          sorted[sorted.length * 99 / 100] / 1000,
          sorted[sorted.length - 1] / 1000);
    }
  }

  private Times run(List<Person> people, int rate, int seconds) throws InterruptedException {
    Times times = new Times(new ConcurrentHashMap<>(), new ConcurrentLinkedQueue<>());
    long start = System.nanoTime();
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < rate * seconds; i++) {
        long due = start + Duration.ofSeconds(1).toNanos() * i / rate;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        Person person = people.get(random.nextInt(people.size()));
        String path = path(person, i);
        each.execute(() -> ask(person, path, due, times));
      }
    }
    return times;
  }

  /// Lists, forms and overviews in turn, of any year.
  private String path(Person person, int turn) {
    int year = 2016 + random.nextInt(10);
    return switch (turn % 3) {
      case 0 -> "/projects?year=" + year;
      case 1 -> "/evaluate/" + person.forms.get(random.nextInt(person.forms.size()));
      default -> "/?year=" + year;
    };
  }

  private void ask(Person person, String path, long due, Times times) {
    String body;
    try {
      body = get(person.client, path);
    } catch (IOException e) {
      times.failed.add(path + " " + e);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    String kind =
        path.startsWith("/projects") ? "list" : path.startsWith("/evaluate") ? "form" : "overview";
    times
        .micros
        .computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>())
        .add((System.nanoTime() - due) / 1000);
    if (!body.contains("</html>")) {
      times.failed.add(path);
    }
  }

  private Person login(String login) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    Matcher token = TOKEN.matcher(get(client, "/login"));
    if (!token.find()) {
      throw new IllegalStateException("no token on the page of the login");
    }
    String form =
        String.join(
            "&",
            Arrays.asList(
                "account=" + login,
                "password=" + encoded(password),
                "_csrf=" + encoded(token.group(1))));
    HttpRequest.Builder post =
        request("/login").header("Content-Type", "application/x-www-form-urlencoded");
    client.send(
        post.POST(HttpRequest.BodyPublishers.ofString(form)).build(),
        HttpResponse.BodyHandlers.discarding());
    List<String> forms = new ArrayList<>();
    for (int year = 2016; year < 2026; year++) {
      Matcher project = PROJECT.matcher(get(client, "/projects?year=" + year));
      while (project.find()) {
        forms.add(project.group(1));
      }
    }
    return new Person(client, forms);
  }

  private String get(HttpClient client, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
