package io.hengji.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 Song;}}";

  @Test
  void readsRowsWithMergedCellsBetweenLines() throws UnreadableFile {
    String rtf =
        HEAD
            + "\\pard A\\par"
            + "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000"
            + "\\pard\\intbl 1\\cell 2\\cell 3\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1000\\cellx3000"
            + "\\pard\\intbl \\cell 4\\cell\\row"
            + "\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
            + "\\pard\\intbl 5\\cell 6\\cell \\cell\\row"
            + "\\pard B\\par}";

    assertThat(shown(rtf)).isEqualTo("A\n1(2x1)|2|3\n4(1x2)\n5|6(1x2)\nB");
  }

  @Test
  void readsChineseInCodePageAndInUnicode() throws UnreadableFile {
    String rtf = HEAD + "\\f0 " + gbk("绩效") + "\\u33258\\'d7\\u-30283? {\\uc0\\u34920}\\par}";

    assertThat(shown(rtf)).isEqualTo("绩效自\u89B5 表");
  }

  @Test
  void readsTheEncodingOfAFontBeforeThatOfTheFile() throws UnreadableFile {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f1\\fcharset134 Song;}}{\\f1 "
            + gbk("自评表")
            + "}\\par}";

    assertThat(shown(rtf)).isEqualTo("自评表");
  }

  @Test
  void leavesOutWhatIsDeletedHiddenOrBesideTheText() throws UnreadableFile {
    String rtf =
        HEAD
            + "{\\header H\\par}{\\*\\unknown U}{\\info{\\title T}}{\\pict 0a0b}"
            + "a{\\deleted b}{\\revised c}{\\v d}\\v e\\v0 f{\\footnote g}\\par}";

    assertThat(shown(rtf)).isEqualTo("acf");
  }

  @Test
  void keepsParagraphsAndTablesOfACellInTheCell() throws UnreadableFile {
    String rtf =
        HEAD
            + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl 1\\par 2\\cell"
            + "{\\itap2 3\\nestcell 4\\nestcell{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}}\\cell"
            + "\\row}";

    assertThat(shown(rtf)).isEqualTo("1 2|3 4");
  }

  @Test
  void readsWhatABrokenFileStillHolds() throws UnreadableFile {
    assertThat(shown(HEAD + "\\trowd\\cellx1000\\pard\\intbl 1\\cell\\row\\intbl 2"))
        .isEqualTo("1\n2");
    assertThat(shown(HEAD + "a}}}}b\\par\\cellx\\bin99999 ")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "\\trowd\\cellx1\\cell\\row", "\\u20320 ", "{\\*\\x "})
  void staysWithinBounds(String piece) {
    byte[] rtf = (HEAD + piece.repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
    Limits limits = Limits.STANDARD.within(Duration.ofSeconds(20));

    try {
      assertThat(DocumentReader.read("a.rtf", rtf, limits).blocks().size()).isLessThan(2);
    } catch (UnreadableFile e) {
      assertThat(e).hasMessageEndingWith("。");
    }
  }

  @Test
  void refusesGroupsWithoutEnd() {
    byte[] rtf = (HEAD + "{".repeat(5_000)).getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> DocumentReader.read("a.rtf", rtf, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("嵌套过深");
  }

  private static String shown(String rtf) throws UnreadableFile {
    byte[] bytes = rtf.getBytes(StandardCharsets.US_ASCII);
    return Shown.blocks(DocumentReader.read("a.rtf", bytes, Limits.STANDARD));
  }

  private static String gbk(String text) {
    byte[] bytes = text.getBytes(Charset.forName("GBK"));
    HexFormat hex = HexFormat.of();
    return text.isEmpty()
        ? ""
        : IntStream.range(0, bytes.length)
            .mapToObj(i -> "\\'" + hex.toHexDigits(bytes[i]))
            .collect(Collectors.joining());
  }
}
