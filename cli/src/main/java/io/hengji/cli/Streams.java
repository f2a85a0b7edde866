package io.hengji.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where results and notices go: results alone to standard output, in UTF-8.
final class Streams {

  private final PrintWriter writer;
  private final PrintWriter errors;

  Streams(PrintStream out, PrintStream err) {
    writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  PrintWriter writer() {
    return writer;
  }

  PrintWriter errors() {
    return errors;
  }

  /// True when a person watches standard output, so that colours help.
  boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        && System.getenv("NO_COLOR") == null;
  }

  /// True when a person watches standard error; the launcher says so where Java cannot tell.
  boolean errorsAreWatched() {
    String told = System.getProperty("hengji.errors.watched", "");
    return told.isEmpty()
        ? Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        : Boolean.parseBoolean(told);
  }

  void flush() {
    writer.flush();
    errors.flush();
  }
}
