package io.hengji.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.Browser.Page;
import io.hengji.server.ServerTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Projects out of forms and lists, from the files to the lists of the workbench and back.
@ServerTest
class ProjectImportTest {

  private static final Path SAMPLES = Path.of(System.getProperty("hengji.root", ".."), "samples");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @LocalServerPort private int port;
  private Browser filer;
  private String name;

  @BeforeEach
  void logIn() {
    filer = Browser.of(port, "filer");
    name = "导入" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void makesProjectsGoalsAndFormsOutOfAFolderAndTakesThemBack() throws IOException {
    String address =
        send(
            "false", Map.of("旧表.zip", zip(Map.of("甲/表.html", form(name), "说明.txt", bytes("没有表")))));
    Document preview = await(address);
    assertThat(preview.select("#preview-h").text()).contains("新的 1 个");
    assertThat(preview.select("#preview tbody").text())
        .contains(name)
        .contains("2 项指标")
        .contains("20.00")
        .contains("旧表.zip!/甲/表.html");
    assertThat(preview.select("#unread").text()).contains("说明.txt");
    assertThat(listed("2023")).isEmpty();

    filer.post(address + "/apply", Map.of());
    assertThat(await(address).select("#outcome").text()).contains("导入 1 个项目");
    String project = listed("2023");
    assertThat(project).isNotEmpty();
    Document money = filer.get(project).html();
    assertThat(money.select("#money tfoot td.n").eachText()).containsSequence("20.00");
    assertThat(money.select("#spending tbody").text()).contains("导入自 旧表.zip");
    String form = project.replace("/projects/", "/evaluate/");
    assertThat(filer.get(form).body()).contains("慰问职工人数").contains("105人");
    assertThat(filer.get(project.replace("/projects/", "/goals/")).body()).contains("慰问职工人数");

    String again = send("false", Map.of("再来.html", form(name)));
    assertThat(await(again).select("#preview-h").text()).contains("新的 0 个，补入已有项目的 0 个，已有的 1 个");

    assertThat(filer.post(address + "/undo", Map.of()).status()).isEqualTo(302);
    assertThat(listed("2023")).isEmpty();
    assertThat(filer.get(again).html().select("#preview-h").text()).contains("新的 1 个");
  }

  @Test
  void undoesNothingWhereSomebodyWorkedOnSince() {
    String address = send("false", Map.of("表.html", form(name, "2033")));
    await(address);
    filer.post(address + "/apply", Map.of());
    await(address);
    String form = listed("2033").replace("/projects/", "/evaluate/");
    String cell = "indicators[0].deviation";
    Map<String, String> fields = new HashMap<>(Map.of(cell, "人数多于计划"));
    fields.put(cell + ".was", filer.get(form).html().select("[name='" + cell + "']").text());
    assertThat(filer.post(form + "/rows", fields).status()).isEqualTo(200);
    Page refused = filer.post(address + "/undo", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html().select("#changed").text()).contains(name);
    assertThat(listed("2033")).isNotEmpty();
  }

  @Test
  void addsFormsToProjectsThatAreHereWhenSomebodyTicksThemAndTakesThemBack() {
    String code = "P" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    filer.get("/projects/new");
    String unit = filer.get("/projects/new").html().select("#unit option:contains(权益保障部)").val();
    assertThat(
            filer
                .post(
                    "/projects/new",
                    Map.of(
                        "name",
                        name,
                        "code",
                        code,
                        "year",
                        "2033",
                        "unit",
                        unit,
                        "APPROPRIATION",
                        "25"))
                .status())
        .isEqualTo(302);
    String project = listed("2033");
    String goal = project.replace("/projects/", "/goals/");
    String form = project.replace("/projects/", "/evaluate/");

    String left = send("false", Map.of("表.html", form(name, "2033")));
    Document preview = await(left);
    assertThat(preview.select("#preview-h").text()).contains("新的 0 个，补入已有项目的 1 个");
    assertThat(preview.select("#preview tbody tr").text()).contains(code, "补入目标和自评表");
    filer.post(left + "/apply", Map.of());
    assertThat(await(left).select("#outcome").text()).contains("导入 0 个项目");
    assertThat(filer.get(form).status()).isEqualTo(404);

    String address = send("false", Map.of("表.html", form(name, "2033")));
    String row = await(address).select("#preview input[name=join]").val();
    filer.post(address + "/apply", Map.of("join", row));
    await(address);
    assertThat(filer.get(form).body()).contains("105人");
    assertThat(filer.get(goal).body()).contains("慰问职工人数");
    assertThat(filer.get(project).html().select("#spending tbody tr")).isEmpty();
    assertThat(filer.get(address).body()).contains("撤销这次导入");

    String again = send("false", Map.of("又一份.html", form(name, "2033")));
    assertThat(await(again).select("#preview-h").text()).contains("已有的 1 个");
    assertThat(filer.post(address + "/undo", Map.of()).status()).isEqualTo(302);
    assertThat(filer.get(form).status()).isEqualTo(404);
    assertThat(filer.get(goal).body()).doesNotContain("慰问职工人数");
    assertThat(listed("2033")).isEqualTo(project);
  }

  @Test
  void makesProjectsOfTheNewYearWithLastYearsIndicatorsAsADraft() {
    String list =
        """
        序号|项目名称|实施单位|预算金额（万元）|自评得分
        1|%1$s|权益保障部|20|100
        2|%1$s书屋|权益保障部|30|
        """
            .formatted(name);
    String address =
        send(
            "true", Map.of("去年.html", form(name), "清单.html", page("安庆市总工会2023年度部门绩效自评项目清单", list)));
    assertThat(await(address).select("#preview tbody").text())
        .contains("2031")
        .contains(name + "书屋")
        .contains("30.00");
    filer.post(address + "/apply", Map.of());
    await(address);
    String project = listed("2031");
    assertThat(filer.get(project).html().select("#spending tbody tr")).isEmpty();
    String goal = filer.get(project.replace("/projects/", "/goals/")).body();
    assertThat(goal).contains("慰问职工人数").doesNotContain("105人");
    assertThat(filer.get(project.replace("/projects/", "/evaluate/")).status()).isEqualTo(404);
  }

  @Test
  void makesAGoalAndNoSelfEvaluationOutOfADeclarationOfGoals() {
    String rows =
        """
        项目名称|%s
        主管部门|安庆市总工会|实施单位|权益保障部
        项目资金（万元）|年度资金总额|20
        年度总体目标|慰问职工100人
        一级指标|二级指标|三级指标|年度指标值|分值
        产出指标|数量指标|慰问职工人数|≥100人|50
        效益指标|社会效益指标|职工满意率|≥90%%|40
        """
            .formatted(name);
    byte[] paper = page("项目支出绩效目标申报表</h1><p>（2023年度）</p><h1>", rows);
    String address = send("false", Map.of("申报.html", paper));
    assertThat(await(address).select("#preview tbody").text()).contains("2 项指标，只有目标");
    filer.post(address + "/apply", Map.of());
    await(address);
    String project = listed("2023");
    assertThat(filer.get(project.replace("/projects/", "/goals/")).body()).contains("慰问职工人数");
    assertThat(filer.get(project.replace("/projects/", "/evaluate/")).status()).isEqualTo(404);

    String form = send("false", Map.of("自评.html", form(name)));
    Document preview = await(form);
    assertThat(preview.select("#preview tbody").text()).contains("补入自评表");
    filer.post(form + "/apply", Map.of("join", preview.select("input[name=join]").val()));
    await(form);
    assertThat(filer.get(project.replace("/projects/", "/evaluate/")).body()).contains("105人");
    assertThat(filer.post(form + "/undo", Map.of()).status()).isEqualTo(302);
    assertThat(filer.get(project.replace("/projects/", "/evaluate/")).status()).isEqualTo(404);
    assertThat(filer.get(project.replace("/projects/", "/goals/")).body()).contains("慰问职工人数");
    assertThat(filer.post(address + "/undo", Map.of()).status()).isEqualTo(302);
    assertThat(listed("2023")).isEmpty();
  }

  @Test
  void leavesWhatIsNotClearToTheUser() throws IOException {
    Browser department = Browser.of(port, "department");
    department.get("/imports");
    String address =
        department
            .upload(
                "/imports/projects?year=2031",
                Map.of("a.docx", Files.readAllBytes(SAMPLES.resolve("relief-2024.docx"))))
            .location();
    filer = department;
    Document unclear = await(address);
    assertThat(unclear.select("#preview tbody").text()).contains("这里没有这个单位");
    String unit = unclear.select("#unit option[value~=.]").val();
    department.post(address + "/choose", Map.of("renew", "false", "year", "2031", "unit", unit));
    assertThat(department.get(address).html().select("#preview tbody").text())
        .contains("表上写“滨江区职工服务中心”")
        .doesNotContain("这里没有这个单位");
    assertThat(Browser.of(port, "kunming").get(address).status()).isEqualTo(404);
    Browser auditor = Browser.of(port, "auditor");
    auditor.get(address);
    assertThat(auditor.post(address + "/apply", Map.of()).status()).isEqualTo(403);
    assertThat(department.post(address + "/withdraw", Map.of()).status()).isEqualTo(302);
    assertThat(department.get(address).status()).isEqualTo(404);
  }

  @Test
  void refusesNoFilesAndAYearThatIsNone() {
    filer.get("/imports");
    assertThat(filer.upload("/imports/projects?year=2031", Map.of()).status()).isEqualTo(422);
    assertThat(filer.upload("/imports/projects?year=x", Map.of("a.html", form(name))).status())
        .isEqualTo(422);
  }

  private static byte[] form(String project) {
    return form(project, "2023");
  }

  private static byte[] form(String project, String year) {
    String rows =
        """
        项目名称|%s
        主管部门|安庆市总工会|实施单位|权益保障部
        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|20|20|20|10|100%%|10
        |其中：当年财政拨款|20|20|20|—||—
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
        产出指标|数量指标|慰问职工人数|≥100人|105人|50|50|
        效益指标|社会效益指标|职工满意率|≥90%%|95%%|40|40|
        总分|||||100|100|
        """
            .formatted(project);
    return page("项目支出绩效自评表</h1><p>（%s年度）</p><h1>".formatted(year), rows);
  }

  private static byte[] page(String title, String rows) {
    String table =
        rows.lines()
            .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
            .collect(Collectors.joining());
    return bytes(
        "<html><meta charset=utf-8><h1>%s</h1><table>%s</table></html>".formatted(title, table));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private String send(String renew, Map<String, byte[]> files) {
    filer.get("/imports");
    Page sent = filer.upload("/imports/projects?year=2031&renew=" + renew, files);
    assertThat(sent.status()).as(sent.body()).isEqualTo(302);
    return sent.location();
  }

  /// The page once the work beside the request is done.
  private Document await(String address) {
    Instant until = Instant.now().plus(PATIENCE);
    while (true) {
      Document page = filer.get(address).html();
      if (page.select("#progress").isEmpty()) {
        return page;
      }
      assertThat(Instant.now()).as(page.text()).isBefore(until);
    }
  }

  /// The address of the project in the list of a year; empty where it is not in it.
  private String listed(String year) {
    return filer
        .get(
            "/projects?year=%s&q=%s"
                .formatted(year, URLEncoder.encode(name, StandardCharsets.UTF_8)))
        .html()
        .select("#project-rows a:contains(" + name + ")")
        .attr("href");
  }
}
