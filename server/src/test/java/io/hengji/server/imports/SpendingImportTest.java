package io.hengji.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Spending out of the accounts, from the file to the project's book and back.
@ServerTest
class SpendingImportTest {

  private static final String HEAD = "日期,凭证号,摘要,项目编码,项目名称,借方金额,贷方金额\n";

  @LocalServerPort private int port;
  private String code;
  private String project;
  private Browser filer;

  @BeforeEach
  void openProject() {
    filer = Browser.of(port, "filer");
    code = "IM" + UUID.randomUUID().toString().substring(0, 8);
    project = add(filer, code, "导入" + code);
  }

  @Test
  void takesAWholeFileOverAndBackAgain() {
    String ledger =
        HEAD
            + "2024-03-05,记-1,慰问品,"
            + code
            + ",,1200.50,\n"
            + "2024-03-06,记-2,退回,"
            + code
            + ",,,200.50\n"
            + "2024-03-07,记-3,讲课费,,导入"
            + code
            + ",3000,\n"
            + ",,合计,,,4200.50,200.50\n";
    String address = send(filer, "账.csv", ledger);
    Document preview = filer.get(address).html();
    assertThat(preview.select("#preview-h").text()).contains("3 条").contains("0.40 万元");
    assertThat(preview.select("#preview").text()).contains("跳过的 1 行");
    assertThat(executed()).isEqualTo("0.00");

    assertThat(filer.post(address + "/apply", Map.of()).status()).isEqualTo(302);
    assertThat(executed()).isEqualTo("0.40");
    assertThat(filer.get(project).html().select("#spending tbody tr")).hasSize(3);
    assertThat(filer.post(address + "/apply", Map.of()).status()).as("once only").isEqualTo(302);
    assertThat(filer.get(project).html().select("#spending tbody tr")).hasSize(3);
    assertThat(filer.get("/imports").html().select("#imports").text()).contains("已导入");

    String again = send(filer, "账再传.csv", ledger);
    Document suspected = filer.get(again).html();
    assertThat(suspected.select("#duplicates summary").text()).contains("3");
    assertThat(suspected.select("#preview-h").text()).as("what comes in").contains("0 条");
    assertThat(filer.post(again + "/apply", Map.of()).status()).isEqualTo(422);

    assertThat(filer.post(address + "/undo", Map.of()).status()).isEqualTo(302);
    assertThat(executed()).isEqualTo("0.00");
    assertThat(filer.get(project).html().select("#spending").text()).contains("撤销导入");
    assertThat(filer.post(address + "/undo", Map.of()).status()).as("once").isEqualTo(409);
    assertThat(filer.post(again + "/apply", Map.of()).status()).as("no more there").isEqualTo(302);
  }

  @Test
  void takesNothingOverWhileARowIsWrong() {
    String address =
        send(
            filer,
            "错.csv",
            HEAD
                + "2024-03-05,记-1,慰问品,"
                + code
                + ",,1200,\n"
                + "2024-13-45,记-2,慰问品,"
                + code
                + ",,100,\n"
                + "2024-03-08,记-3,慰问品,没有这个,,100,\n"
                + "2023-03-08,记-4,慰问品,"
                + code
                + ",,100,\n");
    Document page = filer.get(address).html();
    assertThat(page.select("#faults li")).hasSize(3);
    assertThat(page.select("#faults").text()).contains("第3行").contains("没有这个").contains("第5行");
    assertThat(filer.post(address + "/apply", Map.of()).status()).isEqualTo(422);
    assertThat(executed()).isEqualTo("0.00");
  }

