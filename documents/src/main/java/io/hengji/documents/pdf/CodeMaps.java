package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Maps from codes to characters, embedded in a file or known by name.
final class CodeMaps {
  private static final Map<String, Optional<CMap>> NAMED = new ConcurrentHashMap<>();

  private CodeMaps() {}

  /// What a font says its codes mean; nothing where it does not.
  static ToUnicode toUnicode(COSDictionary font, Allowance allowance) throws UnreadableFile {
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
      try {
        return ToUnicode.of(StreamBytes.of(stream, allowance));
      } catch (IOException e) {
        return ToUnicode.of(new byte[0]);
      }
    }
    return ToUnicode.of(new byte[0]);
  }

  /// The map from codes to character ids that a font names or embeds; empty where there is none or
  /// it is broken.
  static Optional<CMap> of(COSBase map, Allowance allowance) throws UnreadableFile {
    if (map instanceof COSName name) {
      return named(name.getName());
    }
    if (map instanceof COSStream stream) {
      try {
        byte[] bytes = StreamBytes.of(stream, allowance);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("beginbfrange")) {
          return Optional.empty();
        }
        return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(bytes)));
      } catch (IOException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// One of the maps that every reader of PDF has.
  static Optional<CMap> named(String name) {
    return NAMED.computeIfAbsent(
        name,
        n -> {
          try {
            return Optional.of(new CMapParser().parsePredefined(n));
          } catch (IOException | RuntimeException e) {
            return Optional.empty();
          }
        });
  }
}
