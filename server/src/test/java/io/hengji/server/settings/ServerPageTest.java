package io.hengji.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.backup.Backup;
import io.hengji.server.backup.BackupRuns;
import io.hengji.server.database.DatabaseAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServerTest
class ServerPageTest {

  @LocalServerPort private int port;
  @Autowired private Environment environment;

  @Test
  void showsAdministratorsHowOldTheLastBackupIs() {
    BackupRuns.record(
        new DatabaseAddress(
            environment.getRequiredProperty("spring.flyway.url"),
            environment.getRequiredProperty("spring.flyway.user"),
            environment.getRequiredProperty("spring.flyway.password")),
        Clock.systemUTC(),
        "周一.备份",
        new Backup.Written(12, 3_000_000, "00"));
    Document page = Browser.of(port, "admin").get("/settings/server").html();
    assertThat(page.select("#backup-last").text()).contains("周一.备份").contains("12 行，3 MB");
    assertThat(page.select("#backup-old")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void isForAdministratorsAlone() {
    assertThat(Browser.of(port, "filer").get("/settings/server").status()).isEqualTo(403);
    assertThat(new Browser(port).get("/settings/server").status()).isEqualTo(302);
  }

  @Test
  void givesMeasuresToThisMachineAndNothingElse() {
    Browser nobody = new Browser(port);
    assertThat(nobody.get("/actuator/health").status()).isEqualTo(200);
    assertThat(nobody.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(nobody.get("/actuator/env").status()).isEqualTo(404);
  }

  @Test
  void believesAProxyOnThisMachineWhatItSaysOfTheBrowser() throws Exception {
    HttpResponse<String> page = proxied("/settings/server", "X-Forwarded-For", "203.0.113.9");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElse("")).doesNotStartWith("http:");
    assertThat(
            proxied("/login", "X-Forwarded-For", "203.0.113.9").headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    assertThat(proxied("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9").statusCode())
        .isEqualTo(302);
    assertThat(proxied("/actuator/prometheus", "Forwarded", "for=203.0.113.9").statusCode())
        .isEqualTo(302);
  }

  private HttpResponse<String> proxied(String path, String header, String value) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("X-Forwarded-Proto", "https")
            .header(header, value)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
