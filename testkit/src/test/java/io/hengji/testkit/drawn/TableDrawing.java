package io.hengji.testkit.drawn;

import io.hengji.testkit.drawn.Look.Oddity;
import io.hengji.testkit.drawn.Look.Side;
import io.hengji.testkit.drawn.Look.Stand;
import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One table on as many pages as it takes.
final class TableDrawing {
  private static final int LONGEST = 14;
  private static final int CAPTION = 6;

  /// Part of a row on one page.
  private record Strip(int row, int fromLine, int toLine, double height) {}

  private final Block.Table table;
  private final Look look;
  private final Sheets sheets;
  private final double[] xs;
  private final List<List<String>> lines = new ArrayList<>();
  private final int[] rowLines;
  private final int captions;

  TableDrawing(Block.Table table, Look look, Sheets sheets) {
    this.table = table;
    this.look = look;
    this.sheets = sheets;
    this.xs = edges();
    for (Box box : table.boxes()) {
      lines.add(Letters.lines(box.text(), room(box) / Drawn.SIZE + 0.01));
    }
    this.rowLines = rowLines();
    this.captions = captions();
  }

  private double[] edges() {
    Dice dice = new Dice(look.seed());
    double[] least = new double[table.columns()];
    double[] wanted = new double[table.columns()];
    Arrays.fill(least, 2);
    for (Box box : table.boxes()) {
      if (box.columnSpan() == 1) {
        double token = Letters.widestToken(box.text());
        boolean upright = look.has(Oddity.UPRIGHT) && box.rowSpan() > 2 && box.column() == 0;
        double text = upright ? 1 : Math.min(LONGEST, Letters.width(box.text()));
        least[box.column()] = Math.max(least[box.column()], token);
        wanted[box.column()] = Math.max(wanted[box.column()], text);
      }
    }
    double all = sheets.width() - 2 * Drawn.MARGIN;
    double fixed = 0;
    double sum = 0;
    for (int c = 0; c < least.length; c++) {
      least[c] = least[c] * Drawn.SIZE + 2 * look.padding() + 1;
      wanted[c] = Math.max(1, wanted[c]) * dice.between(70, 130) / 100.0;
      fixed += least[c];
      sum += wanted[c];
    }
    double[] edges = new double[least.length + 1];
    edges[0] = Drawn.MARGIN;
    for (int c = 0; c < least.length; c++) {
      edges[c + 1] = edges[c] + least[c] + Math.max(0, all - fixed) * wanted[c] / sum;
    }
    return edges;
  }

  private double room(Box box) {
    boolean upright = look.has(Oddity.UPRIGHT) && box.rowSpan() > 2 && box.column() == 0;
    return upright
        ? Drawn.SIZE
        : xs[box.column() + box.columnSpan()] - xs[box.column()] - 2 * look.padding();
  }

