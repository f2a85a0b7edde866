package io.hengji.documents.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The encodings of an RTF file: that of the file, and those of fonts for Chinese, Japanese and
/// Korean.
final class RtfFonts {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final Map<Integer, Charset> ofFonts = new HashMap<>();
  private Charset ofFile = CHINESE;

  /// Takes the code page of the file; one that is not known leaves Chinese.
  void codePage(int page) {
    String name = page == 936 ? "GB18030" : page == 65001 ? "UTF-8" : "windows-" + page;
    if (Charset.isSupported(name)) {
      ofFile = page == 1252 ? StandardCharsets.ISO_8859_1 : Charset.forName(name);
    }
  }

  /// Takes the character set of a font.
  void characterSet(int font, int set) {
    String name =
        switch (set) {
          case 134 -> "GB18030";
          case 136 -> "Big5";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          default -> "";
        };
    if (!name.isEmpty() && Charset.isSupported(name)) {
      ofFonts.put(font, Charset.forName(name));
    }
  }

  Charset of(int font) {
    return ofFonts.getOrDefault(font, ofFile);
  }
}
