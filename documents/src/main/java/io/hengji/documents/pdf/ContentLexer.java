package io.hengji.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts the drawing of a page into operators with their operands. Whatever the bytes are, it gets
/// to their end.
final class ContentLexer {
  private static final int DEEPEST = 32;
  private static final String DELIMITERS = "()<>[]{}/%";

  private final byte[] bytes;
  private int at;

  ContentLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The next operator; its operands are put into `operands`. Empty at the end.
  Optional<String> next(Operands operands) {
    operands.clear();
    while (skipWhite()) {
      int c = bytes[at];
      if (isOperatorStart(c)) {
        String word = word();
        if (word.equals("ID")) {
          skipImage();
          return Optional.of("EI");
        }
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
          return Optional.of(word);
        }
        operands.add(word);
      } else {
        operands.add(value(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isOperatorStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
  }

  private Object value(int depth) {
    int c = bytes[at];
    if (c == '/') {
      at++;
      return new Operands.Name(name());
    }
    if (c == '(') {
      at++;
      return literal();
    }
    if (c == '<') {
      at++;
      if (at < bytes.length && bytes[at] == '<') {
        at++;
        return list(depth, '>');
      }
      return hexadecimal();
    }
    if (c == '[') {
      at++;
      return list(depth, ']');
    }
    if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
      return number();
    }
    if (isOperatorStart(c)) {
      return word();
    }
    at++;
    return "";
  }

  private List<Object> list(int depth, char close) {
    List<Object> list = new ArrayList<>();
    while (skipWhite()) {
      if (bytes[at] == close) {
        at++;
        if (close == '>' && at < bytes.length && bytes[at] == '>') {
          at++;
        }
        break;
      }
      if (depth >= DEEPEST) {
        at++;
      } else {
        list.add(value(depth + 1));
      }
    }
    return list;
  }

  private Double number() {
    boolean negative = false;
    double whole = 0;
    double scale = 0;
    int start = at;
    for (; at < bytes.length; at++) {
      int c = bytes[at];
      if (c >= '0' && c <= '9') {
        whole = whole * 10 + (c - '0');
        scale *= 10;
      } else if (c == '.' && scale == 0) {
        scale = 1;
      } else if (c == '-') {
        negative |= at == start;
      } else if (c != '+') {
        break;
      }
    }
    double value = scale > 1 ? whole / scale : whole;
    if (!Double.isFinite(value)) {
      return 0.0;
    }
    return negative ? -value : value;
  }

  private String word() {
    int start = at;
    while (at < bytes.length && !isWhite(bytes[at]) && DELIMITERS.indexOf(bytes[at]) < 0) {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private String name() {
    String raw = word();
    if (raw.indexOf('#') < 0) {
      return raw;
    }
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '#' && i + 2 < raw.length() && digit(raw.charAt(i + 1)) >= 0) {
        name.write(digit(raw.charAt(i + 1)) << 4 | Math.max(0, digit(raw.charAt(i + 2))));
        i += 2;
      } else {
        name.write(c);
      }
    }
    return name.toString(StandardCharsets.UTF_8);
  }

  private byte[] literal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int depth = 1;
    while (at < bytes.length) {
      int c = bytes[at++];
      if (c == '\\') {
        escape(string);
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
      string.write(c);
    }
    return string.toByteArray();
  }

  private void escape(ByteArrayOutputStream string) {
    if (at >= bytes.length) {
      return;
    }
    int c = bytes[at++];
    switch (c) {
      case 'n' -> string.write('\n');
      case 'r' -> string.write('\r');
      case 't' -> string.write('\t');
      case 'b' -> string.write('\b');
      case 'f' -> string.write('\f');
      case '\n' -> {}
      case '\r' -> {
        if (at < bytes.length && bytes[at] == '\n') {
          at++;
        }
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int octal = c - '0';
        for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
          octal = octal << 3 | (bytes[at++] - '0');
        }
        string.write(octal);
      }
      default -> string.write(c);
    }
  }

  private byte[] hexadecimal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int high = -1;
    while (at < bytes.length) {
      int c = bytes[at++];
      if (c == '>') {
        break;
      }
      int digit = digit(c);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        string.write(high << 4 | digit);
        high = -1;
      }
    }
    if (high >= 0) {
      string.write(high << 4);
    }
    return string.toByteArray();
  }

  private static int digit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  /// Goes over the bytes of an image in the drawing: to an EI between white space, after which what
  /// follows looks like drawing again.
  private void skipImage() {
    for (int i = at; i + 1 < bytes.length; i++) {
      if (bytes[i] == 'E'
          && bytes[i + 1] == 'I'
          && i > 0
          && isWhite(bytes[i - 1])
          && looksLikeDrawing(i + 2)) {
        at = i + 2;
        return;
      }
    }
    at = bytes.length;
  }

  private boolean looksLikeDrawing(int from) {
    if (from < bytes.length && !isWhite(bytes[from])) {
      return false;
    }
    for (int i = from; i < Math.min(bytes.length, from + 12); i++) {
      int c = bytes[i];
      if (c < 0 || c == 127 || (c < ' ' && !isWhite((byte) c))) {
        return false;
      }
    }
    return true;
  }

  private boolean skipWhite() {
    while (at < bytes.length) {
      int c = bytes[at];
      if (c == '%') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (!isWhite((byte) c)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private static boolean isWhite(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }
}
