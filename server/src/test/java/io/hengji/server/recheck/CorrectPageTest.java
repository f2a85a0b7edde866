package io.hengji.server.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class CorrectPageTest {

  @LocalServerPort private int port;

  @Test
  void checksAgainWithTheCellsThatTheOwnerPutRightAndSaysWhatWasRead() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html");
    assertThat(filer.get(address).html().select("#score").text()).contains("91.63");
    Document page = filer.get(address + "/correct?form=1").html();
    assertThat(page.expectFirst("textarea[name='indicators[0].actual']").text()).isEqualTo("1249人");
    correct(filer, address, Map.of("indicators[0].actual", "1500人", "total.score", "100"));
    Document corrected = filer.get(address).html();
    assertThat(corrected.select("#score").text()).contains("100.00").doesNotContain("91.63");
    assertThat(corrected.select("#indicators-0-actual").text()).contains("1500人", "原识读 1249人");
    assertThat(corrected.select("#total-score").text()).doesNotContain("原识读");
    assertThat(filer.get(address + "/report.json").body()).contains("1500人");
    correct(filer, address, Map.of("indicators[0].actual", "1249人"));
    assertThat(filer.get(address).html().select("#score").text()).contains("91.63");
    assertThat(filer.get(address).body()).doesNotContain("原识读");
  }

  @Test
  void correctsALevelInAllTheRowsThatItSpans() {
    Browser filer = Browser.of(port, "filer");
    String address =
        SentFile.of(
            filer,
            "own.html",
            SentFile.FORM.formatted("送温暖").replace("效益指标</td><td>社会效益指标", "产出指标</td><td>数量指标"));
    correct(filer, address, Map.of("indicators[0].level2", "质量指标"));
    Document page = filer.get(address).html();
    assertThat(page.expectFirst("#indicators-0-level2").attr("rowspan")).isEqualTo("2");
    assertThat(page.expectFirst("#indicators-0-level2").text()).startsWith("质量指标");
  }

  @Test
  void savesNothingWhenACellCannotBeWhatWasTyped() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html");
    filer.get(address);
    Browser.Page refused =
        filer.post(
            address + "/correct?form=1",
            Map.of("year", "明年", "indicators[0].actual", "1500人", "indicators[99].actual", "1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#correct-trouble").text())
        .contains("year", "indicators[99].actual");
    assertThat(refused.html().expectFirst("#indicators-0-actual").text()).isEqualTo("1500人");
    assertThat(filer.get(address).html().expectFirst("#indicators-0-actual").text())
        .startsWith("1249人");
  }

  @Test
  void onlyTheOwnerCorrects() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html");
    for (String other : List.of("rechecker", "kunming")) {
      Browser browser = Browser.of(port, other);
      browser.get("/recheck");
      assertThat(browser.get(address + "/correct?form=1").status()).isEqualTo(404);
      assertThat(browser.post(address + "/correct?form=1", Map.of("year", "2022")).status())
          .isEqualTo(404);
    }
    assertThat(filer.get(address + "/correct?form=7").status()).isEqualTo(404);
  }

  private static void correct(Browser browser, String address, Map<String, String> cells) {
    browser.get(address);
    SentFile.done(browser, browser.post(address + "/correct?form=1", cells));
  }
}
