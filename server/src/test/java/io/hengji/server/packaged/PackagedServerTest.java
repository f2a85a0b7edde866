package io.hengji.server.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.database.UnpackedPrograms;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server out of the jars that the launcher starts, where resources are found otherwise than in
/// folders of classes. Skipped where nothing has been packaged.
class PackagedServerTest {

  @TempDir private Path folder;

  @Test
  void startsServesStopsInOrderAndStartsAgainFromItsBackup() throws IOException {
    Assumptions.assumeTrue(PackagedServer.isThere());
    Path data = folder.resolve("data");
    Path backup = folder.resolve("office.backup");
    try (PackagedServer server = PackagedServer.start(data)) {
      assertThat(server.printed()).contains("filer").contains(Browser.PASSWORD);
      assertServes(server);
      String written =
          PackagedServer.run(
              folder, "backup", "--data", data.toString(), "--out", backup.toString());
      assertThat(written).contains("已备份");
      assertAnswersWhatIsOnItsWay(server);
      assertThat(server.stop()).isZero();
      assertThat(server.database().filter(ProcessHandle::isAlive)).isEmpty();
    }
    Path other = folder.resolve("other");
    UnpackedPrograms.linkInto(other);
    String restored =
        PackagedServer.run(folder, "restore", backup.toString(), "--data", other.toString());
    assertThat(restored).contains("已恢复").contains("完好").doesNotContain("INFO");
    try (PackagedServer again = PackagedServer.start(other)) {
      assertThat(again.printed()).as("filled once").doesNotContain(Browser.PASSWORD);
      assertServes(again);
    }
  }

  /// A request whose body is still being sent when the server is told to stop.
  private static void assertAnswersWhatIsOnItsWay(PackagedServer server) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String head =
          String.join(
              "\r\n",
              "POST /login HTTP/1.1",
              "Host: localhost",
              "Content-Length: 11",
              "Content-Type: application/x-www-form-urlencoded",
              "Connection: close",
              "",
              "");
      OutputStream out = socket.getOutputStream();
      out.write((head + "accou").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      PackagedServer.pause(Duration.ofMillis(500));
      server.tellToStop();
      PackagedServer.pause(Duration.ofMillis(500));
      out.write("nt=ann".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("</html>");
    }
  }

  private static void assertServes(PackagedServer server) {
    Browser filer = new Browser(server.port());
    assertThat(filer.login("filer", Browser.PASSWORD).status()).isEqualTo(302);
    for (String page : new String[] {"/", "/projects", "/evaluate", "/recheck"}) {
      assertThat(filer.get(page).status()).as(page).isEqualTo(200);
    }
    assertThat(filer.get("/").html().select("h1")).hasSize(1);
    assertThat(filer.get("/actuator/health").body()).contains("UP");
  }
}
