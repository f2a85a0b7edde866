package io.hengji.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A cell of a form whose text was read out of a picture and may be wrong.
///
/// @param at its address in the form
/// @param cell the cell as read
/// @param recognition what the reading is worth
public record DoubtfulCell(CellPath at, Cell cell, Recognition recognition) {

  private static final List<CellPath.Field> FIELDS =
      List.of(
          CellPath.Field.TITLE,
          CellPath.Field.YEAR,
          CellPath.Field.PROJECT,
          CellPath.Field.DEPARTMENT,
          CellPath.Field.UNIT,
          CellPath.Field.AMOUNT_UNIT,
          CellPath.Field.GOAL_EXPECTED,
          CellPath.Field.GOAL_ACTUAL,
          CellPath.Field.TOTAL_WEIGHT,
          CellPath.Field.TOTAL_SCORE,
          CellPath.Field.TOTAL_GRADE,
          CellPath.Field.REMARKS);

  /// The doubtful cells of a form. A level is named for each row that it spans.
  public static List<DoubtfulCell> of(Form form) {
    HiddenCaptions captions = HiddenCaptions.of(form);
    HiddenRows rows = HiddenRows.of(form);
    return Stream.of(FIELDS.stream(), funds(form), indicators(form), groups(form))
        .flatMap(paths -> paths)
        .flatMap(path -> {
          Cell cell = form.cell(path);
          return Stream.of(own(cell), captions.over(path), rows.around(path))
              .flatMap(Optional::stream)
              .reduce(Recognition::and)
              .map(worth -> new DoubtfulCell(path, cell, worth))
              .stream();
        })
        .toList();
  }

  /// Whether any cell of a form was read out of a picture.
  public static boolean isRecognised(Form form) {
    return Stream.of(FIELDS.stream(), funds(form), indicators(form), groups(form))
        .flatMap(paths -> paths)
        .anyMatch(path -> Recognition.of(form.cell(path).place()).isPresent());
  }

  private static Optional<Recognition> own(Cell cell) {
    return Recognition.of(cell.place()).filter(Recognition::isDoubtful);
  }

  private static Stream<CellPath> funds(Form form) {
    return IntStream.range(0, form.funds().size())
        .boxed()
        .flatMap(i -> Stream.of(FundColumn.values()).map(column -> CellPath.fund(i, column)));
  }

  private static Stream<CellPath> indicators(Form form) {
    return IntStream.range(0, form.indicators().size())
        .boxed()
        .flatMap(i -> Stream.of(Column.values()).map(column -> CellPath.indicator(i, column)));
  }

  private static Stream<CellPath> groups(Form form) {
    return IntStream.rangeClosed(0, form.groups().size())
        .boxed()
        .flatMap(
            i -> Stream.of(Column.WEIGHT, Column.SCORE).map(column -> CellPath.group(i, column)));
  }
}
