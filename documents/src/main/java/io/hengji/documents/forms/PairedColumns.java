package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Captions.Level;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Columns that hold two things in every cell, as two columns: 目标值/完成值, 分值/得分, 得分（自评分/复核分）, or two
/// levels under one caption (产出指标-数量指标).
final class PairedColumns {
  private static final int FEWEST_CAPTIONS = 3;
  private static final int LONGEST = 24;
  private static final int MOST = 12;
  private static final String SLASHES = "/／";
  private static final Pattern SHARE =
      Pattern.compile("[\\d.]{1,5}\\s*[/／]\\s*[1-9]\\d{0,2}(?:\\.\\d+)?");
  private static final String BRACKETS = "(（";
  private static final Set<Optional<Slot>> POINTS =
      Set.of(Optional.of(Slot.WEIGHT), Optional.of(Slot.SCORE));
  private static final String DASHES = "/／-－—–>＞→";
  private static final Set<Set<Slot>> PAIRS =
      Set.of(
          Set.of(Slot.TARGET, Slot.ACTUAL),
          Set.of(Slot.WEIGHT, Slot.SCORE),
          Set.of(Slot.SCORE, Slot.KNOWN));

  private PairedColumns() {}

  /// Whether a cell may be such a caption.
  ///
  /// @param slot what it says as a caption of indicators
  static boolean isPaired(GridCell cell, Optional<Slot> slot) {
    String text = cell.text();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (isOfKinds(text, slot) || isShare(text) || pairing(cell).isPresent());
  }

  /// Whether a text is points and the most there are: 19/20.
  private static boolean isShare(String text) {
    return Character.isDigit(text.charAt(0))
        && indexOf(text, SLASHES) > 0
        && SHARE.matcher(text).matches();
  }

  /// The table with every such column parted, but for more of them than a table has.
  static Grid parted(Grid grid) {
    Grid parted = grid;
    Optional<Pairing> pairing = next(grid, 0, -1);
    for (int k = 0; k < MOST && pairing.isPresent(); k++) {
      parted = pairing.get().part(parted);
      GridCell at = pairing.get().at();
      pairing = next(parted, at.row(), pairing.get().end());
    }
    return parted;
  }

  /// A caption of two things, and the captions of the two.
  private record Pairing(GridCell at, String first, String second, String separators) {

    private int end() {
      return at.column() + at.columnSpan();
    }

