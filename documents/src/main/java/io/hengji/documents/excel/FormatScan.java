package io.hengji.documents.excel;

import io.hengji.documents.excel.FormatSection.Kind;
import io.hengji.documents.excel.FormatSection.Piece;
import io.hengji.documents.excel.FormatSection.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the code of a number format.
final class FormatScan {
  private static final List<String> GENERAL = List.of("general", "g/通用格式");
  private static final List<String> HALF_DAYS = List.of("am/pm", "上午/下午", "a/p");

  private final String code;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<FormatCondition> condition = Optional.empty();
  private int position;

  private FormatScan(String code) {
    this.code = code;
  }

  /// The sections of a code; at least one.
  static List<String> sections(String code) {
    List<String> sections = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"') {
        quoted = true;
      } else if (c == '[' || c == ']') {
        bracketed = c == '[';
      } else if (c == ';' && !bracketed) {
        sections.add(code.substring(from, i));
        from = i + 1;
      }
    }
    sections.add(code.substring(from));
    return sections;
  }

  /// Reads one section.
  static FormatSection section(String code) {
    FormatScan scan = new FormatScan(code);
    while (scan.position < code.length()) {
      scan.piece();
    }
    Kind kind = code.isEmpty() ? Kind.GENERAL : scan.kind();
    if (code.isEmpty()) {
      scan.add(Role.VALUE, "");
    }
    return new FormatSection(kind, scan.pieces, scan.condition);
  }

  private Kind kind() {
    boolean digits = has(Role.DIGIT);
    if (has(Role.DATE) || has(Role.ELAPSED) || has(Role.HALF_DAY)) {
      return Kind.DATE;
    }
    if (has(Role.VALUE)) {
      return pieces.contains(new Piece(Role.VALUE, "@")) ? Kind.TEXT : Kind.GENERAL;
    }
    if (digits && pieces.contains(new Piece(Role.LITERAL, "/"))) {
      // Common fractions are shown as decimals.
      pieces.removeIf(piece -> piece.role() != Role.LITERAL || piece.text().equals("/"));
      pieces.add(new Piece(Role.VALUE, ""));
      return Kind.GENERAL;
    }
    return Kind.NUMBER;
  }

  private boolean has(Role role) {
    return pieces.stream().anyMatch(piece -> piece.role() == role);
  }

  private void add(Role role, String text) {
    pieces.add(new Piece(role, text));
  }

  private void piece() {
    char c = code.charAt(position);
    switch (c) {
      case '"' -> quoted();
      case '\\' -> {
        if (position + 1 < code.length()) {
          add(Role.LITERAL, code.substring(position + 1, position + 2));
        }
        position += 2;
      }
      case '_', '*' -> position += 2;
      case '[' -> bracketed();
      case '0', '#', '?' -> one(Role.DIGIT);
      case '.' -> one(Role.POINT);
      case ',' -> one(Role.COMMA);
      case '%' -> one(Role.PERCENT);
      case '@' -> one(Role.VALUE);
      default -> letters(c);
    }
  }

  private void one(Role role) {
    add(role, code.substring(position, position + 1));
    position++;
  }

  private void quoted() {
    int end = code.indexOf('"', position + 1);
    int stop = end < 0 ? code.length() : end;
    add(Role.LITERAL, code.substring(position + 1, stop));
    position = stop + 1;
  }

  private void bracketed() {
    int end = code.indexOf(']', position);
    int stop = end < 0 ? code.length() : end;
    String inside = code.substring(position + 1, stop).toLowerCase(Locale.ROOT);
    if (inside.startsWith("$")) {
      String symbol = code.substring(position + 2, stop);
      int dash = symbol.indexOf('-');
      add(Role.LITERAL, dash < 0 ? symbol : symbol.substring(0, dash));
    } else if (inside.matches("h+|m+|s+")) {
      add(Role.ELAPSED, inside);
    } else {
      condition = FormatCondition.parse(inside).or(() -> condition);
    }
    position = stop + 1;
  }

  private void letters(char c) {
    for (String general : GENERAL) {
      if (follows(general)) {
        add(Role.VALUE, "");
        position += general.length();
        return;
      }
    }
    for (String halfDay : HALF_DAYS) {
      if (follows(halfDay)) {
        add(Role.HALF_DAY, halfDay);
        position += halfDay.length();
        return;
      }
    }
    char lower = Character.toLowerCase(c);
    if (lower == 'e' && (follows("e+") || follows("e-"))) {
      add(Role.EXPONENT, code.substring(position + 1, position + 2));
      position += 2;
    } else if ("ymdhsea".indexOf(lower) >= 0) {
      int end = position;
      while (end < code.length() && Character.toLowerCase(code.charAt(end)) == lower) {
        end++;
      }
      add(Role.DATE, code.substring(position, end).toLowerCase(Locale.ROOT));
      position = end;
    } else {
      one(Role.LITERAL);
    }
  }

  private boolean follows(String lower) {
    return code.regionMatches(true, position, lower, 0, lower.length());
  }
}
