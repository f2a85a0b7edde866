package io.hengji.documents.forms;

import io.hengji.core.form.Recognition;
import io.hengji.documents.forms.Captions.Tier;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The captions of a table of indicators, in one row or up to three.
///
/// @param rows how many rows they take
/// @param divided whether levels 4 divide indicators of levels 3
record IndicatorHeader(Bands<Slot> bands, int rows, boolean divided) {
  private static final int MOST_ROWS = 3;

  /// The captions that begin in row `i`, if it has any.
  static Optional<IndicatorHeader> at(List<Row> rows, int i) {
    Row row = rows.get(i);
    if (row.line() || row.cells().size() < 2 || row.isTooWide()) {
      return Optional.empty();
    }
    List<GridCell> upper = captions(row);
    if (isOfUnknown(upper)) {
      return Optional.empty();
    }
    List<Band<Slot>> bands = withTiers(bandsOf(upper), upper);
    if (!isHeader(bands)) {
      boolean nearly = isNearlyHeader(bands) && FundHeader.at(rows, i).isEmpty();
      bands = nearly ? inferred(bands, rows, i) : bands;
      if (!isHeader(bands)) {
        return Optional.empty();
      }
    }
    if (isOfFunds(bands, rows, i)) {
      return Optional.empty();
    }
    int depth = 1;
    List<GridCell> lowest = upper;
    while (depth < MOST_ROWS && hasLowerRow(rows, i + depth - 1, lowest)) {
      Row lower = rows.get(i + depth);
      bands = withTiers(withLower(bands, lowest, lower), lower.filled());
      lowest = lowest(lowest, lower);
      depth++;
    }
    depth += ColumnNumbers.at(rows, i + depth, row) ? 1 : 0;
    List<Row> below = dataBelow(rows, i + depth, row);
    bands = InferredColumns.of(bands, below);
    List<Band<Slot>> resolved = new ColumnRoles(bands, upper, depth, below).resolved();
    Bands<Slot> settled = new Bands<>(resolved, row.grid().columns());
    return Optional.of(new IndicatorHeader(settled, depth, isDivided(settled, below)));
  }

