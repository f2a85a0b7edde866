package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.review.Severity;
import java.util.List;

/// Text for a terminal, line by line, with colours where it shows them.
final class Terminal {

  static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private final boolean coloured;

  Terminal(boolean coloured) {
    this.coloured = coloured;
  }

  void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /// An indented paragraph, broken into lines.
  void paragraph(String text) {
    Columns.wrap(text, WIDTH - 8).forEach(part -> line("      " + part));
  }

  /// A finding: severity, check and where, the sentence, what it rests on, how to put it right.
  void finding(Severity severity, String check, String where, String message, List<String> cites) {
    finding(severity, check, where, message, List.of(), cites);
  }

  /// A finding that also names what it speaks against.
  void finding(
      Severity severity,
      String check,
      String where,
      String message,
      List<String> against,
      List<String> cites) {
    CheckPage page = CheckPage.of(check);
    String head =
        SeverityName.mark(severity) + " " + SeverityName.of(severity) + "  " + check + " ";
    line("  " + paint(severity, head + page.title()) + "  " + faint(where));
    paragraph(message);
    against.forEach(one -> paragraph("对照：" + one));
    if (!cites.isEmpty()) {
      paragraph("依据：" + String.join("；", cites));
    }
    if (!page.remedy().isEmpty()) {
      paragraph("怎么改：" + page.remedy().replaceAll("\\s*\\n\\s*", ""));
    }
    line("");
  }

  void rule() {
    line("─".repeat(WIDTH));
  }

  String paint(Severity severity, String text) {
    return switch (severity) {
      case BLOCKER -> ansi("1;35", text);
      case ERROR -> ansi("31", text);
      case WARNING -> ansi("33", text);
      case INFO -> ansi("36", text);
    };
  }

  String bold(String text) {
    return ansi("1", text);
  }

  String faint(String text) {
    return ansi("2", text);
  }

  private String ansi(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
