package io.hengji.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class EvidencePageTest {

  private static final byte[] PDF = "%PDF-1.7 名册".getBytes(StandardCharsets.UTF_8);

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private UUID project;
  private String page;

  @BeforeEach
  void open() {
    project = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
    page = "/evaluate/" + project;
  }

  @Test
  void keepsSeveralFilesOfARowAndCountsThemInTheGrid() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("发放名册.pdf", PDF);
    files.put("说明.txt", "文字说明".getBytes(StandardCharsets.UTF_8));
    assertThat(visitor("filer").upload(page + "/evidence?row=2", files).status()).isEqualTo(302);
    Document html = visitor("filer").get(page + "?row=2").html();
    assertThat(html.select("#row-2-evidence a").getFirst().text()).isEqualTo("2");
    assertThat(html.select("#row-1-evidence a").getFirst().text()).isEqualTo("0");
    assertThat(html.select("#evidence a.file").eachText()).containsExactly("发放名册.pdf", "说明.txt");
    assertThat(visitor("filer").get(page + "/hand-in").html().select("#bare li")).hasSize(7);
  }

  @Test
  void bringsThePanelAloneToAScriptAndTheCountOfTheRowAlong() {
    Document form = visitor("filer").get(page + "?row=2").html();
    assertThat(form.select("#evidence form, #talk form").eachAttr("hx-target"))
        .isNotEmpty()
        .allMatch("#derivation"::equals);
    visitor("filer").upload(page + "/evidence?row=2", Map.of("发放名册.pdf", PDF));
    Document panel = visitor("filer").fragment(page + "?row=2", "derivation").html();
    assertThat(panel.select("h1, #grid")).isEmpty();
    assertThat(panel.select("#derivation #evidence a.file").eachText()).containsExactly("发放名册.pdf");
    assertThat(panel.select("template").html()).contains("row-2-evidence", "hx-swap-oob");
  }

  @Test
  void givesAFileOnlyAsAnAttachmentThatNoBrowserRuns() {
    String address = addOne();
    Page file = visitor("unit").get(address);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
    assertThat(file.body()).isEqualTo("%PDF-1.7 名册");
    assertThat(visitor("auditor").get(address).status()).isEqualTo(200);
    for (String login : new String[] {"kunming", "filer2"}) {
      assertThat(visitor(login).get(address).status()).as(login).isEqualTo(404);
    }
  }

  @Test
  void takesNothingThatABrowserWouldRunOrThatIsNotWhatItsNameSays() {
    Map<String, String> bad =
        Map.of(
            "page.html", "<script>alert(1)</script>",
            "picture.svg", "<svg onload='alert(1)'/>",
            "run.exe", "MZ",
            "名册.pdf", "<html>",
            "表.xlsx", "no zip",
            "字.txt", "a\0b");
    bad.forEach((name, text) -> {
      Page refused =
          visitor("filer")
              .upload(
                  page + "/evidence?row=0", Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
      assertThat(refused.location()).as(name).contains("refused=kind");
    });
    Document html = visitor("filer").get(page + "?row=0&refused=kind").html();
    assertThat(html.select("#evidence [role=alert]").text()).contains("没有收");
    assertThat(html.select("#evidence a.file")).isEmpty();
    assertThat(visitor("filer").upload(page + "/evidence?row=0", Map.of()).location())
        .contains("refused=none");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] large = new byte[20 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertThat(visitor("filer").upload(page + "/evidence?row=0", Map.of("大.pdf", large)).location())
        .contains("refused=large");
  }

  @Test
  void makesNamesSafe() {
    visitor("filer").upload(page + "/evidence?row=0", Map.of("../../名<b>\u202Efdp.pdf", PDF));
    Document html = visitor("filer").get(page + "?row=0").html();
    assertThat(html.select("#evidence a.file").text()).isEqualTo("名<b>fdp.pdf");
    assertThat(html.select("#evidence b")).isEmpty();
  }

  @Test
  void takesAFileBackAndPutsItInAgain() {
    String id = addOne().replace("/evidence/", "");
    Browser filer = visitor("filer");
    Page removed = filer.post(page + "/evidence/" + id, Map.of("row", "0"));
    Document html = filer.get(removed.location().replaceFirst("#.*", "")).html();
    assertThat(html.select("#evidence a.file")).isEmpty();
    assertThat(html.select("#evidence .hj-note").text()).contains("已移除 名册.pdf").contains("撤销");
    filer.post(page + "/evidence/" + id, Map.of("row", "0", "do", "restore"));
    assertThat(filer.get(page + "?row=0").html().select("#evidence a.file")).hasSize(1);
  }

  @Test
  void isNotChangedByOthersNorOnceTheFormIsHandedIn() {
    String id = addOne().replace("/evidence/", "");
    for (String login : new String[] {"unit", "department", "finance", "auditor"}) {
      assertThat(visitor(login).upload(page + "/evidence?row=0", Map.of("a.pdf", PDF)).status())
          .as(login)
          .isEqualTo(403);
      assertThat(visitor(login).post(page + "/evidence/" + id, Map.of("row", "0")).status())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(visitor("kunming").upload(page + "/evidence?row=0", Map.of("a.pdf", PDF)).status())
        .isEqualTo(404);
    new SampleEvaluation(jdbc, transaction, forms).become(project, "UNIT_REVIEW");
    assertThat(visitor("filer").post(page + "/evidence/" + id, Map.of("row", "0")).location())
        .isEqualTo(page);
    visitor("filer").upload(page + "/evidence?row=0", Map.of("b.pdf", PDF));
    Document review = visitor("unit").get("/review/" + project).html();
    assertThat(review.select("#row-0 a.file").eachText()).containsExactly("名册.pdf");
    assertThat(visitor("filer").get(page + "?row=0").html().select("#evidence form")).isEmpty();
  }

  @Test
  void belongsToItsOwnProjectAndRow() {
    String id = addOne().replace("/evidence/", "");
    UUID other = new SampleEvaluation(jdbc, transaction, forms).open("权益保障部");
    String foreign = "/evaluate/" + other + "/evidence/" + id;
    assertThat(visitor("filer").post(foreign, Map.of("row", "0")).status()).isEqualTo(404);
    assertThat(visitor("filer").upload(page + "/evidence?row=99", Map.of("a.pdf", PDF)).status())
        .isEqualTo(404);
  }

  private String addOne() {
    visitor("filer").upload(page + "/evidence?row=0", Map.of("名册.pdf", PDF));
    return visitor("filer").get(page + "?row=0").html().select("#evidence a.file").attr("href");
  }

  private Browser visitor(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/evaluate");
    return browser;
  }
}
