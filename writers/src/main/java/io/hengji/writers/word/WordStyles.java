package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.Density;

/// Fonts, sizes and distances of a Word document, and its page numbers.
final class WordStyles {

  private static final String SPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  /// Sizes are in half points: 三号 is 32, 小四 24, 五号 21, 小五 18.
  static final String XML =
      Xml.HEAD
          + "<w:styles"
          + SPACE
          + ">"
          + "<w:docDefaults><w:rPrDefault><w:rPr>"
          + font("宋体")
          + "<w:sz w:val=\"21\"/>"
          + "<w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
          + "</w:rPr></w:rPrDefault></w:docDefaults>"
          + paragraph("Normal", "Normal", "", "", " w:default=\"1\"")
          + paragraph("Above", "附件号", spacing(0, 60, 320), font("黑体") + size(28), "")
          + paragraph(
              "Title",
              "Title",
              "<w:keepNext/>"
                  + spacing(60, 60, 460)
                  + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>",
              font("方正小标宋简体") + "<w:b/>" + size(36),
              "")
          + paragraph(
              "Subtitle",
              "Subtitle",
              "<w:keepNext/>" + spacing(0, 100, 320) + "<w:jc w:val=\"center\"/>",
              size(24),
              "")
          + paragraph(
              "Heading1",
              "heading 1",
              "<w:keepNext/>"
                  + spacing(160, 60, 560)
                  + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
              font("黑体") + size(32),
              "")
          + paragraph(
              "Heading2",
              "heading 2",
              "<w:keepNext/>"
                  + spacing(60, 0, 560)
                  + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
              font("楷体") + "<w:b/>" + size(32),
              "")
          + paragraph(
              "BodyText",
              "Body Text",
              spacing(0, 0, 560)
                  + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
              font("仿宋") + size(32),
              "")
          + paragraph(
              "Caption", "caption", spacing(60, 60, 300) + "<w:jc w:val=\"center\"/>", "", "")
          + paragraph("Unit", "单位", spacing(0, 20, 260) + "<w:jc w:val=\"right\"/>", "", "")
          + paragraph("Note", "表注", spacing(40, 0, 260), size(18), "")
          + paragraph("Signature", "Signature", spacing(120, 60, 300), "", "")
          + cell("", Density.NORMAL, 21)
          + cell("Close", Density.CLOSE, 18)
          + paragraph(
              "Seam",
              "表间",
              "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
              size(2),
              "")
          + paragraph("Footer", "footer", "<w:jc w:val=\"center\"/>", size(18), "")
          + "<w:style w:type=\"table\" w:styleId=\"Form\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
          + "<w:tblBorders>"
          + border("top")
          + border("left")
          + border("bottom")
          + border("right")
          + border("insideH")
          + border("insideV")
          + "</w:tblBorders><w:tblCellMar>"
          + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/>"
          + "</w:tblCellMar></w:tblPr></w:style></w:styles>";

  static final String SETTINGS =
      Xml.HEAD
          + "<w:settings"
          + SPACE
          + "><w:zoom w:percent=\"100\"/>"
          + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
          + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

  static final String FOOTER =
      Xml.HEAD
          + "<w:ftr"
          + SPACE
          + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
          + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \">"
          + "<w:r><w:t>1</w:t></w:r></w:fldSimple>"
          + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";

  private WordStyles() {}

  private static String paragraph(String id, String name, String format, String run, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\""
        + more
        + "><w:name w:val=\""
        + name
        + "\"/>"
        + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>")
        + "<w:qFormat/>"
        + (format.isEmpty() ? "" : "<w:pPr>" + format + "</w:pPr>")
        + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
        + "</w:style>";
  }

  /// The two styles of cells; their lines are as far apart whatever the font.
  private static String cell(String suffix, Density density, int halfPoints) {
    String lines =
        "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\""
            + Math.round(density.leading() * 20 + 10)
            + "\" w:lineRule=\"exact\"/>";
    String name = suffix.isEmpty() ? "" : "（紧）";
    return paragraph("CellText" + suffix, "单元格文字" + name, lines, size(halfPoints), "")
        + paragraph(
            "CellValue" + suffix,
            "单元格数字" + name,
            lines + "<w:jc w:val=\"center\"/>",
            size(halfPoints),
            "");
  }

  private static String font(String name) {
    return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""
        + name
        + "\" w:cs=\"Times New Roman\"/>";
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  /// Distances in twentieths of a point; a line of 0 is single spacing.
  private static String spacing(int before, int after, int line) {
    String lines = line == 0 ? "" : " w:line=\"" + line + "\" w:lineRule=\"atLeast\"";
    return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"" + lines + "/>";
  }

  private static String border(String edge) {
    return "<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  }
}
