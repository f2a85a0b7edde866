package io.hengji.testkit.families;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Drawing;
import io.hengji.testkit.samples.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every family reads as drawn from a workbook, a Word file and a web page.
class FamiliesTest {
  private static final List<Format> FORMATS = List.of(Format.XLSX, Format.DOCX, Format.HTML);

  @TestFactory
  Stream<DynamicTest> readsAsDrawn() throws Exception {
    Path folder = Path.of(FamiliesTest.class.getResource("a01.txt").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path file) throws IOException {
    for (Format format : FORMATS) {
      Comparison found = compared(Files.readString(file, StandardCharsets.UTF_8), format);
      assertThat(found.wrong).as("wrong in %s", format).isEmpty();
      assertThat(found.lost).as("lost in %s", format).isEmpty();
      assertThat(found.said).as("not understood in %s", format).isEmpty();
    }
  }

  static Comparison compared(String text, Format format) {
    Family family = Family.of(text);
    byte[] bytes = Drawing.file(family.drawn(), format);
    return Comparison.of(family.truth, FormFiles.read("a", bytes, Limits.STANDARD).forms());
  }
}
