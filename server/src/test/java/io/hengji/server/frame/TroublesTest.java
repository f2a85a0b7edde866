package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class TroublesTest {

  @LocalServerPort private int port;

  @Test
  void leavesTheWayOnWhereAnAddressIsWrong() {
    Page page = Browser.of(port, "filer").get("/no-such-page");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html().select("#main-nav a[href=/projects]")).hasSize(1);
    assertThat(page.html().select("#user-menu")).hasSize(1);
  }

  @Test
  void leavesTheWayOnWhereAnAddressIsIncomplete() {
    Page page = Browser.of(port, "filer").get("/findings/WGT-001");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html().select("#main-nav a[href=/projects]")).hasSize(1);
  }

  @Test
  void offersNothingOfTheOfficeToNobody() {
    Page page = new Browser(port).get("/error");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html().select("#inbox-link, .hj-tabbar, #main-nav a")).isEmpty();
  }
}
