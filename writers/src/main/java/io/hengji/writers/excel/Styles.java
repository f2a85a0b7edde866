package io.hengji.writers.excel;

import io.hengji.writers.pack.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/// The styles of a workbook, numbered as they are asked for.
final class Styles {

  private static final String SPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final int FIRST_FORMAT = 164;

  private final Map<Look, Integer> looks = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  int of(Look look) {
    return looks.computeIfAbsent(look, _ -> looks.size() + 1);
  }

  String xml() {
    StringBuilder cells = new StringBuilder();
    looks.keySet().forEach(look -> cells.append(cell(look)));
    StringBuilder numbers = new StringBuilder();
    formats.forEach((code, id) ->
        numbers
            .append("<numFmt numFmtId=\"")
            .append(id)
            .append("\" formatCode=\"")
            .append(Xml.text(code))
            .append("\"/>"));
    return Xml.HEAD
        + "<styleSheet "
        + SPACE
        + ">"
        + (formats.isEmpty()
            ? ""
            : "<numFmts count=\"" + formats.size() + "\">" + numbers + "</numFmts>")
        + "<fonts count=\"6\">"
        + font("宋体", 10.5f, false)
        + font("黑体", 14, false)
        + font("方正小标宋简体", 18, true)
        + font("宋体", 12, false)
        + font("宋体", 9, false)
        + font("宋体", 10.5f, true)
        + "</fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF2F2F2\"/></patternFill></fill>"
        + "</fills><borders count=\"2\"><border/><border>"
        + edge("left")
        + edge("right")
        + edge("top")
        + edge("bottom")
        + "</border></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\""
        + (looks.size() + 1)
        + "\"><xf/>"
        + cells
        + "</cellXfs></styleSheet>";
  }

  private String cell(Look look) {
    int font =
        switch (look.kind()) {
          case ABOVE -> 1;
          case TITLE -> 2;
          case SUBTITLE -> 3;
          case NOTE, RIGHT -> 4;
          case CAPTION, HEADING, CENTRED, LEFT -> 0;
        };
    boolean inTable =
        switch (look.kind()) {
          case CAPTION, HEADING, CENTRED, LEFT -> true;
          case ABOVE, TITLE, SUBTITLE, NOTE, RIGHT -> false;
        };
    boolean left =
        look.kind() == Look.Kind.ABOVE
            || look.kind() == Look.Kind.NOTE
            || look.kind() == Look.Kind.HEADING
            || look.kind() == Look.Kind.LEFT;
    return "<xf numFmtId=\""
        + format(look.format())
        + "\" fontId=\""
        + font
        + "\" fillId=\""
        + (look.kind() == Look.Kind.CAPTION || look.kind() == Look.Kind.HEADING ? 2 : 0)
        + "\" borderId=\""
        + (inTable ? 1 : 0)
        + "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
        + " applyAlignment=\"1\" applyProtection=\"1\"><alignment horizontal=\""
        + (left ? "left" : look.kind() == Look.Kind.RIGHT ? "right" : "center")
        + (look.indent() > 0 ? "\" indent=\"" + look.indent() : "")
        + "\" vertical=\"center\" wrapText=\"1\"/><protection locked=\""
        + (look.locked() ? 1 : 0)
        + "\"/></xf>";
  }

  private int format(String code) {
    if (code.isEmpty()) {
      return 0;
    }
    return formats.computeIfAbsent(code, _ -> FIRST_FORMAT + formats.size());
  }

  private static String font(String name, float size, boolean bold) {
    return "<font>"
        + (bold ? "<b/>" : "")
        + "<sz val=\""
        + size
        + "\"/><name val=\""
        + name
        + "\"/><charset val=\"134\"/></font>";
  }

  private static String edge(String name) {
    return "<" + name + " style=\"thin\"><color auto=\"1\"/></" + name + ">";
  }
}
