package io.hengji.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.backup.Backup;
import io.hengji.server.backup.BackupRuns;
import io.hengji.server.database.DatabaseAddress;
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
}
