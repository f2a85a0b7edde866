package io.hengji.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A server of its own with the demonstration office in an empty data folder: started as its
/// launcher starts it, ended in order. Who was here before need not log in again.
final class RunningOffice implements AutoCloseable {

  /// The password of everybody in this office.
  static final String PASSWORD = "kite-over-the-lake-7";

  private static final Pattern STARTED = Pattern.compile("衡绩已启动：(http://\\S+?)/");
  private static final long PATIENCE = 30;

  private final Process server;
  private final String base;
  private final Map<String, String> sessions = new HashMap<>();

  private RunningOffice(Process server, String base) {
    this.server = server;
    this.base = base;
  }

  static RunningOffice start() {
    try {
      Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "office");
      Process server =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-Xmx448m",
                      "--enable-native-access=ALL-UNNAMED",
                      "-Dstdout.encoding=UTF-8",
                      "-Dhengji.demo.password=" + PASSWORD,
                      "-cp",
                      System.getProperty("java.class.path"),
                      "io.hengji.server.Main",
                      "serve",
                      "--data",
                      data.toAbsolutePath().toString(),
                      "--port",
                      "0",
                      "--demo"))
              .redirectErrorStream(true)
              .start();
      return new RunningOffice(server, base(server.inputReader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address that the server prints once it serves; what it prints later is read and dropped.
  private static String base(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    String line = output.readLine();
    while (line != null) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
        return started.group(1);
      }
      line = output.readLine();
    }
    throw new IllegalStateException("the server did not start:\n" + said);
  }

  String base() {
    return base;
  }

  /// Somebody of the office, logged in.
  Person person(String account) {
    @Nullable String session = sessions.get(account);
    if (session != null) {
      return Person.back(base, session);
    }
    Person person = Person.at(base).login(account, PASSWORD);
    sessions.put(account, person.session());
    return person;
  }

  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
