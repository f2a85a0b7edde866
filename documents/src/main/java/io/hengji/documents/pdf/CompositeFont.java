package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/// Reads a font of many characters (Type0), whose codes stand for the character ids of a
/// collection.
final class CompositeFont {
  private static final int MOST_WIDTHS = 1 << 16;

  private final COSDictionary font;
  private final Allowance allowance;

  CompositeFont(COSDictionary font, Allowance allowance) {
    this.font = font;
    this.allowance = allowance;
  }

  PdfFont read() throws UnreadableFile {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    String encodingName = encoding instanceof COSName name ? name.getName() : "";
    boolean identity = encodingName.startsWith("Identity") || encoding == null;
    Optional<CMap> codes = identity ? Optional.empty() : CodeMaps.of(encoding, allowance);
    COSDictionary descendant = descendant();
    boolean vertical =
        encodingName.endsWith("-V") || codes.map(map -> map.getWMode() == 1).orElse(false);
    return new PdfFont(
        lengths(codes), widths(descendant, codes), meaning(descendant, codes), vertical, 1);
  }

  private COSDictionary descendant() {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary first
        ? first
        : new COSDictionary();
  }

  private static PdfFont.CodeLengths lengths(Optional<CMap> codes) {
    if (codes.isEmpty()) {
      return (bytes, at) -> 2;
    }
    CMap map = codes.get();
    return (bytes, at) -> {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes, at, bytes.length - at);
      int before = in.available();
      try {
        map.readCode(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return before - in.available();
    };
  }

  private static PdfFont.GlyphWidths widths(COSDictionary descendant, Optional<CMap> codes) {
    double other = descendant.getFloat(COSName.DW, 1000) / 1000;
    Map<Integer, Double> widths = new HashMap<>();
    COSArray array = descendant.getCOSArray(COSName.W);
    if (array != null) {
      fill(widths, array);
    }
    if (codes.isEmpty()) {
      return code -> widths.getOrDefault(code, other);
    }
    CMap map = codes.get();
    return code -> widths.getOrDefault(map.toCID(code), other);
  }

  private static void fill(Map<Integer, Double> widths, COSArray array) {
    int i = 0;
    while (i + 1 < array.size() && array.getObject(i) instanceof COSNumber first) {
      COSBase second = array.getObject(i + 1);
      if (second instanceof COSArray list) {
        for (int k = 0; k < list.size() && widths.size() < MOST_WIDTHS; k++) {
          if (list.getObject(k) instanceof COSNumber width) {
            widths.put(first.intValue() + k, width.floatValue() / 1000.0);
          }
        }
        i += 2;
      } else if (i + 2 < array.size()
          && second instanceof COSNumber last
          && array.getObject(i + 2) instanceof COSNumber width) {
        for (int c = first.intValue(); c <= last.intValue() && widths.size() < MOST_WIDTHS; c++) {
          widths.put(c, width.floatValue() / 1000.0);
        }
        i += 3;
      } else {
        return;
      }
    }
  }

  private PdfFont.CodeMeaning meaning(COSDictionary descendant, Optional<CMap> codes)
      throws UnreadableFile {
    ToUnicode toUnicode = CodeMaps.toUnicode(font, allowance);
    String collection = collection(descendant);
    boolean unicodeCodes =
        font.getDictionaryObject(COSName.ENCODING) instanceof COSName name
            && name.getName().startsWith("Uni");
    EmbeddedMeaning embedded = new EmbeddedMeaning(descendant, allowance);
    PictureFont picture = PictureFont.of(font);
    return (code, length) -> {
      Optional<String> text = toUnicode.text(code, length).filter(PdfText::says);
      if (text.isPresent()) {
        return text.flatMap(picture::shown);
      }
      if (unicodeCodes) {
        return Optional.of(utf16(code, length));
      }
      int id = codes.map(map -> map.toCID(code, length)).orElse(code);
      return collection.isEmpty()
          ? embedded.text(id).flatMap(picture::shown)
          : CodeMaps.named(collection).map(map -> map.toUnicode(id, 2)).filter(PdfText::says);
    };
  }

  private static String utf16(int code, int length) {
    byte[] bytes =
        length == 4
            ? ByteBuffer.allocate(4).putInt(code).array()
            : ByteBuffer.allocate(2).putShort((short) code).array();
    return new String(bytes, StandardCharsets.UTF_16BE);
  }

  /// The name of the map from a known collection's ids to Unicode, or nothing.
  private static String collection(COSDictionary descendant) {
    COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    if (info == null
        || !(info.getDictionaryObject(COSName.ORDERING) instanceof COSString ordering)) {
      return "";
    }
    return switch (ordering.getString()) {
      case "GB1", "CNS1", "Japan1", "Korea1", "KR" -> "Adobe-" + ordering.getString() + "-UCS2";
      default -> "";
    };
  }
}
