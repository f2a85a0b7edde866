package io.hengji.core.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void leavesSpacesAndMarksOut() {
    assertThat(Shingles.of("帮扶 职工，").runs()).containsExactlyInAnyOrder("帮扶职", "扶职工");
  }

  @Test
  void measuresTheShareOfWhatIsCommon() {
    assertThat(Shingles.of("一二三四五").likeness(Shingles.of("一二三四六")))
        .isEqualByComparingTo(new BigDecimal("0.5"));
    assertThat(Shingles.of("一二三").likeness(Shingles.of("一二三"))).isEqualByComparingTo("1");
    assertThat(Shingles.of("一二").likeness(Shingles.of("一二"))).isEqualByComparingTo("0");
  }
}
