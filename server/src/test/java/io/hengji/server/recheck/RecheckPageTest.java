package io.hengji.server.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.frame.FileName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class RecheckPageTest {

  @LocalServerPort private int port;

  @Test
  void showsTheFormAsReadBesideItsFindingsAndLinksTheCellBothWays() {
    Browser filer = Browser.of(port, "filer");
    Document page =
        filer.get(SentFile.of(filer, "两节.html", SentFile.FORM.formatted("两节送温暖"))).html();
    assertThat(page.select("#indicators-0-level3").text()).isEqualTo("慰问困难职工人数");
    Element score = page.expectFirst("#indicators-0-score");
    assertThat(score.hasClass("m-error")).isTrue();
    assertThat(score.select(".hj-should").text()).isEqualTo("应 41.63");
    Element finding = page.expectFirst(score.select("a.hj-ref").attr("href"));
    assertThat(finding.text()).contains("SCR-005", "1249", "÷", "1500", "41.63");
    assertThat(finding.select("header a.hj-ref").attr("href")).isEqualTo("#indicators-0-score");
    assertThat(finding.select(".hj-cite")).isNotEmpty();
    assertThat(page.select("#score").text()).contains("100.00", "91.63", "多8.37");
  }

  @Test
  void shownInEnglishNamesTheChecksInEnglish() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "两节.html", SentFile.FORM.formatted("两节送温暖"));
    filer.get("/language?to=en");
    Document page = filer.get(address).html();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("#findings").text())
        .contains("Claimed", "Computed")
        .doesNotContain("recheck.");
  }

  @Test
  void readsTheMembersOfAnArchiveAndNamesWhatItCannotRead() throws IOException {
    Browser filer = Browser.of(port, "filer");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a/one.html", "../../outside.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            SentFile.FORM.formatted(name.replaceAll("\\W", "")).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("letter.txt"));
      zip.write("没有表的一封信。".getBytes(StandardCharsets.UTF_8));
    }
    filer.get("/recheck");
    String address =
        SentFile.done(filer, filer.upload("/recheck", Map.of("all.zip", bytes.toByteArray())));
    assertThat(filer.get(address).html().select("#file-forms li")).hasSize(3);
    Document overall = filer.get(address + "?form=0").html();
    assertThat(overall.select("#unreadable li")).hasSize(1);
    assertThat(overall.select("#unreadable").text()).contains("letter.txt", "没有找到");
    assertThat(filer.get(address + "?form=9").status()).isEqualTo(404);
  }

  @Test
  void showsTextsOfFilesAndTheirNamesAsTextOnly() {
    Browser filer = Browser.of(port, "filer");
    String evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    String cell = evil.replace("<", "&lt;").replace(">", "&gt;");
    String address = SentFile.of(filer, evil + "\"'.html", SentFile.FORM.formatted("送温暖" + cell));
    for (String path : List.of(address, address + "?form=0", "/recheck")) {
      Document page = filer.get(path).html();
      assertThat(page.select("img, script:not([src])")).as(path).isEmpty();
      assertThat(page.select("[onerror]")).as(path).isEmpty();
    }
    Document page = filer.get(address).html();
    assertThat(page.select("#project").text()).isEqualTo("送温暖" + evil);
    Browser.Page report = filer.get(address + "/report.html");
    assertThat(report.header("Content-Disposition")).startsWith("attachment");
    assertThat(report.html().select("img, script")).isEmpty();
  }

  @Test
  void keepsTheLastStepOfANameThatIsAPath() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "..\\..\\windows\\秘密.html", SentFile.FORM.formatted("送温暖"));
    assertThat(filer.get(address).html().select("h1").text()).isEqualTo("秘密.html");
    assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.of("..")).isEqualTo("文件");
    assertThat(FileName.of("a\u202Efdp.exe\u0000")).isEqualTo("afdp.exe");
  }

  @Test
  void isSeenByItsOwnerAndByReCheckersAboveOnly() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html", SentFile.FORM.formatted("送温暖"));
    for (String other : List.of("filer2", "department", "kunming", "admin")) {
      Browser browser = Browser.of(port, other);
      for (String path : List.of("", "?form=0", "/report.html", "/report.json", "/annotated/1")) {
        assertThat(browser.get(address + path).status()).as(other + path).isEqualTo(404);
      }
      assertThat(browser.post(address + "/withdraw", Map.of()).status()).as(other).isEqualTo(404);
      assertThat(browser.get("/recheck?show=all").body()).as(other).doesNotContain(address);
    }
    Browser recheckers = Browser.of(port, "rechecker");
    assertThat(recheckers.get(address).status()).isEqualTo(200);
    assertThat(recheckers.get("/recheck?show=all").body()).contains(address);
    assertThat(recheckers.post(address + "/withdraw", Map.of()).status()).isEqualTo(404);
    assertThat(new Browser(port).get(address).location()).startsWith("/login");
    assertThat(filer.post(address + "/withdraw", Map.of()).status()).isEqualTo(302);
    assertThat(filer.get(address).status()).isEqualTo(404);
  }

  @Test
  void givesReportsAndNoAnnotatedCopyOfAFileThatTakesNone() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html", SentFile.FORM.formatted("送温暖"));
    assertThat(filer.get(address + "/report.json").body()).contains("\"SCR-005\"");
    assertThat(filer.get(address + "/report.xlsx").body()).startsWith("PK");
    assertThat(filer.get(address + "/official/1.docx").body()).startsWith("PK");
    assertThat(filer.get(address + "/official/1.html").html().text()).contains("慰问困难职工人数");
    assertThat(filer.get(address + "/official/2.docx").status()).isEqualTo(404);
    assertThat(filer.get(address + "/official/1.exe").status()).isEqualTo(404);
    assertThat(filer.get(address + "/report.exe").status()).isEqualTo(404);
    assertThat(filer.get(address + "/annotated/1").status()).isEqualTo(404);
  }

  @Test
  void refusesNothingAndTooMuchInOneSentence() {
    Browser filer = Browser.of(port, "filer");
    filer.get("/recheck");
    Browser.Page none = filer.upload("/recheck", Map.of("empty.pdf", new byte[0]));
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.html().select("#recheck-trouble").text()).startsWith("还没有选文件");
    filer.get("/recheck");
    Browser.Page large = filer.upload("/recheck", Map.of("large.pdf", new byte[(64 << 20) + 1]));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.html().select("#trouble").text()).contains("单个文件最多 64 MB");
  }

  @Test
  void leadsFromAFindingToThePageOfItsCheck() {
    Browser filer = Browser.of(port, "filer");
    Document page =
        filer.get(SentFile.of(filer, "own.html", SentFile.FORM.formatted("送温暖"))).html();
    String check = page.expectFirst("#finding-1 a.hj-tag").attr("href");
    assertThat(check).isEqualTo("/recheck/checks/SCR-005");
    assertThat(filer.get(check).html().select("article h2").eachText())
        .containsExactly("查什么", "为什么", "怎么改", "不报告");
    assertThat(filer.get("/recheck/checks").html().select("#checks a").eachAttr("href"))
        .contains(check);
    assertThat(filer.get("/recheck/checks/ABC-999").status()).isEqualTo(404);
  }

  @Test
  void scoresAgainByTheRulesThatTheOwnerChooses() {
    Browser filer = Browser.of(port, "filer");
    String address = SentFile.of(filer, "own.html", SentFile.FORM.formatted("送温暖"));
    assertThat(filer.get(address).html().select("#score").text()).contains("规则 anqing-2023");
    SentFile.done(filer, filer.post(address + "/again", Map.of("book", "kunming-2019")));
    Document page = filer.get(address).html();
    assertThat(page.select("#score").text()).contains("规则 kunming-2019");
    assertThat(page.select("#rules option[selected]").val()).isEqualTo("kunming-2019");
    assertThat(filer.get(address + "/report.json").body()).contains("kunming-2019");
    assertThat(filer.post(address + "/again", Map.of("book", "no-such")).status()).isEqualTo(404);
    Browser rechecker = Browser.of(port, "rechecker");
    rechecker.get(address);
    assertThat(rechecker.post(address + "/again", Map.of()).status()).isEqualTo(404);
  }
}
