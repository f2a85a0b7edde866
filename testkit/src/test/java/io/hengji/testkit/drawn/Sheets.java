package io.hengji.testkit.drawn;

import io.hengji.testkit.drawn.Look.Oddity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// The pages of a file; points are counted from their upper left corner. The font is none that is
/// embedded: codes are UTF-16, as a map says.
final class Sheets {
  private static final String MAP =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def "
          + "1 begincodespacerange <0000> <ffff> endcodespacerange "
          + "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";

  private final Look look;
  private final double width;
  private final double height;
  private final List<StringBuilder> drawings = new ArrayList<>();

  Sheets(Look look, double width, double height) {
    this.look = look;
    this.width = width;
    this.height = height;
    next();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /// Begins another page.
  void next() {
    drawings.add(new StringBuilder());
    if (look.has(Oddity.WATERMARK)) {
      raw("q 0.85 g BT /F1 54 Tf 0.87 0.5 -0.5 0.87 " + at(width / 4, height * 0.6) + " Tm ");
      raw(hex("内部资料") + " Tj ET Q");
    }
    if (look.has(Oddity.HEAD_AND_FOOT)) {
      text(width / 2 - 60, 28, 8, "部门预算绩效管理资料汇编", 0);
      text(width / 2 - 20, height - 22, 8, "第" + drawings.size() + "页", 0);
    }
  }

  void line(double x1, double y1, double x2, double y2) {
    raw("0.5 w " + at(x1, y1) + " m " + at(x2, y2) + " l S");
  }

  void area(double left, double top, double right, double bottom, double shade) {
    String box = number(right - left) + " " + number(bottom - top);
    raw(number(shade) + " g " + at(left, bottom) + " " + box + " re f 0 g");
  }

  void raw(String operators) {
    drawings.getLast().append(operators).append('\n');
  }

  /// A line of text with room between its letters.
  void text(double x, double y, double size, String text, double room) {
    String shown = look.has(Oddity.RADICALS) ? Letters.radicals(text) : text;
    if (!look.has(Oddity.LETTERS)) {
      raw("BT /F1 " + number(size) + " Tf " + number(room) + " Tc " + at(x, y) + " Td ");
      raw(hex(shown) + " Tj ET");
      return;
    }
    double at = x;
    for (int i = 0; i < shown.length(); i++) {
      String letter = shown.substring(i, i + 1);
      raw("BT /F1 " + number(size) + " Tf " + at(at, y) + " Td " + hex(letter) + " Tj ET");
      at += Letters.width(letter) * size + room;
    }
  }

  private static String hex(String text) {
    return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  private String at(double x, double y) {
    return number(x) + " " + number(height - y);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /// The file.
  byte[] file() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary font = font(document);
      for (StringBuilder drawing : drawings) {
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        document.addPage(page(document, drawing.toString(), resources));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private PDPage page(PDDocument document, String drawing, PDResources resources)
      throws IOException {
    boolean turned = look.has(Oddity.TURNED);
    PDRectangle box =
        turned
            ? new PDRectangle((float) height, (float) width)
            : new PDRectangle((float) width, (float) height);
    PDPage page = new PDPage(box);
    String shown = drawing;
    if (turned) {
      page.setRotation(90);
      shown = "q 0 1 -1 0 " + number(height) + " 0 cm\n" + drawing + "Q\n";
    }
    page.setResources(resources);
    if (look.has(Oddity.IN_FORM)) {
      PDFormXObject form = new PDFormXObject(stream(document, shown));
      form.setBBox(box);
      form.setResources(resources);
      PDResources outer = new PDResources();
      String name = outer.add(form).getName();
      page.setResources(outer);
      shown = "q /" + name + " Do Q\n";
    }
    page.setContents(stream(document, shown));
    return page;
  }

  private static PDStream stream(PDDocument document, String content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  private static COSDictionary font(PDDocument document) throws IOException {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "Song");
    descendant.setItem(COSName.CIDSYSTEMINFO, info);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(0));
    widths.add(COSInteger.get(0x7F));
    widths.add(COSInteger.get(500));
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Song");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSStream map = stream(document, MAP).getCOSObject();
    font.setItem(COSName.TO_UNICODE, map);
    return font;
  }
}
