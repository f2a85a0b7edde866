package io.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HiddenRowsTest {
  private static final Recognition SURE = new Recognition(BigDecimal.ONE, Set.of());
  private static final Recognition HIDDEN = new Recognition(BigDecimal.ZERO, Set.of(Doubt.COVERED));

  private static Cell read(String text, int page, int row) {
    return new Cell(text, SURE.at(new Place.OnPage(page, row)));
  }

  private static Cell hidden(String text, int page, int row) {
    return new Cell(text, HIDDEN.at(new Place.OnPage(page, row)));
  }

  private static Indicator row(int page, int row, Cell level2, Cell score) {
    return new Indicator(
        read("产出指标", page, row),
        level2,
        read("慰问人数", page, row),
        Cell.EMPTY,
        Cell.EMPTY,
        read("1500人", page, row),
        Cell.EMPTY,
        read("1249人", page, row),
        read("20", page, row),
        score,
        Cell.EMPTY,
        new Place.OnPage(page, row));
  }

  private static Form form(List<Unread> unread, Indicator... rows) {
    Cell project = read("节日慰问", 1, 1);
    Head head = new Head(Cell.EMPTY, Optional.empty(), project, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
    return new Form(
        new Source("scan.pdf", 1, new Place.OnPage(1, 1)),
        head,
        List.of(),
        new Goal(Cell.EMPTY, Cell.EMPTY),
        List.of(rows),
        List.of(),
        Total.EMPTY,
        Set.of(Column.values()),
        Set.of(),
        Cell.EMPTY,
        List.of(),
        unread,
        List.of());
  }

  private static List<CellPath> doubtful(Form form) {
    return DoubtfulCell.of(form).stream().map(DoubtfulCell::at).toList();
  }

  private static CellPath[] wholeRow(int index) {
    return Stream.of(Column.values())
        .map(column -> CellPath.indicator(index, column))
        .toArray(CellPath[]::new);
  }

  @Test
  void doubtsNothingWhereNothingIsHidden() {
    Form form = form(List.of(), row(1, 5, read("数量指标", 1, 5), read("18", 1, 5)));

    assertThat(doubtful(form)).isEmpty();
  }

  @Test
  void aHiddenScoreLeavesTheFilledCellsOfItsRowAlone() {
    Form form = form(List.of(), row(1, 5, read("数量指标", 1, 5), hidden("", 1, 5)));

    assertThat(doubtful(form))
        .contains(CellPath.indicator(0, Column.SCORE), CellPath.indicator(0, Column.DEVIATION))
        .doesNotContain(CellPath.indicator(0, Column.TARGET), CellPath.indicator(0, Column.WEIGHT));
  }

  @Test
  void aCellThatMayBeTwoMakesTheEmptyCellsOfItsRowDoubtful() {
    Recognition two = new Recognition(BigDecimal.ONE, Set.of(Doubt.CUT));
    Cell score = new Cell("18 10", two.at(new Place.OnPage(1, 5)));
    Form form = form(List.of(), row(1, 5, read("数量指标", 1, 5), score));

    assertThat(doubtful(form))
        .contains(CellPath.indicator(0, Column.SCORE), CellPath.indicator(0, Column.DEVIATION))
        .doesNotContain(CellPath.indicator(0, Column.TARGET));
  }

  @Test
  void aHiddenLevelMakesTheWholeRowDoubtful() {
    Form form =
        form(
            List.of(),
            row(1, 5, hidden("", 1, 5), read("18", 1, 5)),
            row(1, 6, read("质量指标", 1, 6), read("10", 1, 6)));

    assertThat(doubtful(form))
        .contains(wholeRow(0))
        .doesNotContain(CellPath.indicator(1, Column.TARGET));
  }

  @Test
  void aRowWithoutANameIsDoubtfulAsAWhole() {
    Indicator named = row(1, 5, read("数量指标", 1, 5), read("18", 1, 5));
    Form form = form(List.of(), named);
    Form unnamed =
        FormCells.mapped(
            form,
            (path, cell) -> path.equals(CellPath.indicator(0, Column.LEVEL3)) ? Cell.EMPTY : cell);

    assertThat(doubtful(unnamed)).contains(wholeRow(0));
  }

  @Test
  void whatTheFormLacksMayStandWhereSomethingIsHidden() {
    Unread caption = new Unread(hidden("", 1, 2), "有遮盖或墨迹，未能识别");
    Form form = form(List.of(caption), row(1, 5, read("数量指标", 1, 5), read("18", 1, 5)));

    assertThat(doubtful(form))
        .contains(CellPath.Field.DEPARTMENT, CellPath.Field.TOTAL_SCORE)
        .doesNotContain(CellPath.Field.PROJECT, CellPath.indicator(0, Column.TARGET));
  }

  @Test
  void aHiddenEndOfAPageMakesTheRowsOnBothSidesDoubtful() {
    Unread corner = new Unread(hidden("", 2, 1), "有遮盖或墨迹，未能识别");
    Form form =
        form(
            List.of(corner),
            row(1, 5, read("数量指标", 1, 5), read("18", 1, 5)),
            row(1, 6, read("质量指标", 1, 6), read("10", 1, 6)),
            row(2, 2, read("时效指标", 2, 2), read("10", 2, 2)));

    assertThat(doubtful(form))
        .contains(wholeRow(1))
        .contains(wholeRow(2))
        .doesNotContain(CellPath.indicator(0, Column.TARGET));
  }
}
