package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ShadesTest {
  private static final Box ALL = new Box(0, 0, 1240, 1000);

  @Test
  void aSealIsGoneAndNoted() {
    BufferedImage page = DrawnTable.of(1, 1).picture();
    Shades shades = Shades.of(ScanCopy.sealed(page, 900, 700, 100, 0.7));

    assertThat(shades.seal().count(new Box(810, 610, 990, 790))).isGreaterThan(20_000);
    assertThat(shades.grey().at(900, 700)).isGreaterThan(220);
  }

  @Test
  void printUnderASealStaysDark() {
    BufferedImage page = DrawnTable.of(1, 1).picture();
    int x = DrawnTable.LEFT + 60;
    Shades shades = Shades.of(ScanCopy.sealed(page, x, DrawnTable.TOP, 100, 0.5));

    assertThat(shades.grey().at(x, DrawnTable.TOP)).isLessThan(130);
  }

  @Test
  void redLettersAreNoSeal() {
    BufferedImage page = DrawnTable.of(1, 1).picture();
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.RED);
    for (int x = 200; x < 800; x += 60) {
      graphics.fillRect(x, 800, 5, 30);
    }
    graphics.dispose();
    Shades shades = Shades.of(page);

    assertThat(shades.seal().count(ALL)).isZero();
    assertThat(shades.grey().at(202, 815)).isLessThan(100);
  }

  @Test
  void transparentPaperIsWhite() {
    Shades shades = Shades.of(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB));

    assertThat(shades.grey().at(20, 20)).isEqualTo(255);
  }
}
