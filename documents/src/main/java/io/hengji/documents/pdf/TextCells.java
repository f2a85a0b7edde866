package io.hengji.documents.pdf;

import io.hengji.core.form.FundKind;
import io.hengji.documents.forms.Captions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts words one below the other together that stand as near as lines of one cell do: nearer than
/// figures in rows.
final class TextCells {
  private static final double WIDEST_PITCH = 6;
  private static final double HIGHEST = 2.1;
  private static final double NARROWEST_PITCH = 0.9;
  private static final double SAME_PITCH = 1.1;
  private static final double SAME = 1.04;
  private static final double SAME_SIZE = 0.12;
  private static final double ALIGNED = 0.6;
  private static final double DOUBT = 0.35;
  private static final double ON_LINE = 0.3;
  private static final double ROWS = 0.92;
  private static final double LEAST_WIDTH = 3;
  private static final int SURE_CAPTION = 4;
  private static final int LONG = 16;
  private static final String BRACKETS = "(（";
  private static final String SIGNS = "≥≤≧≦＞＜><=";
  private static final int SEVERAL = 10;

  /// A word and the next one below it.
  private record Pair(TextLine upper, TextLine lower) {
    /// From line to line, in sizes of the letters.
    double distance() {
      return (lower.baseline() - upper.baseline()) / upper.size();
    }

    /// Whether both begin as values do: with a sign or a digit.
    boolean isOfValues() {
      return isValue(upper) && isValue(lower);
    }

    private static boolean isValue(TextLine word) {
      int c = word.firstCharacter();
      return SIGNS.indexOf(c) >= 0 || Character.isDigit(c);
    }

    boolean isOfFigures() {
      return upper.isFigure() && lower.isFigure();
    }
  }

  private final List<TextLine> words = new ArrayList<>();
  private final IdentityHashMap<TextLine, List<TextLine>> around = new IdentityHashMap<>();
  private final Set<TextLine> overSeveral = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Pair> pairs = new ArrayList<>();
  private final List<TextCell> all = new ArrayList<>();
  private double widest;

  /// Whether rows stand no farther apart than lines of one cell.
  private boolean rowsAsNear;

  private TextCells(List<WordLine> lines) {
    lines.forEach(line -> words.addAll(line.words()));
    words.sort(Comparator.comparingDouble(TextLine::baseline));
    for (TextLine word : words) {
      around.put(word, words.stream().filter(other -> overlap(word, other)).toList());
    }
    for (TextLine word : words) {
      if (isOverSeveral(word)) {
        overSeveral.add(word);
      }
      TextLine below = below(word);
      if (below != null) {
        pairs.add(new Pair(word, below));
      }
    }
  }

  /// The cells that the words of lines make.
  static TextCells of(List<WordLine> lines) {
    TextCells cells = new TextCells(lines);
    cells.join(cells.farthest());
    return cells;
  }

  List<TextCell> all() {
    return all;
  }

  /// The greatest height free of ink between the lines of a cell.
  double widest() {
    return widest;
  }

  private void join(double most) {
    IdentityHashMap<TextLine, TextCell> open = new IdentityHashMap<>();
    for (TextLine word : words) {
      TextCell cell = new TextCell(word);
      open.put(word, cell);
      all.add(cell);
    }
    for (Pair pair : pairs.reversed()) {
      TextCell upper = open.getOrDefault(pair.upper(), all.getFirst());
      TextCell lower = open.getOrDefault(pair.lower(), all.getFirst());
      boolean near = pair.distance() <= Math.min(most, HIGHEST) && !pair.isOfFigures();
      if (near && (!rowsAsNear || isOneCell(pair, lower)) && all.remove(lower)) {
        widest = Math.max(widest, lower.top() - upper.bottom());
        upper.add(lower);
      }
    }
  }

  /// Whether a word and the lines below it are one cell, where rows stand as near as lines: one
  /// caption that they only say together, or else a text that found no room in its line.
  private boolean isOneCell(Pair pair, TextCell lower) {
    String above = pair.upper().text();
    String below = lower.text();
    if (BRACKETS.indexOf(below.charAt(0)) >= 0) {
      return true;
    }
    if (pair.isOfValues() || pair.lower().isFigure()) {
      return false;
    }
    Optional<FundKind> fund = Captions.fundItemIn(above);
    Optional<FundKind> next = Captions.fundItemIn(below);
    if (fund.isPresent() && next.isPresent() && above.length() < LONG) {
      return fund.equals(next);
    }
    if (fund.isEmpty() && next.isEmpty() && Captions.fundItemIn(above + below).isPresent()) {
      return true;
    }
    if (Captions.isOneCaption(above + below)) {
      return !(Captions.isOneCaption(above) && Captions.isOneCaption(below))
          || below.length() < SURE_CAPTION;
    }
    boolean begins =
        Captions.isOneCaption(above)
            || (Captions.isOneCaption(below) && below.length() >= SURE_CAPTION);
    return !begins && isFull(pair) && !isOfRows(pair);
  }

