package io.hengji.documents.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.CheckedForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AnnotatedCopyTest {

  @Test
  void saysInOneSentenceWhatToDoWithOtherFiles() {
    assertThatThrownBy(() -> AnnotatedCopy.requireKind("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("PDF 文件不能加批注，请用原来的 .xlsx 或 .docx 文件，或用 check --format html 出报告。");
    assertThatThrownBy(() -> AnnotatedCopy.requireKind("指标".getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("只有 .xlsx 和 .docx 文件能加批注");
  }

  @Test
  void leavesAFileWithoutFindingsAsItIs() throws Exception {
    byte[] original = Copies.sample("relief-2024.xlsx");
    assertThat(Copies.parts(AnnotatedCopy.of(original, List.of())))
        .usingRecursiveComparison()
        .isEqualTo(Copies.parts(original));
  }

  /// The places of all cells of all published Word forms lead to the text that was read there.
  @Test
  void findsTheTextOfEveryCellOfThePublishedFormsAtItsPlace() throws Exception {
    Path forms = Path.of(System.getProperty("hengji.root", "..")).resolve("../shared/forms");
    Assumptions.assumeTrue(Files.isDirectory(forms));
    List<Path> files;
    try (Stream<Path> found = Files.walk(forms)) {
      files = found.filter(file -> file.toString().endsWith(".docx")).toList();
    }
    int cells = 0;
    for (Path file : files) {
      cells += cellsOf(Files.readAllBytes(file));
    }
    assertThat(cells).isGreaterThan(1000);
  }

  private static int cellsOf(byte[] file) throws IOException, UnreadableFile {
    int cells = 0;
    try (PackageCopy copy = new PackageCopy(file)) {
      WordElements elements = WordElements.of(copy, "word/document.xml");
      for (CheckedForm checked : Copies.checked(file)) {
        Form form = checked.form();
        for (int row = 0; row < form.indicators().size(); row++) {
          for (Column column : Column.values()) {
            var cell = CellPath.indicator(row, column).in(form);
            if (cell.place() instanceof Place.InTable && !cell.isEmpty()) {
              assertThat(plain(elements.cell(cell.place()).orElseThrow().getTextContent()))
                  .contains(plain(cell.text()));
              cells++;
            }
          }
        }
      }
    }
    return cells;
  }

  private static String plain(String text) {
    return PrintedText.of(text).replaceAll("\\s", "");
  }
}
