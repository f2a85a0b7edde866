package io.hengji.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.database.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start that cannot be says: one sentence, and nothing was begun.
class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void namesAPortThatCannotBe() {
    assertThat(refused("--port", "99999")).isEqualTo("端口要在 1 到 65535 之间，不能是 99999。");
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

  private static String refused(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all = new String[words.length + 1];
    all[0] = "serve";
    System.arraycopy(words, 0, all, 1, words.length);
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            all);
    assertThat(status).isEqualTo(Main.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    String said = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(said.lines()).hasSize(1);
    return said;
  }
}
