package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Samples;
import io.hengji.writers.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `write` says of wrong usage and of files that hold no form: one sentence, and the file that
/// was there stays as it was.
class WriteCommandTest {

  private static final String OLD = "was there before";

  @TempDir private Path folder;
  private Path form = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void aFormAndAFileThatIsThere() throws IOException {
    form = folder.resolve("form.docx");
    Files.write(form, Samples.of(5, 1).findFirst().orElseThrow().bytes(Format.DOCX));
    out = Files.writeString(folder.resolve("out.pdf"), OLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --layout nowhere --format pdf           | 没有编号为 nowhere 的表式
          --format pdf                            | 缺少 --layout
          --layout mof-2020 --format doc          | --format doc 不认识
          --list --report --format docx           | 一次只能用一个
          --list --previous x.docx --format docx  | --previous 只同 --report 一起用
          --report --format xlsx                  | --report 不能写成 xlsx
          --layout mof-2020 --year 2024 --format pdf | --year 只同 --blank 一起用
          """)
  void refusesWhatCannotBeMeant(String options, String sentence) throws IOException {
    refuses(2, sentence, Stream.concat(Stream.of(form.toString()), Stream.of(options.split(" "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}         | 没有 indicators 也没有 funds
          [{"title":       | 不是完整的 JSON
          []               | 没有自评表
          [{"funds": "x"}] | funds 应当是一个数组
          今天开会。           | 没有找到绩效自评表
          """)
  void saysWhyAFileHoldsNoForm(String text, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), text);
    refuses(3, sentence, Stream.of(file.toString(), "--layout", "mof-2020", "--format", "pdf"));
  }

  @Test
  void refusesABlankFormOfNoYear() throws IOException {
    refuses(
        2,
        "应当是四位数字的年度",
        Stream.of("--blank", "--layout", "mof-2020", "--format", "pdf", "--year", "12"));
  }

  @Test
  void writesNoFileWithAGlyphMissing() throws IOException {
    Path json = folder.resolve("form.json");
    String text = Program.run("read", form).out();
    Files.writeString(json, text.replaceFirst("\"project\"\\s*:\\s*\"", "$0\\\\uE000"));
    refuses(3, "U+E000", Stream.of(json.toString(), "--layout", "mof-2020", "--format", "pdf"));
  }

  @Test
  void refusesAFolderThatIsNotThereAndOneInPlaceOfAFile() {
    for (var layout : Layouts.all()) {
      Program missing =
          Program.run(
              "write",
              form,
              "--layout",
              layout.id(),
              "--format",
              "pdf",
              "--out",
              folder.resolve("none/out.pdf"));
      assertThat(missing.status()).isEqualTo(2);
      assertThat(missing.err()).contains("不存在").hasLineCount(1);
      Program folderItself =
          Program.run("write", form, "--layout", layout.id(), "--format", "pdf", "--out", folder);
      assertThat(folderItself.status()).isEqualTo(2);
      assertThat(folderItself.err()).contains("是文件夹").hasLineCount(1);
    }
  }

  private void refuses(int status, String sentence, Stream<String> args) throws IOException {
    Stream<Object> all =
        Stream.of(Stream.of("write"), args, Stream.of("--out", out.toString()))
            .flatMap(part -> part);
    Program run = Program.run(all.toArray());
    assertThat(run.status()).as(run.err()).isEqualTo(status);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence).hasLineCount(1);
    assertThat(out).hasContent(OLD);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }
}