  private static boolean overlap(TextLine word, TextLine other) {
    return word.left() < other.right() && other.left() < word.right();
  }

  /// Whether two words of another line stand side by side above or below a word: it is wider than
  /// their columns.
  private boolean isOverSeveral(TextLine word) {
    List<TextLine> others = around.getOrDefault(word, List.of());
    for (int i = 1; i < others.size(); i++) {
      if (others.get(i).baseline() - others.get(i - 1).baseline() < ON_LINE * word.size()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TextLine below(TextLine word) {
    for (TextLine other : around.getOrDefault(word, List.of())) {
      if (other.baseline() > word.baseline() + ON_LINE * word.size()) {
        boolean same = Math.abs(other.size() - word.size()) <= SAME_SIZE * word.size();
        return same ? other : null;
      }
    }
    return null;
  }

  /// The farthest that lines of one cell stand apart, in sizes of their letters; 0 where no cell
  /// seems to have two.
  private double farthest() {
    double ofRows = least(pairs.stream().filter(Pair::isOfFigures).toList(), 1);
    List<Pair> ofWords = pairs.stream().filter(pair -> !pair.isOfFigures()).toList();
    double nearest = least(ofWords, 2);
    if (nearest > 0 && nearest < ROWS * ofRows) {
      return Math.min(SAME_PITCH * nearest, (nearest + ofRows) / 2);
    }
    double ofLines =
        least(ofWords.stream().filter(pair -> isFull(pair) && !isOfRows(pair)).toList(), 1);
    rowsAsNear = ofRows > 0 && ofLines > ROWS * ofRows;
    return SAME_PITCH * (rowsAsNear ? ofRows : ofLines);
  }

  /// The least distance that so many pairs share; 0 where none do.
  private static double least(List<Pair> pairs, int many) {
    double[] all =
        pairs.stream()
            .mapToDouble(Pair::distance)
            .filter(distance -> distance > NARROWEST_PITCH && distance < WIDEST_PITCH)
            .sorted()
            .toArray();
    for (int i = 0; i + many <= all.length; i++) {
      if (all[i + many - 1] < SAME * all[i]) {
        return all[i];
      }
    }
    return 0;
  }

  /// Whether the lower word found no room behind the upper one.
  private boolean isFull(Pair pair) {
    TextLine upper = pair.upper();
    List<TextLine> column =
        around.getOrDefault(upper, List.of()).stream()
            .filter(word -> overSeveral.contains(upper) || !overSeveral.contains(word))
            .filter(word -> isAligned(word, upper))
            .toList();
    int at = column.indexOf(upper);
    List<TextLine> near =
        column.subList(Math.max(0, at - SEVERAL), Math.min(column.size(), at + SEVERAL + 1));
    double room = near.stream().mapToDouble(TextLine::width).max().orElse(0);
    return upper.width() > (rowsAsNear ? LEAST_WIDTH / 2 : LEAST_WIDTH) * upper.size()
        && upper.width() + pair.lower().firstTokenWidth() > room - DOUBT * upper.size();
  }

  private static boolean isAligned(TextLine word, TextLine upper) {
    double near = ALIGNED * upper.size();
    return Math.abs(word.left() - upper.left()) < near
        || Math.abs(word.right() - upper.right()) < near
        || Math.abs(word.left() + word.right() - upper.left() - upper.right()) < 2 * near;
  }

  /// Whether the words stand in two rows, as most others beside them show that are figures or end
  /// before there was need.
  private boolean isOfRows(Pair pair) {
    List<Pair> beside =
        pairs.stream()
            .filter(other -> isOnLine(other.upper(), pair.upper()))
            .filter(other -> isOnLine(other.lower(), pair.lower()))
            .toList();
    long ended = beside.stream().filter(other -> beginsAnew(other) || !isFull(other)).count();
    return 2 * ended >= beside.size();
  }

  private static boolean beginsAnew(Pair pair) {
    String below = pair.lower().text();
    return pair.isOfValues() || (below.length() >= SURE_CAPTION && Captions.isOneCaption(below));
  }

  private static boolean isOnLine(TextLine word, TextLine other) {
    return Math.abs(word.baseline() - other.baseline()) < ON_LINE * word.size();
  }
}
