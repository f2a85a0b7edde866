package io.hengji.testkit.samples;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/// Writes a printed form as a web page.
final class WebPage {
  private WebPage() {}

  static byte[] of(Printed printed) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
    for (Block block : printed.blocks()) {
      switch (block) {
        case Block.Text text ->
            page.append("<p>").append(Markup.escaped(text.text())).append("</p>\n");
        case Block.Table table -> table(table, page);
      }
    }
    return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Block.Table table, StringBuilder page) {
    page.append("<table border=\"1\">\n");
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      page.append("<tr>");
      table.boxes().stream()
          .filter(box -> box.row() == at)
          .sorted(Comparator.comparingInt(Box::column))
          .forEach(box ->
              page.append(
                      "<td rowspan=\"%d\" colspan=\"%d\">"
                          .formatted(box.rowSpan(), box.columnSpan()))
                  .append(Markup.escaped(box.text()).replace("\n", "<br>"))
                  .append("</td>"));
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }
}
