package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {

  @TempDir private Path folder = Path.of("");

  private static Path sample(String name) {
    return Program.root().resolve("samples").resolve(name);
  }

  @Test
  void writesACopyThatIsReadAsTheSameFormAndEndsAsCheckDoes() throws IOException {
    for (String name : new String[] {"relief-2024.docx", "relief-2024.xlsx"}) {
      Path copy = folder.resolve(name);
      byte[] before = Files.readAllBytes(sample(name));
      Program annotate = Program.run("annotate", sample(name), "--out", copy);
      assertThat(annotate.status()).isEqualTo(Program.run("check", sample(name)).status());
      assertThat(annotate.out()).isEmpty();
      assertThat(annotate.err()).contains("5 个问题加了批注");
      assertThat(Program.run("read", copy, "--format", "json").out().replace("" + copy, "form"))
          .isEqualTo(
              Program.run("read", sample(name), "--format", "json")
                  .out()
                  .replace("" + sample(name), "form"));
      assertThat(Files.readAllBytes(sample(name))).isEqualTo(before);
    }
  }

  @Test
  void saysWhatToDoWithFilesThatTakeNoComments() {
    Path copy = folder.resolve("copy.pdf");
    Program annotate = Program.run("annotate", sample("relief-2024.pdf"), "--out", copy);
    assertThat(annotate.status()).isEqualTo(3);
    assertThat(annotate.err()).contains("PDF 文件不能加批注");
    assertThat(copy).doesNotExist();
  }

  @Test
  void copiesNoReportAsIfItHadBeenChecked() {
    Path report = Program.shared("forms/seeds/anqing-2023-report.docx");
    Assumptions.assumeTrue(Files.exists(report));
    Path copy = folder.resolve("report.docx");
    Program annotate = Program.run("annotate", report, "--out", copy);
    assertThat(annotate.status()).isEqualTo(3);
    assertThat(annotate.err()).contains("文件里没有自评表");
    assertThat(copy).doesNotExist();
  }

  @Test
  void refusesToWriteOverTheOriginalAndMoreThanOneFile() throws IOException {
    Path original = Files.copy(sample("relief-2024.xlsx"), folder.resolve("form.xlsx"));
    assertThat(Program.run("annotate", original, "--out", original).status()).isEqualTo(2);
    assertThat(Program.run("annotate", folder, "--out", folder.resolve("copy.xlsx")).err())
        .contains("一次只处理一个");
    assertThat(Program.run("annotate", original).status()).isEqualTo(2);
  }
}
