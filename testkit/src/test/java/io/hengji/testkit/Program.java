package io.hengji.testkit;

import io.hengji.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the program as a user does and keeps what it printed.
///
/// @param status the exit status
/// @param out what went to standard output
/// @param err what went to standard error
record Program(int status, String out, String err) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The project's root folder.
  static Path root() {
    return Path.of(System.getProperty("hengji.root", "..")).toAbsolutePath().normalize();
  }

  /// A file or folder of the published cases, which may be absent.
  static Path shared(String path) {
    return root().resolveSibling("shared").resolve(path);
  }

  static Program run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Program(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Standard output as JSON.
  JsonNode json() {
    return JSON.readTree(out);
  }

  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }
}
