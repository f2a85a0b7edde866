package io.hengji.core.form;

/// The address of a cell or of a row in a form, as findings name it: `indicators[3].target`.
/// Indices start at 0; what is missing is named where it should stand.
public sealed interface CellPath {

  /// A field of the head, or a whole block.
  enum Field implements CellPath {
    TITLE("title"),
    YEAR("year"),
    PROJECT("project"),
    DEPARTMENT("department"),
    UNIT("unit"),
    AMOUNT_UNIT("amountUnit"),
    FUNDS("funds"),
    GOAL("goal"),
    GOAL_EXPECTED("goal.expected"),
    GOAL_ACTUAL("goal.actual"),
    INDICATORS("indicators"),
    GROUPS("groups"),
    TOTAL("total"),
    TOTAL_WEIGHT("total.weight"),
    TOTAL_SCORE("total.score"),
    TOTAL_GRADE("total.grade"),
    REMARKS("remarks");

    private final String path;

    Field(String path) {
      this.path = path;
    }

    @Override
    public String toString() {
      return path;
    }
  }

  /// A whole row of the block of funds.
  record FundRow(int index) implements CellPath {
    @Override
    public String toString() {
      return "funds[" + index + "]";
    }
  }

  /// A cell of the block of funds.
  record FundCell(int index, FundColumn column) implements CellPath {
    @Override
    public String toString() {
      return "funds[" + index + "]." + column.field();
    }
  }

  /// A whole row of the table of indicators.
  record IndicatorRow(int index) implements CellPath {
    @Override
    public String toString() {
      return "indicators[" + index + "]";
    }
  }

  /// A cell of the table of indicators.
  record IndicatorCell(int index, Column column) implements CellPath {
    @Override
    public String toString() {
      return "indicators[" + index + "]." + column.field();
    }
  }

  /// The weight or the score of a level.
  record GroupCell(int index, Column column) implements CellPath {
    public GroupCell {
      if (column != Column.WEIGHT && column != Column.SCORE) {
        throw new IllegalArgumentException("a group has a weight and a score, not " + column);
      }
    }

    @Override
    public String toString() {
      return "groups[" + index + "]." + column.field();
    }
  }

  static CellPath fund(int index) {
    return new FundRow(index);
  }

  static CellPath fund(int index, FundColumn column) {
    return new FundCell(index, column);
  }

  static CellPath indicator(int index) {
    return new IndicatorRow(index);
  }

  static CellPath indicator(int index, Column column) {
    return new IndicatorCell(index, column);
  }

  static CellPath group(int index, Column column) {
    return new GroupCell(index, column);
  }

  /// The cell in a form; [Cell#EMPTY] where the path names a row, a block or what is missing.
  default Cell in(Form form) {
    return switch (this) {
      case Field field -> headCell(form, field);
      case FundRow _, IndicatorRow _ -> Cell.EMPTY;
      case FundCell(int index, FundColumn column) ->
          index < form.funds().size() ? form.funds().get(index).cell(column) : Cell.EMPTY;
      case IndicatorCell(int index, Column column) ->
          index < form.indicators().size() ? form.indicators().get(index).cell(column) : Cell.EMPTY;
      case GroupCell(int index, Column column) -> {
        if (index >= form.groups().size()) {
          yield Cell.EMPTY;
        }
        Group group = form.groups().get(index);
        yield column == Column.WEIGHT ? group.weight() : group.score();
      }
    };
  }

  /// The nearest known place of what the path names.
  default Place placeIn(Form form) {
    Place own = in(form).place();
    if (!own.equals(Place.UNKNOWN)) {
      return own;
    }
    Place row =
        switch (this) {
          case FundRow(int index) -> fundPlace(form, index);
          case FundCell(int index, FundColumn _) -> fundPlace(form, index);
          case IndicatorRow(int index) -> indicatorPlace(form, index);
          case IndicatorCell(int index, Column _) -> indicatorPlace(form, index);
          case GroupCell(int index, Column _) ->
              index < form.groups().size()
                  ? form.groups().get(index).level1().place()
                  : Place.UNKNOWN;
          case Field field -> blockPlace(form, field);
        };
    return row.equals(Place.UNKNOWN) ? form.source().at() : row;
  }

  private static Place fundPlace(Form form, int index) {
    return index < form.funds().size() ? form.funds().get(index).at() : Place.UNKNOWN;
  }

  private static Place indicatorPlace(Form form, int index) {
    return index >= 0 && index < form.indicators().size()
        ? form.indicators().get(index).at()
        : Place.UNKNOWN;
  }

  /// Where a missing field would be looked for: beside its block, or under the title.
  private static Place blockPlace(Form form, Field field) {
    return switch (field) {
      case FUNDS, AMOUNT_UNIT -> fundPlace(form, 0);
      case INDICATORS, GROUPS -> indicatorPlace(form, 0);
      case GOAL, GOAL_EXPECTED, GOAL_ACTUAL ->
          known(form.goal().expected().place(), form.goal().actual().place());
      case TOTAL, TOTAL_WEIGHT, TOTAL_SCORE, TOTAL_GRADE ->
          known(
              form.total().score().place(),
              form.total().weight().place(),
              indicatorPlace(form, form.indicators().size() - 1));
      case TITLE, YEAR, PROJECT, DEPARTMENT, UNIT, REMARKS ->
          known(form.head().title().place(), form.head().project().place());
    };
  }

  private static Place known(Place... places) {
    for (Place place : places) {
      if (!place.equals(Place.UNKNOWN)) {
        return place;
      }
    }
    return Place.UNKNOWN;
  }

  private static Cell headCell(Form form, Field field) {
    return switch (field) {
      case TITLE -> form.head().title();
      case YEAR -> form.head().year().map(y -> new Cell("" + y.value(), y.at())).orElse(Cell.EMPTY);
      case PROJECT -> form.head().project();
      case DEPARTMENT -> form.head().department();
      case UNIT -> form.head().unit();
      case AMOUNT_UNIT -> form.head().amountUnit();
      case GOAL, GOAL_EXPECTED -> form.goal().expected();
      case GOAL_ACTUAL -> form.goal().actual();
      case TOTAL, TOTAL_SCORE -> form.total().score();
      case TOTAL_WEIGHT -> form.total().weight();
      case TOTAL_GRADE -> form.total().grade();
      case REMARKS -> form.remarks();
      case FUNDS, INDICATORS, GROUPS -> Cell.EMPTY;
    };
  }
}
