package io.hengji.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormCells;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtLinesTest {
  private static final Place ROW = new Place.OnPage(1, 12);
  private static final CellPath ACTUAL = CellPath.indicator(0, Column.ACTUAL);

  private static Form form(Recognition actual) {
    String text =
        """
        项目支出绩效自评表

        | 项目名称 | 节日慰问 | | | | |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 1249人 | 20 | 18 |
        """;
    Form read =
        FormFiles.read("scan.txt", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
            .forms()
            .getFirst();
    return FormCells.mapped(
        read, (path, cell) -> path.equals(ACTUAL) ? new Cell(cell.text(), actual.at(ROW)) : cell);
  }

  @Test
  void aDoubtfulCellIsToldWithItsPlaceItsTextItsConfidenceAndWhy() {
    Recognition weak = new Recognition(new BigDecimal("0.71"), Set.of(Doubt.DIFFERS, Doubt.WEAK));

    assertThat(DoubtLines.of(form(weak)))
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

    assertThat(DoubtLines.of(form(clear))).isEmpty();
  }
}
