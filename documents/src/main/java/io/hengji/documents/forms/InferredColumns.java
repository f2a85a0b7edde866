package io.hengji.documents.forms;

import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells by the cells below what captions hold that are not understood: figures in the unit of the
/// targets are what was reached, different texts before them are names.
final class InferredColumns {
  private static final Pattern FIGURES = Pattern.compile("[\\d.,，％%≥≤＞＜><=＝]+");
  private static final Pattern PLANNED = Pattern.compile("计划|目标|任务|约定|标准|要求|预|应");
  private static final Pattern NUMBERING = Pattern.compile("^[\\d.]+[、.\\s]*(?=\\p{IsHan})");
  private static final int FEWEST = 2;

  private final List<Band<Slot>> bands;
  private final List<Row> below;

  private InferredColumns(List<Band<Slot>> bands, List<Row> below) {
    this.bands = new ArrayList<>(bands);
    this.below = below;
  }

  /// The columns with what could be told of those that were unknown.
  static List<Band<Slot>> of(List<Band<Slot>> bands, List<Row> below) {
    boolean points = has(bands, Slot.WEIGHT) || has(bands, Slot.SCORE);
    boolean value = has(bands, Slot.TARGET) || has(bands, Slot.ACTUAL);
    if (!has(bands, Slot.UNKNOWN) || below.size() < FEWEST || !(points || value)) {
      return bands;
    }
    InferredColumns inferred = new InferredColumns(bands, below);
    inferred.values();
    inferred.names();
    return inferred.bands;
  }

  private static boolean has(List<Band<Slot>> bands, Slot slot) {
    return bands.stream().anyMatch(band -> band.slot() == slot);
  }

  private void values() {
    boolean target = has(bands, Slot.TARGET);
    boolean actual = has(bands, Slot.ACTUAL);
    if (target != actual) {
      Slot known = target ? Slot.TARGET : Slot.ACTUAL;
      Band<Slot> values = bands.stream().filter(b -> b.slot() == known).findFirst().orElseThrow();
      only(band -> isAlike(band, values))
          .ifPresent(band -> set(band, target ? Slot.ACTUAL : Slot.TARGET));
    } else if (!target) {
      for (Band<Slot> left : unknown()) {
        boolean planned = PLANNED.matcher(left.caption().text()).find();
        Optional<Band<Slot>> right =
            only(band -> band.from() >= left.to() && isAlike(left, band)).filter(_ -> planned);
        if (right.isPresent()) {
          set(left, Slot.TARGET);
          set(right.get(), Slot.ACTUAL);
          return;
        }
      }
    }
  }

  /// The last column of different texts before the values is that of the names.
  private void names() {
    int values =
        bands.stream()
            .filter(band -> band.slot() == Slot.TARGET || band.slot() == Slot.ACTUAL)
            .mapToInt(Band::from)
            .min()
            .orElse(0);
    boolean named = bands.stream().anyMatch(b -> b.slot() == Slot.LEVEL3 || b.slot() == Slot.NAME);
    List<Band<Slot>> before = unknown().stream().filter(band -> band.to() <= values).toList();
    if (!named && !before.isEmpty() && isOfNames(before.getLast())) {
      set(before.getLast(), Slot.LEVEL3);
    }
  }

  private boolean isOfNames(Band<Slot> band) {
    List<String> texts = texts(band);
    return 2 * texts.size() > below.size()
        && texts.stream().distinct().count() == texts.size()
        && texts.stream()
            .map(text -> NUMBERING.matcher(text).replaceFirst(""))
            .noneMatch(text -> isFigure(text) || FundItem.isNumber(text));
  }

  private List<String> texts(Band<Slot> band) {
    return below.stream().flatMap(row -> cell(row, band).stream()).map(GridCell::text).toList();
  }

  private List<Band<Slot>> unknown() {
    return bands.stream().filter(band -> band.slot() == Slot.UNKNOWN).toList();
  }

  private Optional<Band<Slot>> only(Predicate<Band<Slot>> wanted) {
    List<Band<Slot>> found = unknown().stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void set(Band<Slot> band, Slot slot) {
    bands.set(bands.indexOf(band), band.as(slot));
  }

  /// Whether most rows have figures of the same unit in both columns.
  private boolean isAlike(Band<Slot> a, Band<Slot> b) {
    int alike = 0;
    int both = 0;
    for (Row row : below) {
      Optional<GridCell> left = cell(row, a);
      Optional<GridCell> right = cell(row, b);
      if (left.isPresent() && right.isPresent()) {
        both++;
        String unit = unit(left.get());
        boolean told = !unit.isEmpty() || left.get().text().endsWith("%");
        alike += told && isFigure(left.get().text()) && unit.equals(unit(right.get())) ? 1 : 0;
      }
    }
    return alike >= FEWEST && 2 * alike >= both;
  }

  private static boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String unit(GridCell cell) {
    return FIGURES.matcher(Caption.plain(cell.text())).replaceAll("");
  }

  private static Optional<GridCell> cell(Row row, Band<Slot> band) {
    return row.filled().stream().filter(band::covers).findFirst();
  }
}
