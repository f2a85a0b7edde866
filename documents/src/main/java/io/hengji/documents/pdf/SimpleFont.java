package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/// Reads a font of at most 256 characters (Type1, TrueType, Type3).
final class SimpleFont {
  private static final double COMMON_WIDTH = 0.55;

  private final COSDictionary font;
  private final Allowance allowance;

  SimpleFont(COSDictionary font, Allowance allowance) {
    this.font = font;
    this.allowance = allowance;
  }

  PdfFont read() throws UnreadableFile {
    boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    double unit = drawn ? matrix(0, 0.001) : 0.001;
    return new PdfFont((bytes, at) -> 1, widths(unit), meaning(), false, drawn ? height() : 1);
  }

  /// A Type3 font says in its matrix what its units are.
  private double matrix(int index, double other) {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    if (matrix == null || matrix.size() != 6 || !(matrix.getObject(index) instanceof COSNumber n)) {
      return other;
    }
    return Math.abs(n.floatValue());
  }

  private double height() {
    COSArray box = font.getCOSArray(COSName.FONT_BBOX);
    double height = 0;
    if (box != null && box.size() == 4) {
      float[] edges = box.toFloatArray();
      height = Math.abs(edges[3] - edges[1]) * matrix(3, 0.001);
    }
    return height > 0.2 && height < 5 ? height : 1;
  }

  private PdfFont.GlyphWidths widths(double unit) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit;
    double other = missing > 0 ? missing : COMMON_WIDTH;
    double[] table = new double[256];
    Arrays.fill(table, widths == null ? other : missing);
    if (widths != null) {
      int first = font.getInt(COSName.FIRST_CHAR, 0);
      for (int i = 0; i < Math.min(256, widths.size()); i++) {
        int code = first + i;
        if (code >= 0 && code < 256 && widths.getObject(i) instanceof COSNumber width) {
          table[code] = width.floatValue() * unit;
        }
      }
    }
    return code -> table[code & 0xff];
  }

  private PdfFont.CodeMeaning meaning() throws UnreadableFile {
    ToUnicode toUnicode = CodeMaps.toUnicode(font, allowance);
    Optional<Encoding> encoding = Optional.ofNullable(encoding());
    PictureFont picture = PictureFont.of(font);
    return (code, length) ->
        toUnicode
            .text(code, length)
            .filter(PdfText::says)
            .flatMap(picture::shown)
            .or(() -> picture.text(code))
            .or(() -> encoding.map(e -> e.getName(code)).flatMap(SimpleFont::named));
  }

  private @Nullable Encoding encoding() {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSName name) {
      return Encoding.getInstance(name);
    }
    switch (PictureFont.of(font).name()) {
      case "symbol" -> {
        return SymbolEncoding.INSTANCE;
      }
      case "zapfdingbats" -> {
        return ZapfDingbatsEncoding.INSTANCE;
      }
      default -> {}
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
    if (encoding instanceof COSDictionary differences) {
      return new DictionaryEncoding(differences, !symbolic, StandardEncoding.INSTANCE);
    }
    return symbolic ? null : StandardEncoding.INSTANCE;
  }

  private static Optional<String> named(String glyph) {
    return glyph.equals(".notdef")
        ? Optional.empty()
        : Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(glyph))
            .or(() -> Optional.ofNullable(GlyphList.getZapfDingbats().toUnicode(glyph)))
            .filter(PdfText::says);
  }
}