  /// How many lines each row holds; a text over several rows makes the last of them higher.
  private int[] rowLines() {
    int[] high = new int[table.rows()];
    Arrays.fill(high, 1);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < lines.size(); i++) {
        Box box = table.boxes().get(i);
        int has = 0;
        for (int r = box.row(); r < box.row() + box.rowSpan(); r++) {
          has += high[r];
        }
        int missing = lines.get(i).size() - has;
        if (missing > 0 && (box.rowSpan() == 1 || pass == 1)) {
          high[box.row() + box.rowSpan() - 1] += missing;
        }
      }
    }
    return high;
  }

  /// The row with the captions of the indicators.
  private int captions() {
    for (Box box : table.boxes()) {
      if (box.text().contains("三级指标") || box.text().contains("指标名称")) {
        return box.row();
      }
    }
    return 0;
  }

  /// How many rows the captions take.
  private int depth() {
    return table.boxes().stream()
        .filter(box -> box.row() == captions && box.rowSpan() <= 2)
        .mapToInt(Box::rowSpan)
        .max()
        .orElse(1);
  }

  private double height(int ofLines) {
    return ofLines * look.pitch() * Drawn.SIZE + 2 * look.padding();
  }

  /// Draws the table from a height on; returns where it ends.
  double draw(double from) {
    double y = from;
    double bottom = sheets.height() - Drawn.MARGIN;
    List<Strip> page = new ArrayList<>();
    double top = from;
    for (int row = 0; row < table.rows(); row++) {
      int begin = 0;
      while (y + height(rowLines[row] - begin) > bottom) {
        int fits = (int) ((bottom - y - 2 * look.padding()) / (look.pitch() * Drawn.SIZE));
        boolean cut = look.has(Oddity.ROWS_CUT) && fits > 0 && fits < rowLines[row] - begin;
        if (cut) {
          page.add(new Strip(row, begin, begin + fits, height(fits)));
          begin += fits;
        }
        draw(page, top);
        page.clear();
        sheets.next();
        top = Drawn.MARGIN;
        y = top;
        if (look.has(Oddity.CAPTIONS_AGAIN) && row >= captions + depth()) {
          for (int c = captions; c < captions + depth(); c++) {
            page.add(new Strip(c, 0, rowLines[c], height(rowLines[c])));
            y += page.getLast().height();
          }
        }
      }
      Strip strip = new Strip(row, begin, rowLines[row], height(rowLines[row] - begin));
      page.add(strip);
      y += strip.height();
    }
    draw(page, top);
    return y;
  }

  private void draw(List<Strip> strips, double top) {
    if (strips.isEmpty()) {
      return;
    }
    for (int first = 0; first < strips.size(); ) {
      int end = first + 1;
      while (end < strips.size() && strips.get(end).row() == strips.get(end - 1).row() + 1) {
        end++;
      }
      double y = top;
      for (Strip strip : strips.subList(0, first)) {
        y += strip.height();
      }
      run(strips.subList(first, end), y);
      first = end;
    }
    double bottom = top + strips.stream().mapToDouble(Strip::height).sum();
    if (look.rules() == Look.Rules.THREE_LINES) {
      sheets.line(xs[0], top, xs[xs.length - 1], top);
      sheets.line(xs[0], bottom, xs[xs.length - 1], bottom);
    }
  }

  /// Draws consecutive rows.
  private void run(List<Strip> strips, double top) {
    double[] ys = new double[strips.size() + 1];
    ys[0] = top;
    for (int i = 0; i < strips.size(); i++) {
      ys[i + 1] = ys[i] + strips.get(i).height();
      if (look.rules() == Look.Rules.THREE_LINES && strips.get(i).row() == captions) {
        sheets.line(xs[0], ys[i + 1], xs[xs.length - 1], ys[i + 1]);
      }
    }
    int row = strips.getFirst().row();
    int end = strips.getLast().row() + 1;
    for (int i = 0; i < lines.size(); i++) {
      Box box = table.boxes().get(i);
      int first = Math.max(box.row(), row);
      int last = Math.min(box.row() + box.rowSpan(), end);
      if (first < last) {
        boolean begins = first == box.row();
        Strip own = strips.get(first - row);
        if (look.has(Oddity.LEFT_OPEN)) {
          parts(box, first, last, ys[first - row], ys[last - row]);
        } else {
          frame(box, ys[first - row], ys[last - row]);
        }
        text(box, shown(i, own, begins), ys[first - row], ys[last - row]);
      }
    }
  }

  /// The lines of a text that stand in a part of its rows.
  private List<String> shown(int index, Strip strip, boolean begins) {
    List<String> all = lines.get(index);
    if (table.boxes().get(index).rowSpan() > 1) {
      return begins && strip.fromLine() == 0 ? all : List.of();
    }
    int from = Math.min(strip.fromLine(), all.size());
    return all.subList(from, Math.min(strip.toLine(), all.size()));
  }

  private void frame(Box box, double top, double bottom) {
    double left = xs[box.column()];
    double right = xs[box.column() + box.columnSpan()];
    if (look.has(Oddity.FILLED)) {
      sheets.area(left, top, right, bottom, box.row() == captions ? 0.85 : 0.95);
    }
    switch (look.rules()) {
      case ALL -> box(left, top, right, bottom);
      case DASHED -> {
        sheets.raw("[3 2] 0 d");
        box(left, top, right, bottom);
        sheets.raw("[] 0 d");
      }
      case DOUBLE -> {
        box(left - 0.75, top - 0.75, right + 0.75, bottom + 0.75);
        box(left + 0.75, top + 0.75, right - 0.75, bottom - 0.75);
      }
      case THIN_BOXES -> {
        sheets.area(left, top - 0.25, right, top + 0.25, 0);
        sheets.area(left, bottom - 0.25, right, bottom + 0.25, 0);
        sheets.area(left - 0.25, top, left + 0.25, bottom, 0);
        sheets.area(right - 0.25, top, right + 0.25, bottom, 0);
      }
      case LEVEL -> {
        sheets.line(left, top, right, top);
        sheets.line(left, bottom, right, bottom);
      }
      case THREE_LINES, NONE -> {}
    }
  }

  /// The rules around those rows of a cell that stand on one page; none where the page breaks it.
  private void parts(Box box, int first, int last, double top, double bottom) {
    double left = xs[box.column()];
    double right = xs[box.column() + box.columnSpan()];
    sheets.line(left, top, left, bottom);
    sheets.line(right, top, right, bottom);
    if (first == box.row()) {
      sheets.line(left, top, right, top);
    }
    if (last == box.row() + box.rowSpan()) {
      sheets.line(left, bottom, right, bottom);
    }
  }

  private void box(double left, double top, double right, double bottom) {
    sheets.line(left, top, right, top);
    sheets.line(left, bottom, right, bottom);
    sheets.line(left, top, left, bottom);
    sheets.line(right, top, right, bottom);
  }

  private void text(Box box, List<String> shown, double top, double bottom) {
    double pitch = look.pitch() * Drawn.SIZE;
    double free = bottom - top - shown.size() * pitch;
    double y = look.stand() == Stand.TOP ? top + look.padding() : top + free / 2;
    for (String line : shown) {
      double width = Letters.width(line) * Drawn.SIZE;
      boolean caption = box.row() == captions && shown.size() == 1 && line.length() <= CAPTION;
      double spread = 0;
      if (look.has(Oddity.SPREAD) && caption && line.length() > 1) {
        spread = Math.max(0, 0.8 * (room(box) - width) / line.length());
        width += spread * (line.length() - 1);
      }
      double left = xs[box.column()] + look.padding();
      double room = xs[box.column() + box.columnSpan()] - look.padding() - left - width;
      double shift =
          switch (side(box)) {
            case LEFT -> 0;
            case MIDDLE -> room / 2;
            case RIGHT -> room;
          };
      sheets.text(left + shift, y + 0.5 * pitch + 0.35 * Drawn.SIZE, Drawn.SIZE, line, spread);
      y += pitch;
    }
  }

  private Side side(Box box) {
    if (box.row() == captions || box.rowSpan() > 1) {
      return Side.MIDDLE;
    }
    boolean figure = box.text().codePoints().allMatch(c -> c < 0x80 || "≥≤％—".indexOf(c) >= 0);
    return figure ? look.figures() : look.words();
  }
}
