package io.hengji.documents.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.recheck.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableCsvTest {

  @Test
  void beginsWithAByteOrderMarkAndQuotesEveryCell(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("unreadable.csv");

    try (UnreadableCsv csv = new UnreadableCsv(file)) {
      csv.add(new Unreadable("表,一.pdf", "说“\"不行\"”。"));
    }

    assertThat(Files.readString(file))
        .isEqualTo("\uFEFF文件,原因\r\n\"表,一.pdf\",\"说“\"\"不行\"\"”。\"\r\n");
  }
}
