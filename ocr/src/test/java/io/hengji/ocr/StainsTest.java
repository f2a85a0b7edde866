package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class StainsTest {
  private static final int EM = DrawnTable.EM;

  private static Shades shades(BufferedImage page) {
    return Shades.of(page).withoutPatches(EM);
  }

  private static BufferedImage page(Color colour, boolean round) {
    BufferedImage page = DrawnTable.of(6, 4).picture();
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(colour);
    if (round) {
      graphics.fillOval(800, 600, 200, 200);
    } else {
      graphics.fillRect(800, 600, 200, 100);
    }
    graphics.dispose();
    return page;
  }

  @Test
  void aBlueSealIsGoneAndNoted() {
    Shades shades = shades(page(new Color(30, 60, 200), true));

    assertThat(shades.seal().count(new Box(800, 600, 1000, 800))).isGreaterThan(30_000);
    assertThat(shades.grey().at(900, 760)).isGreaterThan(220);
  }

  @Test
  void theGreyCopyOfASealIsGoneAndNoted() {
    Shades shades = shades(page(new Color(90, 90, 90), true));

    assertThat(shades.seal().count(new Box(800, 600, 1000, 800))).isGreaterThan(30_000);
  }

  @Test
  void shadedCellsAreNoStains() {
    Shades shades = shades(page(new Color(190, 190, 190), false));

    assertThat(shades.seal().count(shades.grey().all())).isZero();
  }

  @Test
  void printIsNoStain() {
    Shades shades = shades(DrawnTable.of(6, 4).picture());

    assertThat(shades.seal().count(shades.grey().all())).isZero();
  }

  @Test
  void aDarkRimSaysNothingOfHowThePageLies() {
    BufferedImage page = ScanCopy.askew(DrawnTable.of(6, 4).picture(), 2);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, page.getWidth(), 60);
    graphics.fillRect(0, 0, 60, page.getHeight());
    graphics.dispose();
    Grey grey = Shades.of(page).grey();

    double angle = Skew.of(Stains.withoutSolid(Ink.of(grey), grey, EM));

    assertThat(Math.toDegrees(angle)).isCloseTo(-2, within(0.1));
  }
}
