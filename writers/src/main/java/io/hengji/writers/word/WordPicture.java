package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.Picture;

/// A picture in a line of its own.
final class WordPicture {

  private static final int UNITS_OF_A_POINT = 12_700;
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private WordPicture() {}

  /// Writes the picture whose file has a relation's id.
  static void write(Picture picture, String id, int number, StringBuilder out) {
    String size =
        " cx=\""
            + (long) picture.width() * UNITS_OF_A_POINT
            + "\" cy=\""
            + (long) picture.height() * UNITS_OF_A_POINT
            + "\"/>";
    String name =
        " id=\""
            + number
            + "\" name=\"图"
            + number
            + "\" descr=\""
            + Xml.text(picture.says())
            + "\"/>";
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext/></w:pPr><w:r><w:drawing>");
    out.append("<wp:inline xmlns:wp=\"").append(DRAWING).append("wordprocessingDrawing\">");
    out.append("<wp:extent").append(size).append("<wp:docPr").append(name);
    out.append("<a:graphic xmlns:a=\"").append(DRAWING).append("main\"><a:graphicData uri=\"");
    out.append(DRAWING).append("picture\"><pic:pic xmlns:pic=\"").append(DRAWING);
    out.append("picture\"><pic:nvPicPr><pic:cNvPr").append(name);
    out.append("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"").append(id);
    out.append("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>");
    out.append("<a:off x=\"0\" y=\"0\"/><a:ext").append(size).append("</a:xfrm>");
    out.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    out.append("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
  }
}
