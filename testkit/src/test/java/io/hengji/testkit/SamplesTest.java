package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Samples;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

  @Test
  void coverEveryPositionOfEveryTableOnce() {
    Samples.of(11, 100)
        .forEach(sample -> {
          for (Block block : sample.printed().blocks()) {
            if (block instanceof Block.Table table) {
              covered(sample.name(), table);
            }
          }
        });
  }

  private static void covered(String name, Block.Table table) {
    int[][] times = new int[table.rows()][table.columns()];
    for (Box box : table.boxes()) {
      for (int r = 0; r < box.rowSpan(); r++) {
        for (int c = 0; c < box.columnSpan(); c++) {
          times[box.row() + r][box.column() + c]++;
        }
      }
    }
    for (int[] row : times) {
      assertThat(row).as(name).containsOnly(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameForTheSameSeed(Format format) {
    Sample first = Samples.of(3, 20).toList().getLast();
    Sample again = Samples.of(3, 20).toList().getLast();

    assertThat(again.bytes(format)).isEqualTo(first.bytes(format));
  }

  @Test
  void haveFifteenToFortyRowsAndPointsThatAddUp() {
    Samples.of(5, 100)
        .map(Sample::form)
        .forEach(form -> {
          assertThat(form.rows()).hasSizeBetween(13, 40);
          if (form.family().hasPoints()) {
            assertThat(weights(form)).isEqualByComparingTo("100");
          }
        });
  }

  private static BigDecimal weights(SampleForm form) {
    BigDecimal sum = form.funds().isEmpty() ? BigDecimal.ZERO : BigDecimal.TEN;
    for (SampleRow row : form.rows()) {
      sum = sum.add(new BigDecimal(row.weight()));
    }
    return sum;
  }
}
