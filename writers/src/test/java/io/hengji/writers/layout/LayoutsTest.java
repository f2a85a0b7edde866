package io.hengji.writers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.CellPath;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {

  static java.util.List<Layout> all() {
    return Layouts.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesAHundredPointsToExecutionAndClasses(Layout layout) {
    BigDecimal classes =
        layout.indicators().classes().stream()
            .map(level -> new BigDecimal(level.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(classes.add(new BigDecimal(layout.execution()))).isEqualByComparingTo("100");
  }

  @ParameterizedTest
  @MethodSource("all")
  void asksForTheHeadOfAForm(Layout layout) {
    assertThat(layout.head().stream().flatMap(row -> row.values().stream()))
        .contains(CellPath.Field.PROJECT, CellPath.Field.DEPARTMENT, CellPath.Field.UNIT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasTheRuleBookOfItsPlace(Layout layout) {
    assertThat(RuleBooks.standard().find(layout.id())).isPresent();
  }
}
