package io.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTableTest {

  @Test
  void readsRowsAndMarks() {
    FormTable table =
        FormTable.of(
            """
            年度 2023
            资金 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9   !! rate
            产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |   !! score !! deviation
            总分 100 | 98 | 优   !!
            """);

    assertThat(table.expected())
        .containsExactly(
            "funds[0].rate", "indicators[0].score", "indicators[0].deviation", "total");
    assertThat(table.form().indicators().getFirst().actual())
        .isEqualTo(new Cell("1249人", new Place.OnLine(3)));
    assertThat(table.form().total().grade().text()).isEqualTo("优");
  }
}
