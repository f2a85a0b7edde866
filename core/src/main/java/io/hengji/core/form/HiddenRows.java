package io.hengji.core.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rows of a scan of which something is hidden that tells what the row is, and what a form lacks
/// that may stand in them. All their cells may belong elsewhere.
final class HiddenRows {
  private static final Recognition READ = new Recognition(BigDecimal.ONE, Set.of(Doubt.COVERED));
  private static final Recognition LACKING =
      new Recognition(BigDecimal.ZERO, Set.of(Doubt.COVERED));

  private static final List<Column> TELLING = List.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3);

  private final Form form;

  /// Rows with a hidden or misread cell that the form could not take in.
  private final Set<Place.OnPage> unknown = new HashSet<>();

  private final Set<Place.OnPage> rows = new HashSet<>();

  /// Rows in which any cell is hidden, or may be two.
  private final Set<Place.OnPage> touched = new HashSet<>();

  /// Rows in which nobody knows what a cell says, or which row it is.
  private final Set<Place.OnPage> blank = new HashSet<>();

  /// Whether one of the levels may be missing, and its weight with it.
  private final boolean hidesLevel;

  private HiddenRows(Form form) {
    this.form = form;
    hidesLevel =
        form.indicators().stream()
            .flatMap(row -> Stream.of(row.level1(), row.level2()))
            .anyMatch(cell -> hidden(cell).isPresent());
  }

  static HiddenRows of(Form form) {
    HiddenRows hidden = new HiddenRows(form);
    for (Unread unread : form.unread()) {
      hidden(unread.cell()).ifPresent(hidden.rows::add);
      doubtful(unread.cell()).ifPresent(hidden.unknown::add);
    }
    for (Indicator indicator : form.indicators()) {
      for (Column column : TELLING) {
        Cell cell = indicator.cell(column);
        hidden(cell).ifPresent(hidden.rows::add);
        if (indicator.target().isEmpty() && indicator.actual().isEmpty()) {
          doubtful(cell).ifPresent(hidden.rows::add);
          doubtful(cell).ifPresent(hidden.unknown::add);
        }
      }
    }
    form.indicators().stream()
        .filter(HiddenRows::isPerhapsNone)
        .forEach(row -> row(row.at()).ifPresent(hidden.rows::add));
    form.funds().forEach(fund -> hidden(fund.item()).ifPresent(hidden.rows::add));
    hidden.touched.addAll(hidden.rows);
    Stream.concat(
            form.indicators().stream().flatMap(row -> Stream.of(Column.values()).map(row::cell)),
            form.funds().stream().flatMap(row -> Stream.of(FundColumn.values()).map(row::cell)))
        .forEach(cell -> {
          hidden(cell).ifPresent(hidden.touched::add);
          cut(cell).ifPresent(hidden.touched::add);
          if (cell.isEmpty()) {
            hidden(cell).ifPresent(hidden.blank::add);
          }
        });
    hidden.blank.addAll(hidden.rows);
    hidden.addBroken();
    return hidden;
  }

  /// Whether a row without a name may be no row at all, but what a cover or a missing line leaves
  /// of another.
  private static boolean isPerhapsNone(Indicator row) {
    return row.level3().isEmpty()
        && Stream.of(Column.values())
            .anyMatch(column -> Recognition.of(row.cell(column).place()).isPresent());
  }

  /// Where something is hidden beside the end of a page, nobody knows whether the row goes on.
  private void addBroken() {
    List<Place.OnPage> all = rowPlaces().toList();
    for (Place.OnPage first : all) {
      boolean begins =
          all.stream().noneMatch(row -> row.page() == first.page() && row.row() < first.row());
      List<Place.OnPage> ends =
          all.stream().filter(row -> row.page() == first.page() - 1).filter(this::isLast).toList();
      if (begins
          && !ends.isEmpty()
          && (blank.contains(first)
              || blank.contains(new Place.OnPage(first.page(), 1))
              || ends.stream().anyMatch(blank::contains))) {
        rows.add(first);
        rows.addAll(ends);
      }
    }
    touched.addAll(rows);
  }

  private static Optional<Place.OnPage> hidden(Cell cell) {
    return row(cell, Recognition::isWorthless);
  }

  private static Optional<Place.OnPage> cut(Cell cell) {
    return row(cell, worth -> worth.doubts().contains(Doubt.CUT));
  }

  private static Optional<Place.OnPage> doubtful(Cell cell) {
    return row(cell, Recognition::isMisread);
  }

  /// The row of a cell that is worth no more than this.
  private static Optional<Place.OnPage> row(Cell cell, Predicate<Recognition> worth) {
    return Recognition.of(cell.place()).filter(worth).flatMap(of -> row(cell.place()));
  }

  private static Optional<Place.OnPage> row(Place place) {
    return Place.plain(place) instanceof Place.OnPage at && at.row() > 0
        ? Optional.of(at)
        : Optional.empty();
  }

  private Stream<Place.OnPage> rowPlaces() {
    return Stream.concat(
            form.indicators().stream().map(Indicator::at), form.funds().stream().map(Fund::at))
        .flatMap(place -> row(place).stream());
  }

  private boolean isLast(Place.OnPage row) {
    return rowPlaces().noneMatch(other -> other.page() == row.page() && other.row() > row.row());
  }

  /// What makes a cell doubtful beside its own reading.
  Optional<Recognition> around(CellPath path) {
    if (touched.isEmpty() && unknown.isEmpty()) {
      return Optional.empty();
    }
    boolean isAround =
        switch (path) {
          case CellPath.IndicatorCell(int row, Column _) ->
              isAround(form.cell(path), form.indicators().get(row).at());
          case CellPath.FundCell(int row, FundColumn _) ->
              isAround(form.cell(path), form.funds().get(row).at());
          case CellPath.GroupCell _ -> hidesLevel || !unknown.isEmpty();
          case CellPath.Field field ->
              form.cell(path).isEmpty() ? isMissed(field) : isHidden(form.cell(path).place());
          case CellPath.IndicatorRow _, CellPath.FundRow _ -> false;
        };
    return isAround ? Optional.of(form.cell(path).isEmpty() ? LACKING : READ) : Optional.empty();
  }

  /// An empty cell may have lost its text to a hidden neighbour that takes the room of both.
  private boolean isAround(Cell cell, Place row) {
    return isHidden(row) || (cell.isEmpty() && row(row).filter(touched::contains).isPresent());
  }

  private boolean isHidden(Place place) {
    return row(place).filter(rows::contains).isPresent();
  }

  /// Whether a field that the form lacks may stand where something is hidden.
  private boolean isMissed(CellPath.Field field) {
    return switch (field) {
      case TITLE, YEAR, PROJECT, DEPARTMENT, UNIT, AMOUNT_UNIT, GOAL_EXPECTED, GOAL_ACTUAL ->
          unknown.stream()
              .anyMatch(row ->
                  form.indicators().stream().noneMatch(indicator -> isBefore(indicator.at(), row)));
      case TOTAL_WEIGHT, TOTAL_SCORE, TOTAL_GRADE, REMARKS -> !unknown.isEmpty();
      case FUNDS, GOAL, INDICATORS, GROUPS, TOTAL -> false;
    };
  }

  private static boolean isBefore(Place place, Place.OnPage row) {
    return Place.plain(place) instanceof Place.OnPage at
        && (at.page() < row.page() || (at.page() == row.page() && at.row() < row.row()));
  }
}
