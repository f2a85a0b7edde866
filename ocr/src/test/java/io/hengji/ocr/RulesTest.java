package io.hengji.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {
  private final DrawnTable table = DrawnTable.of(6, 4);

  private static Rules rules(BufferedImage picture) {
    Shades shades = Shades.of(picture);
    Mask ink = Ink.of(shades.grey());
    return Rules.of(shades.grey(), ink, shades.seal(), TextSize.of(ink));
  }

  private void hasAllLines(Rules rules) {
    assertThat(rules.across())
        .hasSize(7)
        .allSatisfy(rule -> {
          assertThat(rule.from()).isCloseTo(DrawnTable.LEFT, within(4));
          assertThat(rule.to()).isCloseTo(table.right(), within(4));
        });
    assertThat(rules.down())
        .hasSize(5)
        .allSatisfy(rule -> {
          assertThat(rule.from()).isCloseTo(DrawnTable.TOP, within(4));
          assertThat(rule.to()).isCloseTo(table.bottom(), within(4));
        });
  }

  @Test
  void findsTheLinesOfATable() {
    hasAllLines(rules(table.picture()));
  }

  @Test
  void leavesTheCharactersAlone() {
    Rules rules = rules(table.picture());

    Box cell =
        new Box(
            DrawnTable.LEFT,
            DrawnTable.TOP,
            DrawnTable.LEFT + DrawnTable.WIDE,
            DrawnTable.TOP + DrawnTable.HIGH);
    List<Box> pieces = InkLines.of(rules, rules.ink(), cell, DrawnTable.EM);

    assertThat(pieces).hasSize(1);
    assertThat(pieces.getFirst().width()).isCloseTo(3 * DrawnTable.EM + 6, within(4));
  }

  @Test
  void findsLinesInAGreyNoisyCopy() throws IOException {
    hasAllLines(rules(ScanCopy.compressed(ScanCopy.noisy(table.picture(), 8, 1), 0.6)));
  }

  @Test
  void bridgesSmallGaps() {
    Graphics2D graphics = table.picture().createGraphics();
    graphics.setColor(Color.WHITE);
    for (int x = DrawnTable.LEFT + 30; x < table.right(); x += 90) {
      graphics.fillRect(x, 0, 3, 1000);
    }
    graphics.dispose();

    assertThat(rules(table.picture()).across()).hasSize(7);
  }

  @Test
  void bridgesALineThatIsBrokenIntoShortPieces() {
    Graphics2D graphics = table.picture().createGraphics();
    graphics.setColor(Color.WHITE);
    int y = DrawnTable.TOP + 2 * DrawnTable.HIGH;
    for (int x = DrawnTable.LEFT + 100; x < table.right() - 100; x += 30) {
      graphics.fillRect(x, y - 3, 9, 6);
    }
    graphics.dispose();

    hasAllLines(rules(table.picture()));
  }

  @Test
  void keepsTheLinesOfTablesSideBySideApart() {
    Rules rules = rules(ScanCopy.beside(table.picture(), table.picture()));

    assertThat(rules.across()).hasSize(14);
    assertThat(rules.down()).hasSize(10);
  }

  @Test
  void seesThroughASeal() {
    hasAllLines(rules(ScanCopy.sealed(table.picture(), table.right(), DrawnTable.TOP, 90, 0.5)));
  }

  @Test
  void goesOnUnderASealThatHidesTheCorner() {
    Rules rules = rules(ScanCopy.sealed(table.picture(), table.right(), DrawnTable.TOP, 90, 1));

    assertThat(rules.hidden()).isTrue();
    hasAllLines(rules);
  }

  @Test
  void takesNoStrokesForLines() {
    Graphics2D graphics = table.picture().createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(200, 800, 3, 40);
    graphics.fillRect(260, 820, 45, 3);
    graphics.dispose();

    hasAllLines(rules(table.picture()));
  }

  @Test
  void takesNoStrokeInLineWithARuleForItsEnd() {
    Graphics2D graphics = table.picture().createGraphics();
    int middle = DrawnTable.LEFT + DrawnTable.WIDE;
    graphics.setColor(Color.WHITE);
    graphics.fillRect(middle - 40, DrawnTable.TOP + 1, 80, DrawnTable.HIGH - 2);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(middle - 1, DrawnTable.TOP + 6, 2, DrawnTable.HIGH - 12);
    graphics.dispose();

    assertThat(rules(table.picture()).down())
        .filteredOn(rule -> Math.abs(rule.at() - middle) < 4)
        .singleElement()
        .satisfies(
            rule -> assertThat(rule.from()).isCloseTo(DrawnTable.TOP + DrawnTable.HIGH, within(4)));
  }
}
