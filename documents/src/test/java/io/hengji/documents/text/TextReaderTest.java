package io.hengji.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  @Test
  void keepsEveryLineAsItIs() throws Exception {
    Document read = read("项目名称  慰问 \r\n\r\n  其他资金\n");
    assertThat(Shown.blocks(read)).isEqualTo("项目名称  慰问 \n\n  其他资金");
    assertThat(Shown.places(read)).containsExactly("line 1", "line 2", "line 3");
  }

  @Test
  void makesATableOfRowsWithBars() throws Exception {
    Document read = read("自评表\n项目名称 | 慰问 | | 单位 | 工会\n产出 | 数量\n注：无");
    assertThat(Shown.blocks(read)).isEqualTo("自评表\n项目名称|慰问|·|单位|工会\n产出|数量\n注：无");
    Grid grid = Shown.onlyGrid(read);
    assertThat(grid.at()).hasToString("line 2");
    assertThat(grid.cells().getLast().cell().place()).hasToString("line 3");
    assertThat(grid.columns()).isEqualTo(5);
  }

  @Test
  void keepsEmptyFirstCellsUnlessBarsFrameEveryRow() throws Exception {
    assertThat(Shown.blocks(read("产出 | 数量 | a\n| 质量 | b"))).isEqualTo("产出|数量|a\n·|质量|b");
    assertThat(Shown.blocks(read("| 产出 | 数量 |\n|---|:--:|\n| | 质量 |"))).isEqualTo("产出|数量\n·|质量");
    assertThat(Shown.blocks(read("+----+----+\n│ 甲 │ 乙 │\n+----+----+\n｜丙｜丁｜")))
        .isEqualTo("甲|乙\n丙|丁");
  }

  @Test
  void joinsRowsAcrossEmptyLinesAndDropsRules() throws Exception {
    Document read = read("a | b\n\nc | d\n---|---\n\n尾");
    assertThat(Shown.blocks(read)).isEqualTo("a|b\nc|d\n\n尾");
  }

  @Test
  void leavesALoneRowALine() throws Exception {
    assertThat(Shown.grids(read("a | b\n正文"))).isEmpty();
  }

  @Test
  void takesABarBehindABackslashForText() throws Exception {
    assertThat(Shown.blocks(read("a \\| b | c\nd | e"))).isEqualTo("a | b|c\nd|e");
  }

  @Test
  void makesATableOfRowsWithTabs() throws Exception {
    Document read = read("项目\t慰问\n\t\t单位\t工会\n\t缩进的正文\n");
    assertThat(Shown.blocks(read)).isEqualTo("项目|慰问\n·|·|单位|工会\n\t缩进的正文");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
  void tellsTheEncodingWithAndWithoutAMark(String encoding) throws Exception {
    String text = "项目支出绩效自评表\n（2023年度） 10 | 100%，≥90\n";
    Charset charset = Charset.forName(encoding);
    for (String mark :
        encoding.startsWith("UTF") ? new String[] {"", "\uFEFF"} : new String[] {""}) {
      Document read =
          DocumentReader.read("a.txt", (mark + text).getBytes(charset), Limits.STANDARD);
      assertThat(Shown.blocks(read)).isEqualTo(text.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"表", "绩效", "2023", "a", "项目支出"})
  void tellsTheEncodingOfAFewWords(String text) {
    assertThat(TextEncoding.decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
    assertThat(TextEncoding.decode(text.getBytes(Charset.forName("GBK")))).contains(text);
  }

  @Test
  void readsCharactersOfFourBytes() throws Exception {
    String text = "项目负责人：㐂𠮷\n绩效自评表（2023年度）";
    byte[] bytes = text.getBytes(Charset.forName("GB18030"));

    assertThat(Shown.blocks(DocumentReader.read("a.txt", bytes, Limits.STANDARD))).isEqualTo(text);
  }

  @Test
  void tellsUtf8ByTheWholeTextAndNotByItsBeginning() {
    String text = "a".repeat(8191) + "项目";
    assertThat(TextEncoding.decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
  }

  private static Document read(String text) throws UnreadableFile {
    return DocumentReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
