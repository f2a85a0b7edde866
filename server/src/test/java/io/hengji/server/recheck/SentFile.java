package io.hengji.server.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Files that tests have re-checked.
final class SentFile {

  /// One indicator of ten points too many, in a table as web pages have it.
  static final String FORM =
      """
      <html><body><h1>项目支出绩效自评表</h1><p>（2023年度）</p><table>
      <tr><td>项目名称</td><td colspan="7">%s</td></tr>
      <tr><td>主管部门</td><td colspan="3">安庆市总工会</td><td>实施单位</td><td colspan="3">权益保障部</td></tr>
      <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>慰问困难职工人数</td><td>≥1500人</td><td>1249人</td><td>50</td><td>50</td><td></td></tr>
      <tr><td>效益指标</td><td>社会效益指标</td><td>职工生活改善率</td><td>≥90%%</td><td>95%%</td><td>40</td><td>40</td><td></td></tr>
      <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>困难职工满意度</td><td>≥90%%</td><td>95%%</td><td>10</td><td>10</td><td></td></tr>
      <tr><td colspan="5">总分</td><td>100</td><td>100</td><td></td></tr>
      </table></body></html>
      """;

  private SentFile() {}

  /// The address of the re-check of the usual form, once it was read.
  static String of(Browser browser, String name) {
    return of(browser, name, FORM.formatted("送温暖"));
  }

  static String of(Browser browser, String name, String text) {
    browser.get("/recheck");
    return done(
        browser, browser.upload("/recheck", Map.of(name, text.getBytes(StandardCharsets.UTF_8))));
  }

  /// Waits until the files were read.
  static String done(Browser browser, Browser.Page sent) {
    assertThat(sent.status()).isEqualTo(302);
    Instant last = Instant.now().plus(Duration.ofMinutes(2));
    while (browser.get(sent.location()).body().contains("id=\"progress\"")
        && Instant.now().isBefore(last)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return sent.location();
  }
}
