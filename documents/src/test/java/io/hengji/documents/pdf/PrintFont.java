package io.hengji.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/// The ways in which a PDF file says what its codes mean. None embeds a font: to be read, it need
/// not be drawn.
enum PrintFont {
  /// Codes are UTF-16, as the encoding's name says.
  UNICODE_CODES("UniGB-UCS2-H", "GB1", false),
  /// Codes are GBK.
  GBK_CODES("GBK-EUC-H", "GB1", false),
  /// Codes are the character ids of a known collection.
  COLLECTION_IDS("Identity-H", "GB1", false),
  /// Codes mean nothing by themselves; a map tells it.
  MAPPED_CODES("Identity-H", "Identity", true),
  /// Codes mean nothing, and no map tells it.
  UNKNOWN_CODES("Identity-H", "Identity", false);

  private static final String MAP =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def "
          + "1 begincodespacerange <0000> <ffff> endcodespacerange "
          + "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";

  private final String encoding;
  private final String ordering;
  private final boolean mapped;

  PrintFont(String encoding, String ordering, boolean mapped) {
    this.encoding = encoding;
    this.ordering = ordering;
    this.mapped = mapped;
  }

  /// Adds the font to a file; its object's number.
  int addTo(RawPdf file) {
    String narrow =
        switch (this) {
          case UNICODE_CODES, COLLECTION_IDS -> "1 95 500";
          case GBK_CODES -> "814 907 500";
          case MAPPED_CODES, UNKNOWN_CODES -> "32 126 500";
        };
    int descendant =
        file.add(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /DW 1000 /W ["
                + narrow
                + "] /CIDSystemInfo << /Registry (Adobe) /Ordering ("
                + ordering
                + ") /Supplement 2 >> >>");
    String map = mapped ? " /ToUnicode " + file.addStream("", RawPdf.latin(MAP)) + " 0 R" : "";
    return file.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /"
            + encoding
            + " /DescendantFonts ["
            + descendant
            + " 0 R]"
            + map
            + " >>");
  }

  /// The text as a string of the drawing.
  String string(String text) {
    byte[] codes =
        switch (this) {
          case UNICODE_CODES, MAPPED_CODES, UNKNOWN_CODES ->
              text.getBytes(StandardCharsets.UTF_16BE);
          case GBK_CODES -> text.getBytes(Charset.forName("GBK"));
          case COLLECTION_IDS -> ids(text);
        };
    return "<" + HexFormat.of().formatHex(codes) + ">";
  }

  /// How wide a text is at size 1.
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  private static byte[] ids(String text) {
    try {
      CMap map = new CMapParser().parsePredefined("UniGB-UCS2-H");
      byte[] ids = new byte[2 * text.length()];
      for (int i = 0; i < text.length(); i++) {
        int id = map.toCID(text.charAt(i), 2);
        ids[2 * i] = (byte) (id >> 8);
        ids[2 * i + 1] = (byte) id;
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
