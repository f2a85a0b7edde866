package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chck                                   | 不认识的参数 chck。",
        "check                                  | 缺少参数 FILE。",
        "check --formt x                        | 不认识的参数 --formt。",
        "check --format pdf x                   | --format 不能是 pdf，应当是 text、json、html、xlsx。",
        "check --out a --out b x                | --out 只能写一次。",
        "batch x                                | 缺少参数 --out。",
        "batch x --out y --jobs two             | --jobs 不能是 two，应当是整数。",
        "batch x --out y --jobs 0               | --jobs 和 --timeout 至少是 1。",
        "rulebooks --on 2024-13-01              | --on 不能是 2024-13-01，应当是形如 2024-12-31 的日期。",
      })
  void saysInOneSentenceWhatIsWrongWithTheArguments(String arguments, String sentence) {
    Program program = Program.run((Object[]) arguments.split(" "));
    assertThat(program.status()).isEqualTo(2);
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).startsWith("hengji: " + sentence);
  }

  @Test
  void explainsItselfInChinese() {
    assertThat(Program.run("--help").out()).startsWith("用法：hengji").contains("命令：");
    assertThat(Program.run("check", "--help").out())
        .contains("显示这份说明。")
        .doesNotContain("Show this");
  }

  @Test
  void writesFilesAsTheUsersOtherFilesAreAndThroughLinks(@TempDir Path folder) throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    Path earlier = Files.createFile(folder.resolve("earlier.html"));
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), earlier);
    Path sample = Program.root().resolve("samples/relief-2024.docx");
    Program.run("check", sample, "--format", "html", "--out", folder.resolve("new.html"));
    Program.run("check", sample, "--format", "html", "--out", link);
    assertThat(Files.getPosixFilePermissions(folder.resolve("new.html")))
        .isEqualTo(Files.getPosixFilePermissions(other));
    assertThat(link).isSymbolicLink();
    assertThat(earlier).isNotEmptyFile();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(4);
    }
  }
}
