package io.hengji.documents.web;

import io.hengji.documents.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding of a page: what its bytes show, else what it declares, else GB18030.
final class HtmlEncoding {
  private static final int HEAD = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Charset CHINESE = Charset.forName("GB18030");

  private HtmlEncoding() {}

  static String decode(byte[] bytes) {
    Optional<Charset> found = TextEncoding.find(bytes);
    boolean certain = found.isPresent() && !found.get().equals(CHINESE);
    Charset charset = certain ? found.get() : declared(bytes).or(() -> found).orElse(CHINESE);
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // Bytes that are no UTF-8 cannot be what such a page declares.
      if (charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-16")) {
        return Optional.empty();
      }
      return Optional.of(charset.name().startsWith("GB") ? CHINESE : charset);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
