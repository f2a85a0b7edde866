package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroundsTest {
  private static final Recognition WEAK =
      new Recognition(new BigDecimal("0.50"), Set.of(Doubt.WEAK));

  private static DoubtfulCell doubtful(CellPath at) {
    return new DoubtfulCell(at, new Cell("1249", WEAK.at(new Place.OnPage(1, 3))), WEAK);
  }

  private static Finding at(CellPath path, CellPath... also) {
    return new Finding(
        "SCR-001",
        Severity.ERROR,
        path,
        Place.UNKNOWN,
        "第1项指标得分18分，应当是16.65分。",
        List.of(),
        List.of(also));
  }

  @Test
  void aFormFromAFileThatIsNoPictureHasNoDoubtfulCells() {
    Form form = FormTable.of("产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |").form();

    assertThat(DoubtfulCell.of(form)).isEmpty();
    assertThat(DoubtfulCell.isRecognised(form)).isFalse();
  }

  @Test
  void aFormNamesItsDoubtfulCells() {
    Form clean = FormTable.of("产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |").form();
    Indicator row = clean.indicators().getFirst();
    Cell actual = new Cell(row.actual().text(), WEAK.at(row.actual().place()));
    Form form = FormWithActual.of(clean, actual);

    assertThat(DoubtfulCell.isRecognised(form)).isTrue();
    assertThat(DoubtfulCell.of(form))
        .containsExactly(new DoubtfulCell(CellPath.indicator(0, Column.ACTUAL), actual, WEAK));
  }

  @Test
  void aScoreRestsOnTheFiguresOfItsRowAlone() {
    DoubtfulCell actual = doubtful(CellPath.indicator(0, Column.ACTUAL));
    DoubtfulCell name = doubtful(CellPath.indicator(0, Column.LEVEL3));
    DoubtfulCell other = doubtful(CellPath.indicator(1, Column.ACTUAL));

    assertThat(
            Grounds.doubtful(List.of(actual, name, other), at(CellPath.indicator(0, Column.SCORE))))
        .containsExactly(actual);
  }

  @Test
  void aTotalRestsOnAllScores() {
    DoubtfulCell score = doubtful(CellPath.indicator(4, Column.SCORE));
    DoubtfulCell funds = doubtful(CellPath.fund(0, FundColumn.SCORE));
    DoubtfulCell weight = doubtful(CellPath.indicator(4, Column.WEIGHT));

    assertThat(Grounds.doubtful(List.of(score, funds, weight), at(CellPath.Field.TOTAL_SCORE)))
        .containsExactly(score, funds);
  }

  @Test
  void aSumOfFundsRestsOnItsColumn() {
    DoubtfulCell annual = doubtful(CellPath.fund(2, FundColumn.ANNUAL));
    DoubtfulCell executed = doubtful(CellPath.fund(2, FundColumn.EXECUTED));

    assertThat(Grounds.doubtful(List.of(annual, executed), at(CellPath.fund(0, FundColumn.ANNUAL))))
        .containsExactly(annual);
  }

  @Test
  void cellsThatAFindingNamesBesideCountToo() {
    DoubtfulCell year = doubtful(CellPath.Field.YEAR);

    assertThat(
            Grounds.doubtful(
                List.of(year), at(CellPath.indicator(0, Column.TARGET), CellPath.Field.YEAR)))
        .containsExactly(year);
  }
}
