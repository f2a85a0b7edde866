package io.hengji.testkit;

import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Printed;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.PageBreak;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import io.hengji.writers.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints samples as PDF.
final class SamplePdf {
  private static final int WIDE = 8;
  private static final int LONGEST = 12;

  private SamplePdf() {}

  static byte[] of(Printed printed) throws IOException {
    List<io.hengji.writers.page.Block> blocks = new ArrayList<>();
    int columns = 0;
    for (List<Block> part : printed.parts()) {
      if (!blocks.isEmpty()) {
        blocks.add(new PageBreak());
      }
      for (Block block : part) {
        switch (block) {
          case Block.Text(String text) -> blocks.add(new Paragraph(Paragraph.Style.ABOVE, text));
          case Block.Table table -> {
            columns = Math.max(columns, table.columns());
            blocks.add(table(table));
          }
        }
      }
    }
    Paper.Orientation way =
        columns > WIDE ? Paper.Orientation.LANDSCAPE : Paper.Orientation.PORTRAIT;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(out, List.of(new Paper("表", way, blocks)));
    return out.toByteArray();
  }

  private static Table table(Block.Table table) {
    List<TableCell> cells =
        table.boxes().stream()
            .map(box ->
                new TableCell(
                    box.row(),
                    box.column(),
                    box.rowSpan(),
                    box.columnSpan(),
                    box.text(),
                    CellRole.TEXT,
                    Optional.empty()))
            .toList();
    return new Table(widths(table), table.rows(), 0, false, cells);
  }

  /// Columns as wide as their longest text, within bounds.
  private static List<Integer> widths(Block.Table table) {
    int[] longest = new int[table.columns()];
    for (Box box : table.boxes()) {
      if (box.columnSpan() == 1) {
        longest[box.column()] = Math.max(longest[box.column()], box.text().length());
      }
    }
    int sum = 0;
    for (int c = 0; c < longest.length; c++) {
      longest[c] = Math.clamp(longest[c], 3, LONGEST);
      sum += longest[c];
    }
    List<Integer> widths = new ArrayList<>();
    int left = 1000;
    for (int c = 0; c < longest.length; c++) {
      int width = c == longest.length - 1 ? left : 1000 * longest[c] / sum;
      left -= width;
      widths.add(width);
    }
    return widths;
  }
}
