package io.hengji.documents.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Tells the encoding of a text by its bytes: a byte order mark, else UTF-8 where the bytes can be
/// it, else the one of GB18030 and UTF-16 under which it looks most like text.
public final class TextEncoding {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 13;
  private static final double LEAST_LIKELY = 0.9;

  private TextEncoding() {}

  /// The text without its byte order mark; empty where the bytes look like no text.
  public static Optional<String> decode(byte[] bytes) {
    Optional<Charset> charset = find(bytes);
    return charset.map(found -> {
      String text = new String(bytes, found);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    });
  }

  /// The encoding of a text; empty where the bytes look like no text.
  public static Optional<Charset> find(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    if (isUtf8(bytes) && likelihood(sample, StandardCharsets.UTF_8) >= LEAST_LIKELY) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    Charset best = CHINESE;
    double highest = likelihood(sample, CHINESE);
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      double likelihood = bytes.length % 2 == 0 ? likelihood(sample, wide) : 0;
      if (likelihood > highest) {
        best = wide;
        highest = likelihood;
      }
    }
    return highest >= LEAST_LIKELY ? Optional.of(best) : Optional.empty();
  }

  /// Whether bytes are UTF-8, the last character perhaps cut off.
  public static boolean isUtf8(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer piece = CharBuffer.allocate(SAMPLE);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(rest, piece, false);
      if (!result.isOverflow()) {
        return !result.isError();
      }
      piece.clear();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// The share of characters that a text in Chinese or English is made of.
  private static double likelihood(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int likely = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLikely(text.charAt(i))) {
        likely++;
      }
    }
    return text.isEmpty() ? 1 : (double) likely / text.length();
  }

  private static boolean isLikely(char c) {
    if (c < 0x80) {
      return c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x2000 && c <= 0x27BF)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xFF01 && c <= 0xFF65)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0xA0 && c <= 0x17F)
        || (c >= 0x3200 && c <= 0x4DBF);
  }
}
