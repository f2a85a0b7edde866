package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Drawing;
import io.hengji.testkit.samples.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every layout that was drawn reads the same from a workbook, a Word file and a web page, with as
/// many indicators and funds as the drawing says.
class DrawnFilesTest {
  private static final String LAYOUTS =
      "documents/src/test/resources/io/hengji/documents/forms/layouts";

  /// A report around a form, which is no workbook.
  private static final String OF_DOCUMENT = "inside-a-report.txt";

  @TestFactory
  Stream<DynamicTest> readTheSameInEveryKindOfFile() throws IOException {
    try (Stream<Path> files = Files.list(Program.root().resolve(LAYOUTS))) {
      return files
          .filter(file -> !file.endsWith(OF_DOCUMENT))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n----\n");
    String drawn = parts[0].substring(parts[0].indexOf('\n') + 1);
    List<Form> workbook = forms(drawn, Format.XLSX);

    assertThat(workbook).hasSize(lines(parts[1], "form "));
    assertThat(workbook.stream().mapToInt(form -> form.indicators().size()).sum())
        .isEqualTo(lines(parts[1], "row "));
    assertThat(workbook.stream().mapToInt(form -> form.funds().size()).sum())
        .isEqualTo(lines(parts[1], "fund "));
    assertThat(content(forms(drawn, Format.DOCX))).isEqualTo(content(workbook));
    assertThat(content(forms(drawn, Format.HTML))).isEqualTo(content(workbook));
  }

  private static int lines(String reading, String begin) {
    return (int) reading.lines().filter(line -> line.startsWith(begin)).count();
  }

  private static List<Form> forms(String drawn, Format format) {
    return FormFiles.read("a", Drawing.file(drawn, format), Limits.STANDARD).forms();
  }

  private static List<String> content(List<Form> forms) {
    return forms.stream().flatMap(form -> Content.of(form).stream()).toList();
  }
}
