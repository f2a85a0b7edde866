package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Goes through the rows of a document, gives each to the block it belongs to, and decides where a
/// new form begins.
final class Assembly {
  private static final String OUTSIDE = "不在任何已识别的栏目之内";

  private final List<Row> rows;
  private final List<Draft> finished = new ArrayList<>();
  private Draft draft = new Draft();
  private Optional<IndicatorTable> table = Optional.empty();
  private Optional<Heading> heading = Optional.empty();
  private Notes notes = new Notes();
  private boolean summedUp;

  /// The name of a level that stands over the captions of its indicators.
  private Cell level = Cell.EMPTY;

  /// Whether the tables of something else follow the form's.
  private boolean behindForm;

  /// A title, and the year under it, that waits to see whether a form begins.
  private record Heading(Row row, Cell title, Cell year) {}

  Assembly(List<Row> rows) {
    this.rows = rows;
  }

  /// The drafts of the kinds that are wanted.
  List<Draft> drafts(Allowance allowance, Predicate<Draft> wanted) throws UnreadableFile {
    int i = 0;
    while (i < rows.size()) {
      allowance.requireTime();
      i += Math.max(1, take(i));
    }
    finished.add(draft);
    return finished.stream().filter(wanted).toList();
  }

  private int take(int i) {
    Row row = rows.get(i);
    Optional<GridCell> first = row.first();
    if (first.isEmpty()) {
      return 1;
    }
    if (row.filled().size() == 1 && notes.takeNext(first.get().cell(), draft)) {
      return 1;
    }
    if (row.filled().size() == 1 && Titles.isOnlyContinued(first.get().text())) {
      return 1;
    }
    opening(row);
    boolean inTable = table.isPresent() && !summedUp && table.get().fits(row);
    int taken = block(i, row, inTable);
    if (taken > 0) {
      notes.close();
      return taken;
    }
    boolean alone = row.filled().size() == 1;
    if (alone && text(row, first.get())) {
      return 1;
    }
    if (alone && headsIndicators(i, first.get())) {
      level = first.get().cell();
      return 1;
    }
    if (!row.line()) {
      leftOver(row);
    }
    return 1;
  }

  /// A title or a year with labels behind it: 绩效自评表 | 年度：2021, 2022年度 单位：万元.
  private void opening(Row row) {
    GridCell first = row.filled().getFirst();
    boolean labels =
        !draft.isBegun()
            && row.filled().size() == 2
            && !Pair.insideOf(row.filled().getLast()).isEmpty();
    if (labels && Titles.isTitle(first.text())) {
      heading = Optional.of(new Heading(row, first.cell(), Cell.EMPTY));
    }
    Optional<Cell> year = row.filled().size() == 1 ? Pair.yearBefore(first) : Optional.empty();
    if (year.isPresent() && heading.isPresent()) {
      heading = heading.map(h -> new Heading(h.row(), h.title(), year.get()));
    }
  }

