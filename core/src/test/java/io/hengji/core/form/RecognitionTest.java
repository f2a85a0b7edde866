package io.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  private static final Recognition SURE = new Recognition(new BigDecimal("0.998"), Set.of());
  private static final Recognition WEAK =
      new Recognition(new BigDecimal("0.41"), Set.of(Doubt.WEAK));
  private static final Recognition COVERED =
      new Recognition(new BigDecimal("0.93"), Set.of(Doubt.COVERED));

  @Test
  void isDoubtfulOnlyWithAReason() {
    assertThat(SURE.isDoubtful()).isFalse();
    assertThat(COVERED.isDoubtful()).isTrue();
  }

  @Test
  void neverRoundsConfidenceUp() {
    assertThat(SURE.confidence()).isEqualTo(new BigDecimal("0.99"));
  }

  @Test
  void isWorthTheWeakerPartWithTheDoubtsOfBoth() {
    Recognition both = WEAK.and(COVERED);

    assertThat(both.confidence()).isEqualTo(new BigDecimal("0.41"));
    assertThat(both.doubts()).containsExactlyInAnyOrder(Doubt.WEAK, Doubt.COVERED);
  }

  @Test
  void refusesAConfidenceThatIsNoShare() {
    assertThatThrownBy(() -> new Recognition(new BigDecimal("1.01"), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesThePlaceItsName() {
    Place place = new Place.OnPage(1, 12);

    assertThat(WEAK.at(place)).hasToString("p1 r12");
    assertThat(Place.plain(WEAK.at(place))).isEqualTo(place);
    assertThat(Recognition.of(SURE.at(WEAK.at(place)))).contains(SURE);
    assertThat(Recognition.of(place)).isEmpty();
  }
}