  @Test
  void remembersTheColumnsThatWereChosen() {
    String ledger = "日期,摘要,金额,备用%s\n2024-05-05,差旅,1.5,%s\n".formatted(code, code);
    String address = send(filer, "自制.csv", ledger);
    Map<String, String> columns =
        Map.of(
            "sheet",
            "0",
            "unit",
            "wan",
            "column-0",
            "DAY",
            "column-1",
            "SUMMARY",
            "column-2",
            "AMOUNT",
            "column-3",
            "PROJECT_CODE");
    assertThat(filer.post(address + "/choose", columns).status()).isEqualTo(302);
    Document chosen = filer.get(address).html();
    assertThat(chosen.select("#preview-h").text()).contains("1.50 万元");
    assertThat(chosen.select("select[name=column-3] option[selected]").val())
        .isEqualTo("PROJECT_CODE");
    assertThat(filer.post(address + "/apply", Map.of()).status()).isEqualTo(302);
    String next = send(filer, "下月.csv", ledger.replace("05-05", "06-05"));
    assertThat(filer.get(next).html().select("#preview-h").text()).contains("1.50 万元");
  }

  @Test
  void takesALedgerWithoutProjectsIntoTheProjectWhoseBookItCameFrom() {
    String id = project.substring("/projects/".length());
    assertThat(filer.get("/imports?project=" + id).html().select("[name=project]").val())
        .isEqualTo(id);
    filer.get("/imports");
    String address =
        filer
            .upload(
                "/imports/spending?project=" + id,
                Map.of("a.csv", "日期,摘要,支出金额\n2024-02-03,印刷,800\n".getBytes(StandardCharsets.UTF_8)))
            .location();
    assertThat(filer.post(address + "/apply", Map.of()).status()).isEqualTo(302);
    assertThat(executed()).isEqualTo("0.08");
  }

  @Test
  void refusesFilesWithoutALedgerAndPeopleWithoutTheRight() {
    filer.get("/imports");
    Page text =
        filer.upload(
            "/imports/spending?year=2024", Map.of("a.txt", "你好".getBytes(StandardCharsets.UTF_8)));
    assertThat(text.status()).isEqualTo(422);
    assertThat(text.html().select("#import-trouble").text()).contains("没有找到明细账");
    assertThat(filer.upload("/imports/spending?year=24", ledger()).status()).isEqualTo(422);
    String address = send(filer, "a.csv", HEAD + "2024-03-05,记-1,a," + code + ",,1,\n");
    assertThat(Browser.of(port, "kunming").get(address).status()).isEqualTo(404);
    Browser auditor = Browser.of(port, "auditor");
    assertThat(auditor.get(address).status()).isEqualTo(200);
    assertThat(auditor.get(address).html().select("#apply")).isEmpty();
    assertThat(auditor.post(address + "/apply", Map.of()).status()).isEqualTo(403);
    auditor.get("/imports");
    assertThat(auditor.upload("/imports/spending?year=2024", ledger()).status()).isEqualTo(403);
    assertThat(new Browser(port).get(address).status()).isEqualTo(302);
  }

  @Test
  void leavesProjectsOfOthersAlone() {
    Browser other = Browser.of(port, "kunming");
    add(other, code, "昆明");
    String address = send(other, "a.csv", HEAD + "2024-03-05,记-1,a,,导入" + code + ",1,\n");
    assertThat(other.get(address).html().select("#faults").text()).contains("里没有");
  }

  private static Map<String, byte[]> ledger() {
    return Map.of("a.csv", (HEAD + "2024-03-05,记-1,a,b,,1,\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String add(Browser browser, String code, String name) {
    String unit =
        browser.get("/projects/new").html().select("select[name=unit] option[value~=.]").val();
    Page added =
        browser.post(
            "/projects/new",
            Map.of(
                "name", name, "code", code, "year", "2024", "unit", unit, "APPROPRIATION", "10"));
    assertThat(added.status()).as(added.body()).isEqualTo(302);
    return added.location();
  }

  private static String send(Browser browser, String name, String ledger) {
    browser.get("/imports");
    Page sent =
        browser.upload(
            "/imports/spending?year=2024", Map.of(name, ledger.getBytes(StandardCharsets.UTF_8)));
    assertThat(sent.status()).as(sent.body()).isEqualTo(302);
    return sent.location();
  }

  private String executed() {
    return filer.get(project).html().select("#money tfoot td.n").get(3).text();
  }
}