  /// Blocks of several cells: captions and what stands under them, labels and their answers.
  private int block(int i, Row row, boolean inTable) {
    Optional<IndicatorHeader> captions = IndicatorHeader.at(rows, i);
    if (captions.isPresent()) {
      return indicators(row, captions.get());
    }
    if (behindForm && !asksWhose(row)) {
      return row.line() ? 0 : 1;
    }
    Optional<FundHeader> funds =
        FundHeader.at(rows, i).filter(header -> !inTable || header.moneyColumns() > 1);
    if (funds.isPresent()) {
      int sources = sourcesUnderMoney(i, row);
      if (sources > 0) {
        return sources;
      }
      begin(draft.hasIndicators && draft.hasFunds, row);
      return FundsBlock.read(rows, i, funds.get(), draft);
    }
    int otherFunds = inTable || row.line() ? 0 : otherFunds(i, row);
    if (otherFunds > 0) {
      return otherFunds;
    }
    if (Totals.read(row, draft, table.map(IndicatorTable::bands))) {
      summedUp = table.isEmpty() || table.get().hasRows();
      return 1;
    }
    if (inTable && isScoreOfFunds(row)) {
      return pairs(row) ? 1 : 0;
    }
    if (table.isPresent() && heading.isEmpty() && isNextProject(row)) {
      Draft before = draft;
      pairs(row);
      draft.title = before.title;
      draft.yearPrinted = before.yearPrinted;
      return 1;
    }
    if (inTable && !GoalBlock.isNumbered(row)) {
      return table.get().read(rows, i) ? 1 : 0;
    }
    int goal = goal(i, row);
    if (goal > 0) {
      return goal;
    }
    Optional<HeadAcross> across = HeadAcross.at(rows, i);
    if (across.isPresent()) {
      take(across.get().pairs(), row);
      across.get().giveFunds(draft);
      return 2;
    }
    boolean alone = row.filled().size() == 1;
    boolean mayNameFunds = alone && draft.hasHead() && !draft.hasFunds;
    if (mayNameFunds && FundsInText.read(row.filled().getFirst(), draft)) {
      return 1;
    }
    if (pairs(row)) {
      return 1;
    }
    boolean noted = notes.isOpen() && alone;
    boolean more = table.isPresent() && !summedUp && !row.line() && !noted && !isText(row);
    return more && !table.get().isOverValues(row) && table.get().read(rows, i) ? 1 : 0;
  }

  /// Whether a row in the columns of a table asks for a project, as the head of the next form does.
  private boolean isNextProject(Row row) {
    GridCell first = row.filled().getFirst();
    boolean asks =
        Pair.sense(first.text())
            .filter(sense -> sense.meaning() == Label.PROJECT && !sense.weak() && sense.exact())
            .isPresent();
    return (asks || Pair.insideOf(first).stream().anyMatch(p -> p.label() == Label.PROJECT))
        && draft.asks(Label.PROJECT)
        && table.get().isIn(row)
        && table.get().hasRows();
  }

  /// Whether a row in the columns of a table says no more than the points of the funds.
  private boolean isScoreOfFunds(Row row) {
    GridCell first = row.filled().getFirst();
    return row.filled().size() == 2
        && draft.hasFunds
        && FundItem.isAmount(row.filled().getLast().text())
        && Pair.sense(first.text()).filter(s -> s.meaning() == Label.FUNDS).isPresent()
        && FundHeader.sense(first.text()).filter(s -> s.meaning() == FundSlot.SCORE).isPresent();
  }

  /// Funds that lie across or stand as labels with answers.
  private int otherFunds(int i, Row row) {
    Optional<FundsAcross> across = FundsAcross.at(rows, i);
    if (across.isPresent()) {
      begin(draft.hasIndicators && draft.hasFunds, row);
      across.get().giveTo(draft);
      return across.get().rows();
    }
    int sources = sourcesUnderMoney(i, row);
    if (sources > 0) {
      return sources;
    }
    Optional<FundPairs> pairs = FundPairs.at(rows, i);
    if (pairs.isPresent()) {
      begin(draft.hasIndicators && draft.hasFunds, row);
      pairs.get().giveTo(draft);
    }
    return pairs.map(FundPairs::rows).orElse(0);
  }

  private int sourcesUnderMoney(int i, Row row) {
    Optional<SourcesUnderMoney> sources = SourcesUnderMoney.at(rows, i);
    sources.ifPresent(block -> {
      begin(draft.hasIndicators && draft.hasFunds, row);
      block.giveTo(draft, row);
    });
    return sources.map(SourcesUnderMoney::rows).orElse(0);
  }

  private static boolean asksWhose(Row row) {
    return Pair.of(row).stream()
        .anyMatch(pair ->
            (pair.label() == Label.PROJECT || isHeadOfNew(pair)) && !pair.at().text().equals("项目"));
  }

