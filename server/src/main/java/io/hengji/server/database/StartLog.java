package io.hengji.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the database writes into its log while it is started, to tell what another try may heal
/// from what it cannot.
///
/// @param begin where the log ended before the start
record StartLog(Path file, long begin) {

  private static final Pattern GIVEN_UP =
      Pattern.compile("(?:.* (?:FATAL|PANIC): |postgres: could not ).*");

  /// What passes: parts of a killed database that still live, a port or memory that is not free
  /// yet, somebody who asked too early.
  private static final Pattern PASSES =
      Pattern.compile(
          ".*(?:shared memory|lock file|TCP/IP sockets|in use|No space left|allocate memory"
              + "|fork|too many open files|the database system is|terminating|connection).*",
          Pattern.CASE_INSENSITIVE);

  /// The log from here on.
  static StartLog from(Path file) throws IOException {
    return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /// Whether the database gave up for something that lasts: broken files, no right to read them.
  boolean isHopeless() throws IOException {
    List<String> reasons = said().lines().filter(line -> GIVEN_UP.matcher(line).matches()).toList();
    return !reasons.isEmpty() && reasons.stream().noneMatch(line -> PASSES.matcher(line).matches());
  }

  private String said() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(Math.min(begin, Files.size(file)));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
