package io.hengji.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.Form;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtLinesTest {
  private static final Place ROW = new Place.OnPage(1, 12);

  private static Form form(Cell actual) {
    Cell name = new Cell("慰问人数", ROW);
    Indicator row =
        new Indicator(
            new Cell("产出指标", ROW),
            new Cell("数量指标", ROW),
            name,
            Cell.EMPTY,
            Cell.EMPTY,
            new Cell("≥1500人", ROW),
            Cell.EMPTY,
            actual,
            new Cell("20", ROW),
            new Cell("18", ROW),
            Cell.EMPTY,
            ROW);
    Head head = new Head(Cell.EMPTY, Optional.empty(), name, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
    return new Form(
        new Source("scan.pdf", 1, new Place.OnPage(1, 0)),
        head,
        List.of(),
        new Goal(Cell.EMPTY, Cell.EMPTY),
        List.of(row),
        List.of(),
        Total.EMPTY,
        Set.of(Column.values()),
        Set.of(),
        Cell.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aDoubtfulCellIsToldWithItsPlaceItsTextItsConfidenceAndWhy() {
    Recognition weak = new Recognition(new BigDecimal("0.71"), Set.of(Doubt.DIFFERS, Doubt.WEAK));

    assertThat(DoubtLines.of(form(new Cell("1249人", weak.at(ROW)))))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.place()).isEqualTo("p1 r12");
          assertThat(line.text()).isEqualTo("1249人");
          assertThat(line.toString()).contains("把握0.71，识别把握不足、两次识别不一致");
        });
  }

  @Test
  void aClearCellIsNotTold() {
    Recognition clear = new Recognition(new BigDecimal("0.99"), Set.of());

    assertThat(DoubtLines.of(form(new Cell("1249人", clear.at(ROW))))).isEmpty();
  }
}
