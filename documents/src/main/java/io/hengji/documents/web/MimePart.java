package io.hengji.documents.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a message: its headers and its body, each byte a character.
record MimePart(String headers, String body) {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST = 10_000;

  /// The parts of a message; the message itself where it has none.
  static List<MimePart> of(String message) {
    MimePart whole = part(message.stripLeading());
    Matcher found = BOUNDARY.matcher(whole.headers);
    if (!found.find()) {
      return List.of(whole);
    }
    String boundary = "--" + (found.group(1) == null ? found.group(2) : found.group(1));
    List<MimePart> parts = new ArrayList<>();
    int at = whole.body.indexOf(boundary);
    while (at >= 0 && parts.size() < MOST) {
      int from = at + boundary.length();
      if (whole.body.startsWith("--", from)) {
        break;
      }
      at = whole.body.indexOf(boundary, from);
      parts.add(part(whole.body.substring(from, at < 0 ? whole.body.length() : at).stripLeading()));
    }
    return parts;
  }

  private static MimePart part(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int next = i + 1;
      if (text.startsWith("\r\n", next) || text.startsWith("\n", next)) {
        return new MimePart(text.substring(0, i), text.substring(next).stripLeading());
      }
    }
    return new MimePart(text, "");
  }

  boolean isPage() {
    return header("content-type").startsWith("text/html");
  }

  private String header(String name) {
    for (String line : headers.toLowerCase(Locale.ROOT).split("\\R")) {
      if (line.startsWith(name + ":")) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  /// The bytes that the body stands for.
  byte[] content() {
    return switch (header("content-transfer-encoding")) {
      case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] quotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (i + 2 < body.length() && isHex(i + 1) && isHex(i + 2)) {
        bytes.write(Integer.parseInt(body, i + 1, i + 3, 16));
        i += 2;
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private boolean isHex(int at) {
    return Character.digit(body.charAt(at), 16) >= 0;
  }
}
