package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The captions of a block of funds, in one row or two.
///
/// @param rows how many rows they take
/// @param unknown captions that are not understood
/// @param halves captions of revenue and expenditure over the others
record FundHeader(
    Bands<FundSlot> bands,
    int rows,
    Optional<GridCell> side,
    List<Cell> unknown,
    List<GridCell> halves) {

  /// Captions of a list of tasks: its money is no source of funds.
  private static final Set<String> TASKS = Set.of("任务", "任务名称", "任务内容", "工作任务", "重点工作", "主要内容");

  private static final int MOST_BELOW = 8;
  private static final Set<String> ALLOTTED = Set.of("下达", "到位", "拨入");

  static Optional<FundHeader> at(List<Row> rows, int i) {
    if (i >= rows.size()) {
      return Optional.empty();
    }
    Row row = rows.get(i);
    if (row.line() || row.cells().size() < 3 || row.isTooWide()) {
      return Optional.empty();
    }
    Optional<GridCell> side = side(row);
    List<GridCell> captions = without(side, row.filled());
    if (isOfTwoSides(captions)) {
      return at(rows, i + 1)
          .filter(header -> i + 1 < rows.size() && rows.get(i + 1).sameTable(row))
          .map(header -> header.under(captions, side));
    }
    if (!isHeader(captions, side.isPresent()) || isOfGoal(row)) {
      return Optional.empty();
    }
    List<Band<FundSlot>> bands = new ArrayList<>();
    List<Cell> unknown = new ArrayList<>();
    Optional<Row> lower = lower(rows, i);
    for (GridCell caption : captions) {
      List<GridCell> under = lower.map(next -> under(next, caption)).orElse(List.of());
      if (under.isEmpty()) {
        add(caption, sense(caption.text()), bands, unknown);
      }
      for (GridCell cell : under) {
        Optional<Sense<FundSlot>> own = sense(cell.text());
        add(cell, own.or(() -> sense(caption.text() + cell.text())), bands, unknown);
      }
    }
    dropOtherPeriods(rows, i, bands);
    List<Row> below = below(rows, i, lower.isPresent() ? 2 : 1);
    itemsUnderMoney(bands, below);
    AdjustedBudget.settle(bands, below);
    int second = secondItems(bands);
    settle(bands.subList(0, second));
    settle(bands.subList(second, bands.size()));
    captionOfItems(bands, unknown);
    Bands<FundSlot> settled = new Bands<>(bands, row.grid().columns());
    int depth = lower.isPresent() ? 2 : 1;
    depth += ColumnNumbers.at(rows, i + depth, row) ? 1 : 0;
    return Optional.of(new FundHeader(settled, depth, side, unknown, List.of()));
  }

  private static List<Row> below(List<Row> rows, int i, int depth) {
    List<Row> rest = rows.subList(Math.min(rows.size(), i + depth), rows.size());
    return rest.stream().limit(MOST_BELOW).takeWhile(row -> row.sameTable(rows.get(i))).toList();
  }

  /// Whether the label at the side is one of the goal, whose parts were done at some rate.
  private static boolean isOfGoal(Row row) {
    return row.cells().stream()
        .findFirst()
        .filter(cell -> cell.rowSpan() > 1)
        .flatMap(cell -> Pair.sense(cell.text()))
        .filter(sense -> sense.meaning().isGoal())
        .isPresent();
  }

  /// Money under 实施期金额 or 上年 in the row above is none of the year, where the same stands under
  /// another caption too.
  private static void dropOtherPeriods(List<Row> rows, int i, List<Band<FundSlot>> bands) {
    boolean twice =
        bands.stream().filter(b -> b.slot() == FundSlot.EXECUTED && !b.weak()).count() > 1
            || bands.stream().filter(b -> b.slot() == FundSlot.RATE).count() > 1;
    if (!twice || i == 0 || !rows.get(i - 1).sameTable(rows.get(i))) {
      return;
    }
    for (GridCell above : rows.get(i - 1).filled()) {
      boolean other = sense(above.text()).filter(s -> s.meaning() == FundSlot.KNOWN).isPresent();
      if (other) {
        Band<FundSlot> period = Band.of(FundSlot.KNOWN, above, false);
        bands.replaceAll(
            b -> b.from() >= period.from() && b.to() <= period.to() ? b.as(FundSlot.KNOWN) : b);
      }
    }
  }

  /// 收入 and 支出 side by side over the captions.
  private static boolean isOfTwoSides(List<GridCell> captions) {
    return captions.size() == 2
        && captions.stream().map(cell -> FundItem.side(cell.text())).distinct().count() == 2
        && captions.stream().allMatch(cell -> FundItem.side(cell.text()).isPresent());
  }

  private FundHeader under(List<GridCell> above, Optional<GridCell> sideAbove) {
    return new FundHeader(bands, rows + 1, sideAbove.or(() -> side), unknown, above);
  }

  /// Where a second caption of items begins another block to the right; behind the last where none
  /// does.
  private static int secondItems(List<Band<FundSlot>> bands) {
    boolean first = false;
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).slot() == FundSlot.ITEM && first) {
        return i;
      }
      first |= bands.get(i).slot() == FundSlot.ITEM;
    }
    return bands.size();
  }

  private static List<GridCell> without(Optional<GridCell> side, List<GridCell> cells) {
    return side.isEmpty()
        ? cells
        : cells.stream().filter(cell -> !cell.equals(side.get())).toList();
  }

  /// The label at the block's side: 项目资金（万元）.
  static Optional<GridCell> side(Row row) {
    for (GridCell cell : row.cells()) {
      if (!cell.text().isEmpty()) {
        return isSide(cell) ? Optional.of(cell) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSide(GridCell cell) {
    Optional<Sense<Label>> label = Pair.sense(cell.text());
    return label.isPresent()
        && label.get().meaning() == Label.FUNDS
        && (cell.rowSpan() > 1
            || sense(cell.text()).isEmpty()
            || Caption.of(cell.text()).core().endsWith("情况"));
  }

  static Optional<Sense<FundSlot>> sense(String text) {
    if (Caption.isTooLong(text)) {
      return Optional.empty();
    }
    Caption caption = Caption.of(text);
    return Captions.FUND_COLUMNS.find(caption).or(() -> caption.wording().fund());
  }

  private static boolean isTask(GridCell cell) {
    if (Caption.isTooLong(cell.text())) {
      return false;
    }
    String core = Caption.of(cell.text()).core();
    return TASKS.contains(core) || core.endsWith("任务") || core.startsWith("任务");
  }

  private static boolean isHeader(List<GridCell> captions, boolean side) {
    int money = 0;
    int understood = 0;
    int unknown = 0;
    for (GridCell cell : captions) {
      if (FundItem.isNumber(cell.text())) {
        return false;
      }
      Optional<Sense<FundSlot>> sense = sense(cell.text());
      understood += sense.isPresent() ? 1 : 0;
      money += sense.isPresent() && sense.get().meaning().isMoney() ? 1 : 0;
      unknown += sense.isPresent() ? 0 : 1;
      if (unknown >= captions.size() - unknown) {
        return false;
      }
    }
    int needed = side ? 1 : 2;
    return money >= needed && understood >= 2 && captions.stream().noneMatch(FundHeader::isTask);
  }

  /// The second row of captions: nothing but captions of money under those of the first.
  private static Optional<Row> lower(List<Row> rows, int i) {
    if (i + 1 >= rows.size() || !rows.get(i + 1).sameTable(rows.get(i))) {
      return Optional.empty();
    }
    Row next = rows.get(i + 1);
    List<GridCell> filled = next.filled();
    boolean captions =
        !filled.isEmpty()
            && filled.stream()
                .allMatch(cell ->
                    sense(cell.text()).isPresent()
                        || Captions.UNDER.meaningOf(cell.text()).isPresent())
            && filled.stream()
                .noneMatch(cell ->
                    FundItem.kind(cell.text()).isPresent()
                        && cell.equals(filled.getFirst())
                        && !isMoney(cell));
    return captions && filled.stream().anyMatch(FundHeader::isMoney)
        ? Optional.of(next)
        : Optional.empty();
  }

  private static boolean isMoney(GridCell cell) {
    return sense(cell.text()).filter(s -> s.meaning().isMoney()).isPresent();
  }

  private static List<GridCell> under(Row next, GridCell caption) {
    Band<FundSlot> above = Band.of(FundSlot.KNOWN, caption, false);
    return next.filled().stream().filter(above::covers).toList();
  }

  private static void add(
      GridCell cell,
      Optional<Sense<FundSlot>> sense,
      List<Band<FundSlot>> bands,
      List<Cell> unknown) {
    if (sense.isEmpty()) {
      unknown.add(cell.cell());
      bands.add(Band.of(FundSlot.KNOWN, cell, false));
    } else {
      bands.add(Band.of(sense.get().meaning(), cell, sense.get().weak()));
    }
  }

  /// The number of columns in which money or its rate stands.
  long moneyColumns() {
    return bands.all().stream().filter(band -> band.slot().isMoney()).count();
  }

  /// A caption left of all others that says nothing else stands over the items; without one, what
  /// tells the rows apart does.
  private static void captionOfItems(List<Band<FundSlot>> bands, List<Cell> unknown) {
    Band<FundSlot> first = bands.getFirst();
    if (first.slot() != FundSlot.KNOWN) {
      return;
    }
    boolean items = bands.stream().anyMatch(band -> band.slot() == FundSlot.ITEM);
    boolean money =
        sense(first.caption().text()).filter(sense -> sense.meaning().isMoney()).isPresent();
    boolean tells = !items && !money && !isCount(first.caption());
    if (unknown.remove(first.caption()) || tells) {
      bands.set(0, first.as(FundSlot.ITEM));
    }
  }

  /// 资金总额 over names of sources is the caption of items, whatever it says.
  private static void itemsUnderMoney(List<Band<FundSlot>> bands, List<Row> below) {
    Band<FundSlot> first = bands.getFirst();
    if (!first.slot().isMoney() || bands.stream().anyMatch(b -> b.slot() == FundSlot.ITEM)) {
      return;
    }
    List<GridCell> cells =
        below.stream()
            .limit(2)
            .flatMap(row -> row.filled().stream().filter(first::covers))
            .toList();
    if (cells.size() == 2
        && cells.stream().allMatch(cell -> FundItem.kind(cell.text()).isPresent())) {
      bands.set(0, first.as(FundSlot.ITEM));
    }
  }

  /// Whether a caption stands over numbers that count the rows.
  private static boolean isCount(Cell caption) {
    return Set.of("序号", "编号", "编码", "行次").contains(Caption.of(caption.text()).core());
  }

  /// Settles which of several budgets is the initial and which the annual one.
  static void settle(List<Band<FundSlot>> bands) {
    boolean strong = bands.stream().anyMatch(b -> b.slot() == FundSlot.ANNUAL && !b.weak());
    if (strong) {
      bands.replaceAll(b -> b.slot() == FundSlot.ANNUAL && b.weak() ? b.as(FundSlot.KNOWN) : b);
    }
    if (bands.stream().anyMatch(b -> b.slot() == FundSlot.EXECUTED && !b.weak())) {
      bands.replaceAll(b -> b.slot() == FundSlot.EXECUTED && b.weak() ? b.as(FundSlot.KNOWN) : b);
    }
    if (bands.stream().anyMatch(FundHeader::isOfWholeYear)) {
      bands.replaceAll(b -> isAdjustment(b) ? b.as(FundSlot.KNOWN) : b);
    }
    List<Band<FundSlot>> annual = bands.stream().filter(b -> b.slot() == FundSlot.ANNUAL).toList();
    boolean initial = bands.stream().anyMatch(b -> b.slot() == FundSlot.INITIAL);
    if (annual.size() == 2 && !initial) {
      boolean firstAdjusted = annual.getFirst().caption().text().contains("调整");
      Band<FundSlot> earlier = firstAdjusted ? annual.get(1) : annual.getFirst();
      bands.replaceAll(b -> b.equals(earlier) ? b.as(FundSlot.INITIAL) : b);
    } else if (annual.isEmpty()) {
      bands.replaceAll(b -> isDenominator(b) ? b.as(FundSlot.ANNUAL) : b);
      if (!initial && bands.stream().noneMatch(b -> b.slot() == FundSlot.ANNUAL)) {
        bands.stream()
            .filter(FundHeader::isAllotted)
            .findFirst()
            .ifPresent(
                allotted -> bands.replaceAll(b -> b.equals(allotted) ? b.as(FundSlot.ANNUAL) : b));
      }
    }
  }

  private static boolean isOfWholeYear(Band<FundSlot> band) {
    return band.slot() == FundSlot.ANNUAL && band.caption().text().contains("全年");
  }

  /// 调整预算数 beside 全年预算数 is what was added.
  private static boolean isAdjustment(Band<FundSlot> band) {
    String caption = band.caption().text();
    return band.slot() == FundSlot.ANNUAL
        && caption.contains("调整")
        && !caption.contains("后")
        && !caption.contains("全年");
  }

  /// What was allotted is the budget where nothing else is.
  private static boolean isAllotted(Band<FundSlot> band) {
    String core = Caption.of(band.caption().text()).core();
    return band.slot() == FundSlot.KNOWN
        && ALLOTTED.stream().anyMatch(core::contains)
        && !core.endsWith("率")
        && !core.endsWith("时间");
  }

  /// The caption marked (A), by which the execution rate (B/A) divides.
  private static boolean isDenominator(Band<FundSlot> band) {
    return band.slot() == FundSlot.KNOWN
        && Caption.of(band.caption().text()).brackets().contains("A");
  }
}
