package io.hengji.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.database.DataFolder;
import io.hengji.server.database.EmbeddedPostgres;
import io.hengji.server.database.UnpackedPrograms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// What a start that cannot be says: one sentence, and nothing was begun.
class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void namesAPortThatCannotBe() {
    assertThat(misused("serve", "--port", "99999")).isEqualTo("端口要在 1 到 65535 之间，不能是 99999。");
  }

  @Test
  void namesAPortThatSomebodyElseHas() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(refused("--port", String.valueOf(taken.getLocalPort())))
          .startsWith("端口 " + taken.getLocalPort() + " 已被别的程序占用");
    }
  }

  @Test
  void namesAnAddressThatIsNotOfThisMachine() {
    assertThat(refused("--port", "0", "--address", "192.0.2.7"))
        .isEqualTo("地址 192.0.2.7 不是这台机器的，用 --address 换一个。");
  }

  @Test
  void namesADataFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "x");
    assertThat(refused("--port", "0", "--data", file.toString()))
        .isEqualTo("数据文件夹 %s 打不开：它不是文件夹。".formatted(file));
  }

  @Test
  void namesTheServerThatHasTheDataFolderAlready() {
    Path data = folder.resolve("data");
    try (DataFolder held = DataFolder.open(data)) {
      assertThat(refused("--port", "0", "--data", held.path("").toString()))
          .startsWith("数据文件夹 %s 正由另一个衡绩使用".formatted(data))
          .contains(String.valueOf(ProcessHandle.current().pid()));
    }
  }

  @Test
  void namesDataOfAnotherDatabaseVersion() throws IOException {
    Files.createDirectories(folder.resolve("old/database"));
    Files.writeString(folder.resolve("old/database/PG_VERSION"), "12\n");
    assertThat(refused("--port", "0", "--data", folder.resolve("old").toString()))
        .startsWith("数据文件夹里是 PostgreSQL 12 的数据");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve --port abc           | --port 不能是 abc，应当是整数。",
        "serve --port               | 缺少参数 --port。",
        "serve --port 1 --port 2    | --port 只能写一次。",
        "serve --demo=yes           | --demo 后面不写内容。",
        "serve --prot 8080          | 不认识的参数 --prot 8080。",
        "restore                    | 缺少参数 --data、FILE。",
        "audit                      | 缺少命令，可用的有 export、verify。",
        "audit verify log more      | 不认识的参数 more。",
        "start                      | 不认识的参数 start。"
      })
  void saysInOneSentenceWhatIsWrongWithTheWordsOfACommand(String words, String sentence) {
    assertThat(misused(words.split(" "))).isEqualTo(sentence);
  }

  @Test
  void namesALogThatIsNotThere() {
    Path log = folder.resolve("no.log");
    assertThat(failed("audit", "verify", log.toString())).isEqualTo("没有 %s 这个文件。".formatted(log));
  }

  @Test
  void namesABrokenDatabaseAfterOneTry() throws IOException {
    Path data = folder.resolve("broken");
    UnpackedPrograms.linkInto(data);
    try (DataFolder made = DataFolder.open(data);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(made)) {
      assertThat(postgres.process()).isPresent();
    }
    Files.writeString(data.resolve("database/global/pg_control"), "");
    Path log = data.resolve("database.log");
    assertThat(refused("--port", "0", "--data", data.toString()))
        .isEqualTo("数据库没能启动，原因在 %s；数据坏了的，用 restore 把备份恢复到空文件夹。".formatted(log));
    assertThat(Files.readString(log)).containsOnlyOnce("pg_control");

    Path version = Files.writeString(data.resolve("database/PG_VERSION"), "");
    assertThat(refused("--port", "0", "--data", data.toString()))
        .isEqualTo("数据库的文件 %s 是空的，数据坏了，用 restore 把备份恢复到空文件夹。".formatted(version));
  }

  private static String refused(String... words) {
    return failed(Stream.concat(Stream.of("serve"), Stream.of(words)).toArray(String[]::new));
  }

  private static String failed(String... words) {
    List<String> said = said(Main.FAILED, words);
    assertThat(said).hasSize(1);
    return said.getFirst();
  }

  private static String misused(String... words) {
    List<String> said = said(CommandLine.ExitCode.USAGE, words);
    assertThat(said).hasSize(2);
    assertThat(said.getFirst()).startsWith("hengji: ");
    assertThat(said.getLast()).startsWith("用法见 hengji").endsWith(" --help");
    return said.getFirst().substring("hengji: ".length());
  }

  /// What a command that must end with a status said, line by line.
  private static List<String> said(int expected, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words);
    assertThat(status).isEqualTo(expected);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    return err.toString(StandardCharsets.UTF_8).strip().lines().toList();
  }
}
