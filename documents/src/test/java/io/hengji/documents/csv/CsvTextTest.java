package io.hengji.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2-3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        " =1+1",
        "＝1+1",
        "-cmd|'/C calc'!A0"
      })
  void disarmsWhatASpreadsheetWouldCompute(String text) {
    assertThat(CsvText.cell(text)).startsWith("\"'");
  }

  @Test
  void leavesOtherTextsAlone() {
    assertThat(CsvText.cell("a=b")).isEqualTo("\"a=b\"");
    assertThat(CsvText.cell("")).isEqualTo("\"\"");
  }

  @Test
  void numbersStayNumbers() {
    assertThat(CsvText.cell("-300.50")).isEqualTo("-300.50");
    assertThat(CsvText.cell("1404000")).isEqualTo("1404000");
  }

  @Property(tries = 200)
  void whatIsWrittenReadsBackWithoutACellThatIsComputed(
      @ForAll @Size(min = 1, max = 5) List<@NotBlank String> cells) throws UnreadableFile {
    List<String> plain =
        cells.stream().map(cell -> "字" + cell.replaceAll("[\\p{C}\\p{Co}]", "")).toList();
    String csv = CsvText.MARK + CsvText.row(plain);

    assertThat(CsvReader.read(csv.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
        .containsExactly(new CsvRow(1, plain));
  }
}
