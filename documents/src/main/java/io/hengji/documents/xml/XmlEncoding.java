package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The encoding of an XML file: by its first bytes, else by its declaration, else UTF-8.
final class XmlEncoding {
  private static final int MOST_TO_TRANSCODE = 1 << 26;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  /// How almost all files begin.
  private static final String UTF_8 = "<?xml version=\"1.0\" encoding=\"UTF-8\"";

  private XmlEncoding() {}

  /// The same XML in UTF-8, without a byte order mark.
  static ByteSupply asUtf8(ByteSupply bytes) throws UnreadableFile {
    byte[] head = new byte[128];
    int length = 0;
    int count = 0;
    while (length < head.length && count >= 0) {
      length += count;
      count = length < head.length ? bytes.read(head, length, head.length - length) : -1;
    }
    byte[] start = Arrays.copyOf(head, length);
    boolean marked = startsWith(start, 0xEF, 0xBB, 0xBF);
    Charset other = marked ? null : otherThanUtf8(start);
    if (other != null) {
      return ByteSupply.of(transcoded(start, bytes, other));
    }
    return joined(marked ? Arrays.copyOfRange(start, 3, length) : start, bytes);
  }

  private static @Nullable Charset otherThanUtf8(byte[] start) throws UnreadableFile {
    if (startsWith(start, 0xFF, 0xFE) || startsWith(start, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(start, UTF_8)) {
      return null;
    }
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return null;
    }
    String name = declared.group(1);
    if (name.equalsIgnoreCase("UTF-8") || name.equalsIgnoreCase("US-ASCII")) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("GB") ? Charset.forName("GB18030") : charset;
    } catch (IllegalArgumentException _) {
      throw new UnreadableFile("文件内部的XML使用无法识别的编码“" + name + "”，未读取。");
    }
  }

  private static boolean startsWith(byte[] bytes, String start) {
    for (int i = 0; i < start.length(); i++) {
      if (i == bytes.length || bytes[i] != start.charAt(i)) {
        return false;
      }
    }
    return true;
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

  private static byte[] transcoded(byte[] start, ByteSupply rest, Charset charset)
      throws UnreadableFile {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = Arrays.copyOf(start, 1 << 13);
    for (int count = start.length; count >= 0; count = rest.read(chunk, 0, chunk.length)) {
      all.write(chunk, 0, count);
      if (all.size() > MOST_TO_TRANSCODE) {
        throw new UnreadableFile("文件内部的XML过大，且不是UTF-8编码，未读取。");
      }
    }
    String text = all.toString(charset);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteSupply joined(byte[] start, ByteSupply rest) {
    ByteSupply first = ByteSupply.of(start);
    return (into, offset, length) -> {
      int count = first.read(into, offset, length);
      return count >= 0 ? count : rest.read(into, offset, length);
    };
  }
}