  private static boolean isText(Row row) {
    List<GridCell> filled = row.filled();
    return filled.size() == 1
        && (Titles.isTitle(filled.getFirst().text()) || Notes.begins(filled.getFirst().text()));
  }

  private int indicators(Row row, IndicatorHeader captions) {
    boolean other =
        heading.isPresent()
            && draft.hasIndicators
            && isNewTable(heading.get())
            && !Counterparts.complete(draft, captions.bands());
    begin(other, row);
    summedUp = false;
    if (table.isEmpty()) {
      table = Optional.of(new IndicatorTable(draft, captions, row));
    } else {
      table.get().captioned(captions, row);
    }
    table.get().under(level);
    level = Cell.EMPTY;
    return captions.rows();
  }

  /// Whether a cell that stands alone names a level and captions of indicators follow.
  private boolean headsIndicators(int i, GridCell cell) {
    return i + 1 < rows.size()
        && Captions.LEVELS.meaningOf(cell.text()).isPresent()
        && IndicatorHeader.at(rows, i + 1).isPresent();
  }

  private boolean isNewTable(Heading title) {
    return !Titles.isContinued(title.title().text())
        && (draft.hasTotal() || !title.title().text().equals(draft.title.text()));
  }

  private int goal(int i, Row row) {
    if (!GoalBlock.begins(row)) {
      return 0;
    }
    begin(draft.hasIndicators && draft.hasGoal && !GoalBlock.isNumbered(row), row);
    return GoalBlock.read(rows, i, draft);
  }

  private boolean pairs(Row row) {
    List<Pair> pairs = Pair.of(row);
    if (pairs.isEmpty()) {
      return false;
    }
    if (row.line()
        && pairs.stream()
            .noneMatch(pair ->
                pair.label().isHead() || pair.label().isTotal() || pair.label() == Label.REMARKS)) {
      return false;
    }
    take(pairs, row);
    return true;
  }

  private void take(List<Pair> pairs, Row row) {
    if (pairs.stream().anyMatch(Assembly::asksForProject)) {
      begin(draft.asks(Label.PROJECT) || draft.hasFunds || draft.hasIndicators, row);
    } else if (pairs.stream().anyMatch(pair -> isHeadOfNew(pair))) {
      begin(draft.hasIndicators && (draft.hasTotal() || heading.isPresent()), row);
    }
    beforeLabels(pairs.getFirst(), row);
    for (Pair pair : pairs) {
      answer(pair, row);
      if (!row.line()
          && !pair.label().isTotal()
          && pair.label() != Label.KNOWN
          && draft.isBegun()) {
        pair.rest().forEach(cell -> draft.unread.add(new Unread(cell, OUTSIDE)));
      }
    }
  }

  /// A label that is not known, and its answer, before those that are.
  private void beforeLabels(Pair first, Row row) {
    List<GridCell> before =
        row.filled().stream()
            .filter(cell -> cell.column() < first.at().column())
            .filter(cell -> !Captions.isOfColumn(cell.text()))
            .toList();
    if (before.size() > 1 && first.label().isHead() && draft.isBegun()) {
      before.forEach(cell -> draft.unread.add(new Unread(cell.cell(), OUTSIDE)));
    }
  }

  private static boolean asksForProject(Pair pair) {
    return pair.label() == Label.PROJECT && !(pair.weak() && pair.value().isEmpty());
  }

  private static boolean isHeadOfNew(Pair pair) {
    return pair.label() == Label.DEPARTMENT || pair.label() == Label.UNIT;
  }

