package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {
  private final Spacing spacing = new Spacing(20);

  @Test
  void aCharacterSaidTwiceInTheRoomOfOneIsOne() {
    Reading twice = new Reading("篇篇", List.of(0.4, 0.6), List.of(0.99, 0.99), 0.99);

    assertThat(spacing.once(twice, 20).text()).isEqualTo("篇");
  }

  @Test
  void aCharacterPrintedTwiceIsTwo() {
    Reading twice = new Reading("人人", List.of(0.25, 0.75), List.of(0.99, 0.99), 0.99);

    assertThat(spacing.once(twice, 40).text()).isEqualTo("人人");
  }

  @Test
  void aFigureSaidTwiceInTheRoomOfOneIsOne() {
    assertThat(
            spacing.once(new Reading("55", List.of(0.4, 0.6), List.of(0.99, 0.99), 0.99), 9).text())
        .isEqualTo("5");
  }

  @Test
  void figuresMayRepeatInLittleRoom() {
    Reading figures = new Reading("100", List.of(0.2, 0.5, 0.8), List.of(0.99, 0.99, 0.99), 0.99);

    assertThat(spacing.once(figures, 30).text()).isEqualTo("100");
  }

  @Test
  void aTextFitsTheRoomThatItTakes() {
    assertThat(spacing.fits("年度资金总额", 120)).isTrue();
    assertThat(spacing.fits("100.00", 58)).isTrue();
    assertThat(spacing.fits("严格", 120)).isFalse();
    assertThat(spacing.fits("严格按照要求完成指标", 60)).isFalse();
  }
}
