package io.hengji.testkit.drawn;

import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Printed;
import java.io.IOException;
import java.util.List;

/// Draws a printed form as a PDF file.
public final class Drawn {
  static final double MARGIN = 45;
  static final double SIZE = 9;

  private static final int WIDE = 8;
  private static final double SHORT = 595;
  private static final double LONG = 842;

  private final Look look;
  private final Sheets sheets;
  private double y = MARGIN;

  private Drawn(Look look, Sheets sheets) {
    this.look = look;
    this.sheets = sheets;
  }

  /// The file.
  public static byte[] of(Printed printed, Look look) throws IOException {
    int columns = 0;
    for (Block block : printed.blocks()) {
      columns = block instanceof Block.Table table ? Math.max(columns, table.columns()) : columns;
    }
    boolean wide = columns > WIDE;
    Sheets sheets = new Sheets(look, wide ? LONG : SHORT, wide ? SHORT : LONG);
    Drawn drawn = new Drawn(look, sheets);
    for (List<Block> part : printed.parts()) {
      part.forEach(drawn::add);
    }
    return sheets.file();
  }

  private void add(Block block) {
    switch (block) {
      case Block.Text(String text) -> paragraph(text);
      case Block.Table table -> y = new TableDrawing(table, look, sheets).draw(y) + SIZE;
    }
  }

  private void paragraph(String text) {
    for (String line : Letters.lines(text, (sheets.width() - 2 * MARGIN) / SIZE)) {
      if (y + 2 * SIZE > sheets.height() - MARGIN) {
        sheets.next();
        y = MARGIN;
      }
      sheets.text(MARGIN, y + SIZE, SIZE, line, 0);
      y += 1.6 * SIZE;
    }
  }
}
