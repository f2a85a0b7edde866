package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rows of a table whose level rules are printed: between two of them lies one row.
final class Stripes {
  private static final int LEAST = 4;
  private static final int SEVERAL_ROWS = 3;
  private static final int LEAST_FIGURES = 2;
  private static final double LONG = 0.8;

  private static final double NEAR = 6;
  private static final double OUT = 1e6;
  private static final double PADDING = 2;

  private final List<Ruling> rules;
  private final List<TextCell> cells;
  private final List<WordLine> rows = new ArrayList<>();

  /// The words in the frames of some rules, from one rule at their place to the next.
  private record Piece(TextLine word, Gap cell) {}

  private final double left;
  private final double right;

  private Stripes(List<Ruling> rules, List<TextCell> cells, double left, double right) {
    this.rules = rules;
    this.cells = cells;
    this.left = left;
    this.right = right;
  }

  /// The rows that the place of text makes, with some rules that are printed between them.
  static Stripes free(List<Ruling> level, List<WordLine> lines) {
    double inkLeft = lines.stream().mapToDouble(WordLine::left).min().orElse(0) - PADDING;
    double inkRight = lines.stream().mapToDouble(WordLine::right).max().orElse(0) + PADDING;
    double left = inkLeft;
    double right = inkRight;
    TextCells texts = TextCells.of(lines);
    List<TextCell> cells = texts.all();
    List<Double> heights = new ArrayList<>(FreeRows.of(texts));
    heights.add(lines.getFirst().top() - PADDING);
    heights.add(lines.getLast().bottom() + PADDING);
    for (Ruling rule : level) {
      if (rule.length() > LONG * (inkRight - inkLeft)) {
        heights.removeIf(y -> Math.abs(y - rule.at()) < NEAR);
        heights.add(rule.at());
        left = Math.min(left, rule.from());
        right = Math.max(right, rule.to());
      }
    }
    heights.sort(Comparator.naturalOrder());
    while (heights.size() > 2 && isEmpty(cells, heights.get(0), heights.get(1))) {
      heights.remove(1);
    }
    while (heights.size() > 2
        && isEmpty(cells, heights.get(heights.size() - 2), heights.getLast())) {
      heights.remove(heights.size() - 2);
    }
    List<Ruling> rules = heights.stream().map(y -> new Ruling(y, -OUT, OUT)).toList();
    Stripes stripes = new Stripes(rules, cells, left, right);
    for (Gap band : stripes.bands()) {
      List<TextLine> words =
          cells.stream()
              .filter(cell -> cell.isWithin(band))
              .flatMap(cell -> cell.lines().stream())
              .toList();
      if (!words.isEmpty()) {
        stripes.rows.add(WordLine.ofRow(words, band));
      }
    }
    return stripes;
  }

  private static boolean isEmpty(List<TextCell> cells, double top, double bottom) {
    return cells.stream().noneMatch(cell -> cell.isWithin(new Gap(top, bottom)));
  }

  /// The rows that rules part lines of text into; none where too few do, or where several rows of
  /// figures stand between two of them.
  static Optional<Stripes> of(List<Ruling> level, List<WordLine> lines) {
    double longest = level.stream().mapToDouble(Ruling::length).max().orElse(0);
    List<Ruling> wide = level.stream().filter(rule -> rule.length() > LONG * longest).toList();
    double left = wide.stream().mapToDouble(Ruling::from).min().orElse(0);
    double right = wide.stream().mapToDouble(Ruling::to).max().orElse(0);
    List<Ruling> rules =
        level.stream()
            .filter(rule -> rule.from() < right && rule.to() > left)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    Stripes stripes = new Stripes(rules, List.of(), left, right);
    List<Gap> bands = stripes.bands();
    List<Piece> pieces = stripes.pieces(lines);
    for (Gap band : bands) {
      if (stripes.isOfSeveralRows(band, lines)) {
        return Optional.empty();
      }
      List<TextLine> words =
          pieces.stream()
              .filter(piece -> piece.cell().holds(band.middle()))
              .map(Piece::word)
              .toList();
      if (!words.isEmpty()) {
        stripes.rows.add(WordLine.ofRow(words, band));
      }
    }
    return stripes.rows.size() < LEAST ? Optional.empty() : Optional.of(stripes);
  }

  private List<Gap> bands() {
    double[] at = Edges.of(rules.stream().mapToDouble(Ruling::at).toArray()).values();
    List<Gap> bands = new ArrayList<>();
    for (int i = 1; i < at.length; i++) {
      bands.add(new Gap(at[i - 1], at[i]));
    }
    return bands;
  }

  /// The words between the first rule and the last, each with the cell that rules leave around it.
  private List<Piece> pieces(List<WordLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (WordLine line : lines) {
      for (TextLine word : line.words()) {
        double x = (word.left() + word.right()) / 2;
        double y = (word.top() + word.bottom()) / 2;
        double above = -1;
        double below = -1;
        for (Ruling rule : rules) {
          if (rule.from() <= x && rule.to() >= x) {
            above = rule.at() <= y ? rule.at() : above;
            below = rule.at() > y && below < 0 ? rule.at() : below;
          }
        }
        if (above >= 0 && below >= 0) {
          pieces.add(new Piece(word, new Gap(above, below)));
        }
      }
    }
    return pieces;
  }

  /// Whether several lines of figures in columns stand between two rules.
  private boolean isOfSeveralRows(Gap band, List<WordLine> lines) {
    return lines.stream()
            .filter(line -> band.holds(line.center()))
            .filter(
                line -> line.words().stream().filter(TextLine::isFigure).count() >= LEAST_FIGURES)
            .count()
        >= SEVERAL_ROWS;
  }

  /// The rows that hold text, each as one line as high as the row.
  List<WordLine> rows() {
    return rows;
  }

  /// The cells of a table without rules; none where rules make the rows.
  List<TextCell> cells() {
    return cells;
  }

  /// Where rules begin or end: there columns part.
  List<Double> ends() {
    return !cells.isEmpty()
        ? List.of()
        : rules.stream().flatMap(rule -> List.of(rule.from(), rule.to()).stream()).toList();
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double top() {
    return rules.getFirst().at();
  }

  double bottom() {
    return rules.getLast().at();
  }

  /// The edges of the rows between two of them.
  Edges rowsBetween(double top, double bottom) {
    return Edges.at(
        rules.stream()
            .mapToDouble(Ruling::at)
            .filter(y -> y > top - 1 && y < bottom + 1)
            .distinct()
            .toArray());
  }

  /// The rules along the columns of a block of rows, a piece for each column that they cover.
  ///
  /// @param from the first of the columns
  List<Ruling> across(double top, double bottom, Edges xs, int from) {
    List<Ruling> pieces = new ArrayList<>();
    for (Ruling rule : rules) {
      if (rule.at() > top - 1 && rule.at() < bottom + 1) {
        for (int c = from; c < xs.intervals(); c++) {
          Gap shared = new Gap(rule.from(), rule.to()).shared(new Gap(xs.at(c), xs.at(c + 1)));
          boolean covered = shared.width() > (xs.at(c + 1) - xs.at(c)) / 2;
          if (covered && !isCrossed(rule.at(), xs.at(c), xs.at(c + 1))) {
            pieces.add(new Ruling(rule.at(), xs.at(c), xs.at(c + 1)));
          }
        }
      }
    }
    return pieces;
  }

  /// Whether a text that spans rows stands across a height between two edges.
  private boolean isCrossed(double y, double left, double right) {
    return cells.stream()
        .anyMatch(cell -> cell.isCrossed(y) && cell.middle() > left && cell.middle() < right);
  }
}