  private void answer(Pair pair, Row row) {
    switch (pair.label()) {
      case PROJECT, DEPARTMENT, UNIT, YEAR -> {
        begin(false, row);
        draft.answer(pair.label(), pair.value(), pair.weak());
      }
      case AMOUNT_UNIT -> amountUnit(pair.value(), row);
      case REMARKS -> draft.answer(Label.REMARKS, pair.value(), pair.weak());
      case TOTAL, TOTAL_SCORE, TOTAL_WEIGHT, GRADE -> Totals.answer(pair, draft);
      case FUNDS -> amount(pair);
      case GOAL, GOAL_EXPECTED, GOAL_ACTUAL -> {
        String text = pair.value().text();
        boolean caption = Pair.sense(text).isPresent() || Captions.isOfColumn(text);
        if (draft.isBegun() && !row.line() && !caption && !Placeholder.is(text)) {
          draft.unread.add(new Unread(pair.value(), OUTSIDE));
        }
      }
      case KNOWN -> {}
    }
  }

  /// What stands behind 预算执行率 or 预算执行得分 is the total's; an amount behind 项目资金 alone is not said to
  /// be the budget.
  private void amount(Pair pair) {
    Cell value = pair.value();
    if (!FundItem.isAmount(value.text()) || !draft.isBegun()) {
      return;
    }
    if (!draft.completes(pair.at().text(), value)) {
      draft.unread.add(new Unread(value, OUTSIDE));
    }
  }

  /// 单位：万元 is the unit of money, 单位：某局 the unit that fills in.
  private void amountUnit(Cell value, Row row) {
    Optional<String> unit = Caption.of("(" + value.text() + ")").moneyUnit();
    if (unit.isPresent()) {
      draft.answer(Label.AMOUNT_UNIT, new Cell(unit.get(), value.place()), true);
    } else if (!value.isEmpty()) {
      begin(false, row);
      draft.answer(Label.UNIT, value, true);
    }
  }

  /// A text that stands alone: a title, a year under it, a note.
  private boolean text(Row row, GridCell cell) {
    String text = cell.text();
    if (Titles.isYear(text) && heading.isPresent()) {
      heading = heading.map(h -> new Heading(h.row(), h.title(), cell.cell()));
      return true;
    }
    if (Titles.isYear(text) && !draft.isBegun()) {
      heading = Optional.of(new Heading(row, Cell.EMPTY, cell.cell()));
      return true;
    }
    if (Titles.isYear(text)) {
      if (draft.yearPrinted.isEmpty() && draft.isBegun()) {
        draft.yearPrinted = cell.cell();
      }
      return true;
    }
    if (Titles.isTitle(text)) {
      behindForm = false;
      heading = Optional.of(new Heading(row, cell.cell(), Cell.EMPTY));
      notes.close();
      return true;
    }
    if (draft.hasIndicators && Titles.isOfOther(text)) {
      behindForm = true;
      notes.close();
      return true;
    }
    return (draft.isBegun() || !row.line()) && notes.take(cell.cell(), draft);
  }

  /// A form goes on, or a new one begins here; either takes the title that waited.
  private void begin(boolean another, Row row) {
    behindForm = false;
    if (another) {
      finished.add(draft);
      draft = new Draft();
      table = Optional.empty();
      notes = new Notes();
    }
    if (!draft.isBegun() && heading.isPresent()) {
      Heading title = heading.get();
      draft.meets(title.row(), title.title().place());
      draft.title = Titles.withoutYear(title.title());
      draft.yearPrinted =
          title.year().isEmpty() && FormYears.in(title.title().text()).isPresent()
              ? title.title()
              : title.year();
    }
    draft.meets(row, row.first().map(cell -> cell.cell().place()).orElse(row.grid().at()));
    heading = Optional.empty();
  }

  private void leftOver(Row row) {
    if (!draft.isBegun()) {
      return;
    }
    boolean known =
        row.cells().stream()
            .anyMatch(cell ->
                cell.rowSpan() > 1
                    && Pair.sense(cell.text()).filter(s -> s.meaning() == Label.KNOWN).isPresent());
    if (known) {
      return;
    }
    for (GridCell cell : row.filled()) {
      if (!Placeholder.is(cell.text()) && Pair.sense(cell.text()).isEmpty()) {
        draft.unread.add(new Unread(cell.cell(), OUTSIDE));
      }
    }
  }
}