    Grid part(Grid grid) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : grid.cells()) {
        if (cell.equals(at)) {
          two(cell, first, second, cells);
        } else if (cell.column() >= end()) {
          cells.add(moved(cell, cell.column() + 1, cell.columnSpan()));
        } else if (isUnder(cell)) {
          below(cell, cells);
        } else if (cell.column() + cell.columnSpan() >= end()) {
          cells.add(moved(cell, cell.column(), cell.columnSpan() + 1));
        } else {
          cells.add(cell);
        }
      }
      return new Grid(grid.rows(), grid.columns() + 1, cells, grid.at());
    }

    private boolean isUnder(GridCell cell) {
      return cell.row() > at.row()
          && cell.column() == at.column()
          && cell.columnSpan() == at.columnSpan();
    }

    private void below(GridCell cell, List<GridCell> cells) {
      int cut = middle(cell.text(), separators);
      if (cut < 0) {
        cells.add(cell);
      } else {
        String text = cell.text();
        String second = text.substring(cut + 1).strip();
        boolean closed =
            separators.equals(BRACKETS) && (second.endsWith("）") || second.endsWith(")"));
        two(
            cell,
            text.substring(0, cut).strip(),
            closed ? second.substring(0, second.length() - 1).strip() : second,
            cells);
      }
    }

    private void two(GridCell cell, String left, String right, List<GridCell> cells) {
      cells.add(with(moved(cell, cell.column(), cell.columnSpan()), left));
      cells.add(with(moved(cell, end(), 1), right));
    }

    private static GridCell moved(GridCell cell, int column, int span) {
      return new GridCell(cell.row(), column, cell.rowSpan(), span, cell.cell());
    }

    private static GridCell with(GridCell cell, String text) {
      return new GridCell(
          cell.row(),
          cell.column(),
          cell.rowSpan(),
          cell.columnSpan(),
          new Cell(text, cell.cell().place()));
    }
  }

  /// The next pairing in reading order behind a column of a row.
  private static Optional<Pairing> next(Grid grid, int row, int column) {
    int tried = 0;
    for (GridCell cell : grid.cells()) {
      boolean before = cell.row() < row || (cell.row() == row && cell.column() <= column);
      if (before || cell.text().isEmpty() || cell.text().length() > LONGEST) {
        continue;
      }
      boolean kinds = isOfKinds(cell.text(), Captions.column(cell.text()).map(Sense::meaning));
      Optional<Pairing> pairing = pairing(cell).or(() -> shares(cell, grid));
      if ((kinds || pairing.isPresent()) && tried++ < MOST && isAmongCaptions(cell, grid)) {
        Optional<Pairing> found = kinds ? levels(cell, grid) : pairing;
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfKinds(String text, Optional<Slot> slot) {
    return slot.filter(s -> s == Slot.CATEGORY).isPresent() && indexOf(text, "类级型") >= 0;
  }

  private static Optional<Pairing> pairing(GridCell cell) {
    if (indexOf(cell.text(), SLASHES) < 0) {
      return indexOf(cell.text(), BRACKETS) < 0 ? Optional.empty() : ofPoints(cell);
    }
    Caption caption = Caption.of(cell.text());
    return caption.brackets().stream()
        .map(inside -> pairing(cell, inside))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> pairing(cell, caption.core()));
  }

  /// 评分 over nothing but 19/20 stands over scores and weights.
  private static Optional<Pairing> shares(GridCell cell, Grid grid) {
    boolean score =
        Captions.column(cell.text()).filter(sense -> sense.meaning() == Slot.SCORE).isPresent();
    if (!score) {
      return Optional.empty();
    }
    Pairing pairing = new Pairing(cell, cell.text(), "分值", SLASHES);
    List<String> below =
        grid.cells().stream()
            .filter(pairing::isUnder)
            .map(GridCell::text)
            .filter(text -> !text.isEmpty())
            .toList();
    boolean all = below.stream().allMatch(PairedColumns::isShare);
    return below.size() > 1 && all ? Optional.of(pairing) : Optional.empty();
  }

  /// 得分（满分） stands over 20（20）.
  private static Optional<Pairing> ofPoints(GridCell cell) {
    if (cell.text().chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Caption caption = Caption.of(cell.text());
    if (caption.brackets().size() != 1) {
      return Optional.empty();
    }
    String inside = caption.brackets().getFirst();
    Optional<Slot> first = Captions.column(caption.core()).map(Sense::meaning);
    Optional<Slot> second = Captions.column(inside).map(Sense::meaning);
    return !first.equals(second) && POINTS.contains(first) && POINTS.contains(second)
        ? Optional.of(new Pairing(cell, caption.core(), inside, BRACKETS))
        : Optional.empty();
  }

  private static Optional<Pairing> pairing(GridCell cell, String text) {
    int cut = middle(text, SLASHES);
    if (cut < 1) {
      return Optional.empty();
    }
    String first = text.substring(0, cut);
    String second = text.substring(cut + 1);
    Optional<Slot> left = Captions.column(first).map(Sense::meaning);
    Optional<Slot> right = Captions.column(second).map(Sense::meaning);
    return left.isPresent()
            && right.isPresent()
            && left.get() != right.get()
            && PAIRS.contains(Set.of(left.get(), right.get()))
        ? Optional.of(new Pairing(cell, first, second, SLASHES))
        : Optional.empty();
  }

  /// A caption of kinds over cells that name a level 1 and a level 2.
  private static Optional<Pairing> levels(GridCell cell, Grid grid) {
    Pairing pairing = new Pairing(cell, "一级指标", "二级指标", DASHES);
    List<GridCell> below =
        grid.cells().stream()
            .filter(other -> pairing.isUnder(other) && !other.text().isEmpty())
            .toList();
    long both = below.stream().filter(PairedColumns::namesBoth).count();
    return both > 0 && 2 * both >= below.size() ? Optional.of(pairing) : Optional.empty();
  }

  private static boolean namesBoth(GridCell cell) {
    int cut = middle(cell.text(), DASHES);
    return cut > 0
        && Captions.LEVELS
            .meaningOf(cell.text().substring(0, cut))
            .filter(level -> level == Level.FIRST)
            .isPresent();
  }

  private static boolean isAmongCaptions(GridCell cell, Grid grid) {
    return grid.cells().stream()
            .filter(
                other -> other.row() <= cell.row() && other.row() + other.rowSpan() > cell.row())
            .filter(other -> Captions.column(other.text()).isPresent())
            .count()
        >= FEWEST_CAPTIONS;
  }

  /// The middle one of an odd number of separators; -1 where their number is even.
  private static int middle(String text, String separators) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (separators.indexOf(text.charAt(i)) >= 0) {
        cuts.add(i);
      }
    }
    return cuts.size() % 2 == 0 ? -1 : cuts.get(cuts.size() / 2);
  }

  private static int indexOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
