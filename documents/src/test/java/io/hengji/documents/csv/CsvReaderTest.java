package io.hengji.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  @Test
  void readsQuotedCellsWithSeparatorsQuotesAndLineBreaks() throws UnreadableFile {
    assertThat(read("a,\"b,\"\"c\"\"\nd\",e\r\nf,,g\n"))
        .containsExactly(
            new CsvRow(1, List.of("a", "b,\"c\"\nd", "e")), new CsvRow(3, List.of("f", "", "g")));
  }

  @Test
  void tellsTheSeparatorByWhatStandsMostOften() throws UnreadableFile {
    assertThat(read("日期\t金额\n1,2\t3\n").getLast().cells()).containsExactly("1,2", "3");
    assertThat(read("日期;金额\n1;2\n").getFirst().cells()).containsExactly("日期", "金额");
  }

  @Test
  void readsGb18030() throws UnreadableFile {
    byte[] bytes = "日期,摘要\n2023-06-30,慰问困难职工\n".getBytes(Charset.forName("GB18030"));

    assertThat(CsvReader.read(bytes, Limits.STANDARD).getLast().cells())
        .containsExactly("2023-06-30", "慰问困难职工");
  }

  @Test
  void leavesOutEmptyRowsAndKeepsTheirNumbers() throws UnreadableFile {
    assertThat(read("a,b\n,\n\nc,d\n")).extracting(CsvRow::line).containsExactly(1, 4);
  }

  @Test
  void refusesAQuoteWithoutItsPair() {
    assertThatThrownBy(() -> read("a,b\nc,\"d\ne,f\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("第2行有引号没有成对，之后的内容无法分格。");
  }

  @Test
  void refusesMoreCellsThanTheLimitsAllow() {
    Limits few = new Limits(1 << 20, 1 << 20, 10, 10, Limits.STANDARD.time());

    assertThatThrownBy(() -> CsvReader.read(",".repeat(20).getBytes(StandardCharsets.UTF_8), few))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("10个");
  }

  private static List<CsvRow> read(String text) throws UnreadableFile {
    return CsvReader.read(text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
