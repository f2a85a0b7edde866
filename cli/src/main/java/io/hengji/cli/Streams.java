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

  void flush() {
    writer.flush();
    errors.flush();
  }
}
