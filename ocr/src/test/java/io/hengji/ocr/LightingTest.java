package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LightingTest {
  private static final int FOLD = 470;

  /// The page with a shadow along a fold and beside the spine.
  private static BufferedImage shadowed(BufferedImage page) {
    BufferedImage shadowed =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < page.getHeight(); y++) {
      double fold = 1 - 0.35 * Math.exp(-Math.pow((y - FOLD) / 24.0, 2));
      for (int x = 0; x < page.getWidth(); x++) {
        double spine = 1 - 0.25 * Math.exp(-Math.pow(x / 100.0, 2));
        double shade = 0.8 * fold * spine * (page.getRGB(x, y) & 0xff);
        shadowed.getRaster().setSample(x, y, 0, (int) shade);
      }
    }
    return shadowed;
  }

  @Test
  void aShadowAlongAFoldAndAGreyCopyAreGone() {
    Grey grey = Shades.of(shadowed(DrawnTable.of(6, 4).picture())).grey();

    assertThat(grey.at(1100, FOLD)).isGreaterThan(240);
    assertThat(grey.at(10, 900)).isGreaterThan(240);
    assertThat(grey.at(DrawnTable.LEFT, FOLD)).isLessThan(60);
  }

  @Test
  void theLinesUnderAShadowAreFound() {
    Shades shades = Shades.of(shadowed(DrawnTable.of(6, 4).picture()));
    Mask ink = Ink.of(shades.grey());

    Rules rules = Rules.of(shades.grey(), ink, shades.seal(), TextSize.of(ink));

    assertThat(rules.across()).hasSize(7);
    assertThat(rules.down()).hasSize(5);
  }

  @Test
  void aDarkPatchStaysDark() {
    BufferedImage page = DrawnTable.of(1, 1).picture();
    for (int y = 600; y < 800; y++) {
      for (int x = 500; x < 700; x++) {
        page.setRGB(x, y, 0x787878);
      }
    }

    assertThat(Shades.of(page).grey().at(600, 700)).isEqualTo(0x78);
  }
}
