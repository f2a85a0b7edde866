package io.hengji.server.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OverviewPageTest {

  @LocalServerPort private int port;

  @Test
  void showsTheFiguresOfTheYearForTheScope() {
    Browser.Page page = Browser.of(port, "department").get("/?year=2023");
    assertThat(page.html().select("h1").text()).isEqualTo("总览");
    assertThat(page.html().select("#year .hj-figs").text()).contains("291.06", "年初 324.00", "100%");
  }

  @Test
  void answersAScriptWithTheYearAlone() {
    Browser.Page page = Browser.of(port, "department").fragment("/?year=2023");
    assertThat(page.body()).doesNotContain("<html").contains("id=\"year\"");
  }
}
