package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  @ParameterizedTest
  @ValueSource(doubles = {-3, -1.5, 0, 0.7, 1.5, 3})
  void tellsHowAPageLies(double degrees) {
    BufferedImage page = ScanCopy.askew(DrawnTable.of(6, 4).picture(), degrees);

    double turn = Math.toDegrees(Skew.of(Ink.of(Shades.of(page).grey())));

    assertThat(turn).isCloseTo(-degrees, within(0.06));
  }
}
