package io.hengji.writers.web;

import io.hengji.writers.page.Block;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import io.hengji.writers.picture.SvgPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Writes papers as one web page that stands alone and prints as the papers do.
public final class HtmlWriter {

  private static final String STYLE = style();

  private final StringBuilder out = new StringBuilder(16_384);

  private HtmlWriter() {}

  /// The page with all papers, one after another.
  public static String write(List<Paper> papers) {
    HtmlWriter writer = new HtmlWriter();
    String title = papers.isEmpty() ? "" : papers.getFirst().name();
    writer.out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    writer.out.append("<title>").append(escaped(title)).append("</title>\n");
    writer.out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    papers.forEach(writer::paper);
    return writer.out.append("</body>\n</html>\n").toString();
  }

  private void paper(Paper paper) {
    String orientation = paper.orientation().name().toLowerCase(Locale.ROOT);
    String density = paper.density().name().toLowerCase(Locale.ROOT);
    out.append("<article class=\"").append(orientation).append(' ').append(density);
    out.append("\">\n");
    for (Block block : paper.blocks()) {
      switch (block) {
        case Paragraph(Paragraph.Style style, String text) -> paragraph(style, text);
        case Table table -> table(table);
        case Prose prose -> prose(prose);
        case Picture picture ->
            out.append("<figure>").append(SvgPicture.of(picture)).append("</figure>\n");
        case PageBreak _ -> out.append("<div class=\"break\"></div>\n");
      }
    }
    out.append("</article>\n");
  }

  private void paragraph(Paragraph.Style style, String text) {
    String tag =
        switch (style) {
          case TITLE -> "h1";
          case HEADING -> "h2";
          case SUBHEADING -> "h3";
          case ABOVE, SUBTITLE, UNIT, BODY, NOTE, CAPTION, SIGNATURE -> "p";
        };
    out.append('<').append(tag);
    out.append(" class=\"").append(style.name().toLowerCase(Locale.ROOT)).append("\">");
    out.append(escaped(text)).append("</").append(tag).append(">\n");
  }

  /// Every value names its cell.
  private void prose(Prose prose) {
    out.append("<p class=\"body\">");
    for (Prose.Run run : prose.runs()) {
      String text = escaped(run.text());
      if (run.of().isPresent()) {
        text = "<data value=\"" + run.of().get() + "\">" + text + "</data>";
      }
      out.append(run.marked() ? "<mark>" + text + "</mark>" : text);
    }
    out.append("</p>\n");
  }

  private void table(Table table) {
    out.append(table.attached() ? "<table class=\"attached\">\n" : "<table>\n")
        .append("<colgroup>");
    for (int width : table.widths()) {
      out.append("<col style=\"width:").append(width / 10).append('.').append(width % 10);
      out.append("%\">");
    }
    out.append("</colgroup>\n");
    int head = table.headRows();
    List<List<TableCell>> rows = table.byRow();
    for (int r = 0; r < rows.size(); r++) {
      if (r == 0) {
        out.append(head > 0 ? "<thead>\n" : "<tbody>\n");
      } else if (r == head) {
        out.append("</thead>\n<tbody>\n");
      }
      out.append(table.isHeading(r) ? "<tr class=\"heading\">" : "<tr>");
      if (r == head && head > 0) {
        outOfHead(table);
      }
      rows.get(r)
          .forEach(cell -> {
            if (table.leavesHead(cell)) {
              out.append("<th class=\"open\"></th>");
            } else {
              cell(cell);
            }
          });
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  /// A browser repeats head rows only if no cell reaches out of them: such a cell begins under
  /// them.
  private void outOfHead(Table table) {
    for (TableCell cell : table.cells()) {
      if (table.leavesHead(cell)) {
        int rows = cell.rowEnd() - table.headRows();
        cell(
            new TableCell(
                table.headRows(),
                cell.column(),
                rows,
                cell.columnSpan(),
                cell.text(),
                cell.role(),
                cell.of()));
      }
    }
  }

  private void cell(TableCell cell) {
    boolean caption = cell.role() == CellRole.CAPTION;
    out.append(caption ? "<th" : "<td");
    int rowSpan = cell.rowSpan();
    if (rowSpan > 1) {
      out.append(" rowspan=\"").append(rowSpan).append('"');
    }
    if (cell.columnSpan() > 1) {
      out.append(" colspan=\"").append(cell.columnSpan()).append('"');
    }
    if (!caption) {
      String role = cell.role().name().toLowerCase(Locale.ROOT);
      out.append(" class=\"").append(role).append('"');
      if (cell.indent() > 0) {
        out.append(" style=\"padding-left:").append(cell.indent()).append("em\"");
      }
    }
    out.append('>')
        .append(escaped(cell.indented()).replace("\n", "<br>"))
        .append(caption ? "</th>" : "</td>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String style() {
    try (InputStream file = HtmlWriter.class.getResourceAsStream("paper.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
