package io.hengji.server.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.database.UnpackedPrograms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The server out of its jars, as the launcher starts and guards it, over a data folder of its own.
final class PackagedServer implements AutoCloseable {

  private static final Path ROOT =
      Path.of(System.getProperty("hengji.root", "..")).toAbsolutePath().normalize();
  private static final Path APP = ROOT.resolve("server/target/app");
  private static final String AS_THE_LAUNCHER =
      "root=$1 app=$2 jar=hengji-server.jar main=io.hengji.server.Main; shift 2; . \"$root/bin/serve\"";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path data;
  private final Path output;
  private final int port;
  private final Process guard;

  private PackagedServer(Path data, Path output, int port, Process guard) {
    this.data = data;
    this.output = output;
    this.port = port;
    this.guard = guard;
  }

  /// Whether there is a package to start; a build that only compiles makes none.
  static boolean isThere() {
    return Files.exists(APP.resolve("hengji-server.jar"));
  }

  /// Starts the server with the demonstration office and waits until it says that it serves.
  static PackagedServer start(Path data) {
    if (Files.notExists(data)) {
      UnpackedPrograms.linkInto(data);
    }
    Path output = data.resolveSibling("serve.log");
    int port = freePort();
    Process guard =
        start(
            output, "serve", "--demo", "--data", data.toString(), "--port", Integer.toString(port));
    PackagedServer server = new PackagedServer(data, output, port, guard);
    server.await("to serve", () -> server.printed().contains("衡绩已启动"));
    return server;
  }

  /// Runs another of the server's commands to its end; returns what it printed.
  static String run(Path folder, String... command) {
    Path output = folder.resolve("command.log");
    Process process = start(output, command);
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(printed).isZero();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Path output, String... command) {
    List<String> whole = new ArrayList<>(List.of("sh", "-eu", "-c", AS_THE_LAUNCHER, "hengji"));
    whole.addAll(List.of(ROOT.toString(), APP.toString()));
    whole.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("HENGJI_JAVA_OPTIONS", "-Dhengji.demo.password=" + Browser.PASSWORD);
    builder.environment().keySet().removeIf(name -> name.startsWith("HENGJI_DB"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /// The server's own process, beneath the one that guards it.
  Optional<ProcessHandle> process() {
    return guard
        .children()
        .filter(child -> child.info().command().filter(name -> name.endsWith("java")).isPresent())
        .findFirst();
  }

  /// The database's first process.
  Optional<ProcessHandle> database() {
    try {
      Path file = data.resolve("database").resolve("postmaster.pid");
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Stops it as a user does who presses Ctrl-C; returns the exit status.
  int stop() {
    tellToStop();
    try {
      assertThat(guard.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      return guard.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void tellToStop() {
    guard.destroy();
  }

  String printed() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for something that a living server does.
  void await(String what, BooleanSupplier done) {
    Instant until = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      assertThat(guard.isAlive()).as(printed()).isTrue();
      assertThat(Instant.now()).as("%s: %s", what, printed()).isBefore(until);
      pause(Duration.ofMillis(20));
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (guard.isAlive()) {
      stop();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