  /// What may be captions: the cells that begin in a row, and captions that reach down into it, and
  /// no further, from a row whose others are not understood.
  private static List<GridCell> captions(Row row) {
    List<GridCell> captions = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      boolean begins = cell.row() == row.index();
      boolean says = !cell.text().isEmpty() || isHidden(cell);
      if (begins ? says : isCaptionFromAbove(cell, row)) {
        captions.add(cell);
      }
    }
    return captions;
  }

  private static boolean isCaptionFromAbove(GridCell cell, Row row) {
    int end = cell.row() + cell.rowSpan();
    return cell.row() == row.index() - 1
        && end > row.index()
        && end < row.index() + MOST_ROWS
        && Captions.column(cell.text()).isPresent();
  }

  /// The captions under which no others stand, once a lower row is taken in: one for each band, in
  /// the order of [#withLower].
  private static List<GridCell> lowest(List<GridCell> upper, Row lower) {
    List<GridCell> lowest = new ArrayList<>();
    List<GridCell> filled = lower.filled();
    for (GridCell above : upper) {
      List<GridCell> under = filled.stream().filter(cell -> isUnder(cell, above)).toList();
      lowest.addAll(under.isEmpty() ? List.of(above) : under);
    }
    filled.stream().filter(cell -> parentOf(cell, upper).isEmpty()).forEach(lowest::add);
    return lowest;
  }

  /// The captions of a row by what they say. The name of a level over values is the caption of that
  /// level's indicators: 产出指标 | 目标值 | 完成值.
  private static List<Band<Slot>> bandsOf(List<GridCell> captions) {
    List<Band<Slot>> bands = new ArrayList<>();
    captions.forEach(cell -> bands.add(bandOf(cell)));
    boolean values =
        bands.stream().skip(1).filter(band -> band.slot().isValue()).count() > 1
            && bands.stream().skip(1).noneMatch(band -> band.slot() == Slot.UNKNOWN);
    if (values && bands.stream().noneMatch(band -> band.slot().isName()) && isLevel(captions)) {
      bands.set(0, bands.getFirst().as(Slot.LEVEL3));
    }
    return bands;
  }

  private static boolean isLevel(List<GridCell> captions) {
    return Captions.LEVELS.meaningOf(captions.getFirst().text()).isPresent();
  }

  /// Captions that say how far an indicator was reached, where different ones stand side by side,
  /// are over columns to be ticked.
  private static List<Band<Slot>> withTiers(List<Band<Slot>> bands, List<GridCell> captions) {
    Set<Tier> tiers = EnumSet.noneOf(Tier.class);
    captions.forEach(cell -> Captions.TIERS.meaningOf(cell.text()).ifPresent(tiers::add));
    if (tiers.size() < 2) {
      return bands;
    }
    List<Band<Slot>> ticked = new ArrayList<>(bands);
    ticked.replaceAll(band ->
        Captions.TIERS.meaningOf(band.caption().text()).isPresent() ? band.as(Slot.TIER) : band);
    return ticked;
  }

  private static Band<Slot> bandOf(GridCell cell) {
    Optional<Sense<Slot>> sense =
        Captions.column(cell.text())
            .or(() -> isDoubtful(cell) ? Captions.misread(cell.text()) : Optional.empty());
    return Band.of(
        sense.map(Sense::meaning).orElse(Slot.UNKNOWN), cell, sense.map(Sense::weak).orElse(false));
  }

  private static boolean isDoubtful(GridCell cell) {
    return Recognition.of(cell.cell().place()).filter(Recognition::isDoubtful).isPresent();
  }

  /// Whether a caption of a scan lies under something, all of it.
  private static boolean isHidden(GridCell cell) {
    return cell.text().isEmpty() && isDoubtful(cell);
  }

  /// Whether most cells of a row are no captions, which the first cells of most rows tell.
  private static boolean isOfUnknown(List<GridCell> cells) {
    int unknown = 0;
    for (GridCell cell : cells) {
      unknown += Captions.isOfIndicators(cell.text()) ? 0 : 1;
      if (unknown > cells.size() - unknown) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeader(List<Band<Slot>> bands) {
    int names = 0;
    int levels = 0;
    int values = 0;
    int points = 0;
    int unknown = 0;
    for (Band<Slot> band : bands) {
      Slot slot = band.slot();
      names += slot.isName() ? 1 : 0;
      levels += slot.isLevel() ? 1 : 0;
      values += slot.isValue() || slot == Slot.TIER ? 1 : 0;
      points += slot == Slot.WEIGHT || slot == Slot.SCORE ? 1 : 0;
      unknown += slot == Slot.UNKNOWN ? 1 : 0;
    }
    int understood = bands.size() - unknown;
    return names > 0
        && understood >= 3
        && unknown <= understood
        && (values > 0 || (levels > 1 && points > 0));
  }

  /// Whether captions that name no indicator are those of funds: 类别 | 全年预算数 | 全年执行数 | 得分.
  private static boolean isOfFunds(List<Band<Slot>> bands, List<Row> rows, int i) {
    boolean named =
        bands.stream().anyMatch(band -> band.slot().isName() && band.slot() != Slot.CATEGORY);
    return !named && FundHeader.at(rows, i).filter(header -> header.moneyColumns() > 1).isPresent();
  }

  /// Whether the next row holds captions under the captions of this one.
  private static boolean hasLowerRow(List<Row> rows, int i, List<GridCell> upper) {
    if (i + 1 >= rows.size() || !rows.get(i + 1).sameTable(rows.get(i))) {
      return false;
    }
    List<GridCell> lower = rows.get(i + 1).filled();
    if (lower.isEmpty()) {
      return false;
    }
    if (isBuilt(upper, lower)) {
      return true;
    }
    for (GridCell cell : lower) {
      Optional<GridCell> parent = parentOf(cell, upper);
      boolean free = upper.stream().noneMatch(above -> touches(above, cell));
      boolean under = parent.isPresent() && isUnderCaption(cell);
      boolean caption =
          under || ((parent.isPresent() || free) && Captions.column(cell.text()).isPresent());
      if (!caption) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnderCaption(GridCell cell) {
    return Captions.UNDER.meaningOf(cell.text()).isPresent()
        || Captions.TIERS.meaningOf(cell.text()).isPresent();
  }

  /// Whether a row is one of lower captions by its place alone, whatever they say: each stands
  /// under a wider caption, and all other captions reach down beside them.
  private static boolean isBuilt(List<GridCell> upper, List<GridCell> lower) {
    int beside = 0;
    for (GridCell above : upper) {
      boolean parent = lower.stream().anyMatch(cell -> isUnder(cell, above));
      boolean tall = above.row() + above.rowSpan() > lower.getFirst().row();
      if (parent == tall) {
        return false;
      }
      beside += parent ? 0 : 1;
    }
    return beside > 1 && lower.stream().allMatch(cell -> hasWiderParent(cell, upper));
  }

  private static boolean hasWiderParent(GridCell cell, List<GridCell> upper) {
    return parentOf(cell, upper)
        .filter(above -> above.columnSpan() > cell.columnSpan())
        .isPresent();
  }

  private static boolean isUnder(GridCell cell, GridCell above) {
    return above.column() <= cell.column()
        && above.column() + above.columnSpan() >= cell.column() + cell.columnSpan();
  }

  private static boolean touches(GridCell above, GridCell cell) {
    return Band.of(Slot.UNKNOWN, above, false).shared(cell) > 0;
  }

  private static Optional<GridCell> parentOf(GridCell cell, List<GridCell> upper) {
    for (GridCell above : upper) {
      if (isUnder(cell, above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static List<Band<Slot>> withLower(
      List<Band<Slot>> bands, List<GridCell> upper, Row lower) {
    List<Band<Slot>> all = new ArrayList<>();
    List<GridCell> filled = lower.filled();
    for (int k = 0; k < upper.size(); k++) {
      GridCell above = upper.get(k);
      List<GridCell> under = filled.stream().filter(cell -> isUnder(cell, above)).toList();
      if (under.isEmpty()) {
        all.add(bands.get(k));
      }
      boolean both = under.stream().anyMatch(cell -> isReached(bandOf(cell)));
      for (GridCell cell : under) {
        all.add(under(bands.get(k), cell, both));
      }
    }
    keepOnly(Slot.TARGET, all);
    keepOnly(Slot.ACTUAL, all);
    for (GridCell cell : filled) {
      if (parentOf(cell, upper).isEmpty()) {
        all.add(bandOf(cell));
      }
    }
    return all;
  }

  /// The one target of a table is one whatever stands above it: 目标值 under 评价标准.
  private static void keepOnly(Slot slot, List<Band<Slot>> all) {
    boolean other = all.stream().anyMatch(band -> band.slot() == slot);
    List<Band<Slot>> said =
        all.stream()
            .filter(band -> band.slot() == Slot.KNOWN)
            .filter(band ->
                Captions.column(band.caption().text())
                    .filter(sense -> sense.meaning() == slot)
                    .isPresent())
            .toList();
    if (!other && said.size() == 1) {
      all.replaceAll(band -> band.equals(said.getFirst()) ? band.as(slot) : band);
    }
  }

  private static boolean isReached(Band<Slot> band) {
    return band.slot() == Slot.ACTUAL && !band.weak();
  }

  /// What a lower caption says, by itself or as a part of the caption above it. Where one of its
  /// neighbours says what was reached, a target is none.
  private static Band<Slot> under(Band<Slot> parent, GridCell cell, boolean both) {
    Slot above = parent.slot();
    Band<Slot> alone = bandOf(cell);
    if (above == Slot.TARGET && both && alone.slot().isValue()) {
      return alone;
    }
    if (above == Slot.ACTUAL && both && alone.slot() == Slot.TARGET) {
      return alone;
    }
    boolean partOfOther = above == Slot.KNOWN && parent.isWiderThan(cell);
    if (partOfOther && alone.slot().isValue()) {
      return alone.as(Slot.KNOWN);
    }
    Optional<SubCaption> sub = Captions.UNDER.meaningOf(cell.text());
    boolean valueAbove = above.isValue() || above == Slot.SCORE || above == Slot.WEIGHT;
    if (valueAbove && sub.isPresent()) {
      return Band.of(slotUnder(above, sub.get()), cell, above == Slot.ACTUAL);
    }
    if (alone.slot() != Slot.UNKNOWN) {
      return alone;
    }
    return Captions.column(parent.caption().text() + cell.text())
        .map(sense -> alone.as(sense.meaning()))
        .orElse(alone);
  }

  private static Slot slotUnder(Slot above, SubCaption sub) {
    return switch (sub) {
      case OPERATOR -> above == Slot.ACTUAL ? Slot.KNOWN : Slot.OPERATOR;
      case UNIT -> Slot.UNIT;
      case VALUE -> above;
      case INITIAL -> above == Slot.TARGET ? Slot.INITIAL : above;
      case ADJUSTED -> above == Slot.TARGET ? Slot.ADJUSTED : above;
      case SELF -> Slot.SCORE;
      case WEIGHT -> Slot.WEIGHT;
      case REVIEW, KNOWN -> Slot.KNOWN;
    };
  }

  /// Whether points and something else are captioned, with no figure among the captions.
  private static boolean isNearlyHeader(List<Band<Slot>> bands) {
    int points = 0;
    int understood = 0;
    for (Band<Slot> band : bands) {
      if (FundItem.isNumber(band.caption().text())) {
        return false;
      }
      points += band.slot() == Slot.WEIGHT || band.slot() == Slot.SCORE ? 1 : 0;
      understood += band.slot() == Slot.UNKNOWN ? 0 : 1;
    }
    return points > 0 && understood > 1;
  }

  private static List<Band<Slot>> inferred(List<Band<Slot>> bands, List<Row> rows, int i) {
    return InferredColumns.of(bands, dataBelow(rows, i + 1, rows.get(i)));
  }

  private static boolean isDivided(Bands<Slot> bands, List<Row> below) {
    return bands.has(Slot.LEVEL4)
        && below.stream().anyMatch(row -> IndicatorRow.of(row, bands).isDivided());
  }

  /// A few rows below the captions, to see what stands in columns that the captions leave open.
  private static List<Row> dataBelow(List<Row> rows, int from, Row header) {
    List<Row> below = new ArrayList<>();
    for (int r = from; r < rows.size() && below.size() < 12; r++) {
      if (!rows.get(r).sameTable(header)) {
        break;
      }
      below.add(rows.get(r));
    }
    return below;
  }
}
