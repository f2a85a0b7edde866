package io.hengji.server.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Role;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The rules by which forms are scored, looked at and chosen.
@ServerTest
class RulesPageTest {

  private static final String YEAR = "2063";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  private SampleOffice office;
  private Browser administrator;
  private Browser filer;

  @BeforeEach
  void openOffice() {
    office =
        SampleOffice.make("规则" + UUID.randomUUID().toString().substring(0, 6), units, accounts);
    administrator = Browser.of(port, office.login(Role.ADMINISTRATOR));
    filer = Browser.of(port, office.login(Role.FILER));
  }

  @Test
  void tellsEachValueWithItsDaySourceAndGrounds() {
    Document page = filer.get(address()).html();
    assertThat(page.select("#in-force").text()).contains("按单位所在的地方和年度选用", YEAR + "-12-31");
    assertThat(page.select("#rule-grade-bands").text()).contains("90", "项目支出绩效评价管理办法");
    assertThat(page.select("#values td[data-l=依据]").text()).contains("转引，尚未与原文核对");
    assertThat(page.select("#values td[data-l=规定] small")).isNotEmpty();
    assertThat(page.select("#choose")).isEmpty();
    Browser.Page part = filer.fragment(address());
    assertThat(part.html().select("h1")).isEmpty();
    assertThat(part.html().select("#book #values")).hasSize(1);
  }

  @Test
  void isChosenByAnAdministratorForAUnitAndAllBeneathAndScoresTheOpenForms() {
    String project = form();
    String total = "#score-total";
    String before = filer.get(project).html().select(total).text();
    assertThat(administrator.get(address()).html().select("#choice option")).hasSizeGreaterThan(3);
    assertThat(choose(administrator, "strict").status()).isEqualTo(302);
    Document chosen = filer.get(address()).html();
    assertThat(chosen.select("#in-force").text())
        .contains("strict", "为“" + office.area().name() + "”及其下级指定");
    assertThat(filer.get("/rules?unit=" + office.unit().id() + "&year=" + YEAR).body())
        .contains("strict");
    assertThat(filer.get(project).html().select(total).text()).isNotEqualTo(before);
    assertThat(
            filer
                .get(project.replace("/evaluate/", "/rules?project="))
                .html()
                .select("#in-force")
                .text())
        .contains("strict");
    Browser auditor = Browser.of(port, office.login(Role.AUDITOR));
    assertThat(auditor.get("/audit?action=rules.choose").html().select("#entries").text())
        .contains("指定规则", "strict");
    assertThat(choose(administrator, "").status()).isEqualTo(302);
    assertThat(filer.get(address()).body()).contains("按单位所在的地方和年度选用");
    assertThat(filer.get(project).html().select(total).text()).isEqualTo(before);
  }

  @Test
  void isChosenByNobodyElseAndNotOutsideOfTheScope() {
    filer.get(address());
    assertThat(choose(filer, "mof-2020").status()).isEqualTo(403);
    assertThat(Browser.of(port, "kunming").get(address()).status()).isEqualTo(404);
    assertThat(choose(administrator, "no-such-book").status()).isEqualTo(404);
    assertThat(administrator.get("/rules?year=x").status()).isEqualTo(200);
  }

  private String address() {
    return "/rules?unit=%s&year=%s".formatted(office.area().id(), YEAR);
  }

  private Browser.Page choose(Browser browser, String book) {
    browser.get(address());
    return browser.post(
        "/rules", Map.of("unit", office.area().id().toString(), "year", YEAR, "book", book));
  }

  /// An open self-evaluation of the unit, brought in from a file.
  private String form() {
    String html =
        """
        <html><meta charset=utf-8><h1>项目支出绩效自评表</h1><p>（%s年度）</p><table>
        <tr><td>项目名称<td>慰问</tr><tr><td>主管部门<td>%s<td>实施单位<td>%s</tr>
        <tr><td>项目资金（万元）<td><td>年初预算数<td>全年预算数<td>全年执行数<td>分值<td>执行率<td>得分</tr>
        <tr><td><td>年度资金总额<td>20<td>20<td>15<td>10<td>75%%<td>7.5</tr>
        <tr><td>一级指标<td>二级指标<td>三级指标<td>年度指标值<td>实际完成值<td>分值<td>得分<td>偏差原因</tr>
        <tr><td>产出指标<td>数量指标<td>慰问职工人数<td>≥100人<td>50人<td>50<td>25<td>人数减少</tr>
        <tr><td>效益指标<td>社会效益指标<td>就业人数<td>≥90人<td>95人<td>40<td>40<td></tr>
        <tr><td>总分<td><td><td><td><td>100<td>72.5<td></tr></table></html>
        """
            .formatted(YEAR, office.department().name(), office.unit().name());
    filer.get("/imports");
    String address =
        filer
            .upload(
                "/imports/projects?year=%s&renew=false".formatted(YEAR),
                Map.of("表.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .location();
    await(address);
    filer.post(address + "/apply", Map.of());
    await(address);
    return filer
        .get("/projects?year=" + YEAR)
        .html()
        .select("#project-rows a.hj-go")
        .attr("href")
        .replace("/projects/", "/evaluate/");
  }

  private void await(String address) {
    for (int i = 0; i < 600 && !filer.get(address).html().select("#progress").isEmpty(); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
