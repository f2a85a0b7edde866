package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.util.Arrays;
import java.util.Objects;

/// Collects the characters of pieces of XML text: UTF-8 decoded, references resolved.
public final class CharCollector implements CharSequence {
  private static final char REPLACEMENT = '\uFFFD';

  private char[] chars = new char[64];
  private int length;

  public void clear() {
    length = 0;
  }

  @Override
  public boolean isEmpty() {
    return length == 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(chars, start, end - start);
  }

  public void append(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
  }

  public void append(String text) {
    reserve(text.length());
    text.getChars(0, text.length(), chars, length);
    length += text.length();
  }

  /// Forgets what was collected after the first `length` characters.
  public void cut(int length) {
    this.length = Math.min(this.length, length);
  }

  @Override
  public String toString() {
    return length == 0 ? "" : new String(chars, 0, length);
  }

  /// Decodes bytes; `&` begins a reference.
  void appendText(byte[] bytes, int from, int to) throws UnreadableFile {
    reserve(to - from);
    char[] out = chars;
    int n = length;
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (b > 0 && b != '&') {
        out[n++] = (char) b;
        i++;
      } else if ((b & 0xF0) == 0xE0
          && i + 2 < to
          && (bytes[i + 1] & 0xC0) == 0x80
          && (bytes[i + 2] & 0xC0) == 0x80) {
        out[n++] = (char) ((b & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
        i += 3;
      } else {
        length = n;
        i = b == '&' ? appendReference(bytes, i, to) : appendRare(bytes, i, to);
        n = length;
      }
    }
    length = n;
  }

  /// Decodes bytes as they are.
  void appendPlain(byte[] bytes, int from, int to) throws UnreadableFile {
    int start = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '&') {
        appendText(bytes, start, i);
        append('&');
        start = i + 1;
      }
    }
    appendText(bytes, start, to);
  }

  private int appendReference(byte[] bytes, int from, int to) throws UnreadableFile {
    int end = XmlReference.end(bytes, from, to);
    int c = XmlReference.codePoint(bytes, from, end);
    if (c >= 0x10000) {
      append(Character.highSurrogate(c));
      append(Character.lowSurrogate(c));
    } else {
      append((char) c);
    }
    return end;
  }

  /// Two and four byte sequences, and bytes that are none.
  private int appendRare(byte[] bytes, int from, int to) {
    int b = bytes[from];
    int more = (b & 0xE0) == 0xC0 ? 1 : (b & 0xF8) == 0xF0 ? 3 : 0;
    int c = more == 1 ? b & 0x1F : b & 0x07;
    for (int i = 1; i <= more; i++) {
      if (from + i >= to || (bytes[from + i] & 0xC0) != 0x80) {
        append(REPLACEMENT);
        return from + i;
      }
      c = c << 6 | (bytes[from + i] & 0x3F);
    }
    if (more == 1) {
      append((char) c);
    } else if (more == 3 && Character.isSupplementaryCodePoint(c)) {
      append(Character.highSurrogate(c));
      append(Character.lowSurrogate(c));
    } else {
      append(REPLACEMENT);
    }
    return from + 1 + more;
  }

  private void reserve(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
    }
  }
}
