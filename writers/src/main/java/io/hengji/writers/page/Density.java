package io.hengji.writers.page;

import java.util.Arrays;
import java.util.List;

/// How closely a paper is set: a form that runs a little over its page is set closer, as offices do
/// by hand. Sizes and distances are in points.
public enum Density {
  NORMAL(10, 13, 3, 19),
  CLOSE(9, 11, 1.5, 14.5);

  private static final double LONG_SIDE = 736;
  private static final double SHORT_SIDE = 500;
  private static final double SMALL = 12;
  private static final int WIDE = 0x2000;

  private final double size;
  private final double leading;
  private final double padding;
  private final double least;

  Density(double size, double leading, double padding, double least) {
    this.size = size;
    this.leading = leading;
    this.padding = padding;
    this.least = least;
  }

  /// The size of the text in tables.
  public double size() {
    return size;
  }

  /// From line to line in tables.
  public double leading() {
    return leading;
  }

  /// Above and below the text of a cell.
  public double padding() {
    return padding;
  }

  /// The least height of a row.
  public double least() {
    return least;
  }

  /// The density at which blocks need the fewest pages: the closer one only where it brings them on
  /// one page each.
  static Density of(Paper.Orientation orientation, List<Block> blocks) {
    return NORMAL.fits(orientation, blocks) || !CLOSE.fits(orientation, blocks) ? NORMAL : CLOSE;
  }

  /// How many pages the fullest stretch between page breaks needs, by a rough measure.
  public double pages(Paper.Orientation orientation, List<Block> blocks) {
    boolean upright = orientation == Paper.Orientation.PORTRAIT;
    double room = upright ? LONG_SIDE : SHORT_SIDE;
    double width = upright ? SHORT_SIDE : LONG_SIDE;
    double most = 0;
    double height = 0;
    for (Block block : blocks) {
      height =
          switch (block) {
            case PageBreak _ -> 0;
            case Table table -> height + height(table, width);
            case Paragraph(Paragraph.Style style, String text) ->
                height + height(style, text, width);
            case Prose prose -> height + height(Paragraph.Style.BODY, prose.text(), width);
            case Picture picture -> height + picture.height();
          };
      most = Math.max(most, height);
    }
    return most / room;
  }

  private boolean fits(Paper.Orientation orientation, List<Block> blocks) {
    return pages(orientation, blocks) <= 1;
  }

  private static double height(Paragraph.Style style, String text, double width) {
    return switch (style) {
      case TITLE -> 2.5 * SMALL;
      case ABOVE, SUBTITLE, CAPTION, UNIT -> 2 * SMALL;
      case SIGNATURE -> 2.3 * SMALL;
      case NOTE -> 2 + SMALL * lines(text, width / 9);
      case HEADING, SUBHEADING, BODY -> 28 * lines(text, width / 16);
    };
  }

  private double height(Table table, double width) {
    double[] heights = new double[table.rows()];
    Arrays.fill(heights, least);
    for (TableCell cell : table.cells()) {
      double ems = (table.width(cell) * width / 1000 - 6) / size;
      double needed = lines(cell.text(), ems) * leading + 2 * padding;
      double has = Arrays.stream(heights, cell.row(), cell.rowEnd()).sum();
      if (needed > has) {
        heights[cell.rowEnd() - 1] += needed - has;
      }
    }
    return Arrays.stream(heights).sum();
  }

  /// How many lines of a width in ems a text takes.
  private static int lines(String text, double ems) {
    return text.lines().mapToInt(line -> linesOf(line, ems)).sum();
  }

  private static int linesOf(String text, double ems) {
    double used = text.codePoints().mapToDouble(c -> c < WIDE ? 0.52 : 1).sum();
    return Math.max(1, (int) Math.ceil(used / Math.max(1, Math.floor(ems))));
  }
}
