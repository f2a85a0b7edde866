package io.hengji.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cell of a form whose text was read out of a picture and may be wrong.
///
/// @param at its address in the form
/// @param cell the cell as read
/// @param recognition what the reading is worth
public record DoubtfulCell(CellPath at, Cell cell, Recognition recognition) {

  /// The doubtful cells of a form. A level is named for each row that it spans.
  public static List<DoubtfulCell> of(Form form) {
    HiddenCaptions captions = HiddenCaptions.of(form);
    HiddenRows rows = HiddenRows.of(form);
    return Stream.concat(FormCells.paths(form), nextGroup(form))
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
    return FormCells.paths(form)
        .anyMatch(path -> Recognition.of(form.cell(path).place()).isPresent());
  }

  private static Optional<Recognition> own(Cell cell) {
    return Recognition.of(cell.place()).filter(Recognition::isDoubtful);
  }

  /// Where a level's weight would stand that the form lacks.
  private static Stream<CellPath> nextGroup(Form form) {
    int next = form.groups().size();
    return Stream.of(CellPath.group(next, Column.WEIGHT), CellPath.group(next, Column.SCORE));
  }
}
