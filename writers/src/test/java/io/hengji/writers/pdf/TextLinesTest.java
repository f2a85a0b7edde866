package io.hengji.writers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

  @Test
  void breaksBetweenChineseCharacters() {
    assertThat(TextLines.of("困难职工帮扶", 4, 0)).containsExactly("困难职工", "帮扶");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(TextLines.of("慰问职工1249人", 5, 0)).containsExactly("慰问职工", "1249人");
  }

  @Test
  void beginsNoLineWithClosingPunctuation() {
    assertThat(TextLines.of("帮扶工作，继续", 4, 0)).containsExactly("帮扶工", "作，继续");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(String.join("", TextLines.of("51000021R000000019951", 4, 0)))
        .isEqualTo("51000021R000000019951");
    assertThat(TextLines.of("51000021R000000019951", 4, 0))
        .allMatch(line -> TextLines.width(line) <= 4);
  }

  @Test
  void makesTheFirstLineShorterByItsIndent() {
    assertThat(TextLines.of("困难职工帮扶", 4, 2)).containsExactly("困难", "职工帮扶");
  }
}
