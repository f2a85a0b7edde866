package io.hengji.writers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitoringPaperTest {

  private static final String FORM =
      """
      项目支出绩效自评表

      （2023年度）

      | 项目名称 | 节日慰问 | | | | | |
      | 主管部门 | 江城市总工会 | | 实施单位 | 权益保障部 | | |
      | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | | 年度资金总额 | 140.40 | 140.40 | 70.20 | 10 | 50% | |
      | 年度总体目标 | 预期目标 | 实际完成情况 |
      | | 慰问困难职工1500人 | |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | 700人 | 50 | | 下半年集中发放 |
      | 效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | 80人 | 30 | | |
      """;

  private final Form soFar =
      FormFiles.read("form.txt", FORM.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
          .forms()
          .getFirst();

  @Test
  void printsWhatWasReachedUntilTheDayAndWhatTheYearWouldBring() throws IOException {
    String page = page(LocalDate.of(2023, 7, 31));
    assertThat(page)
        .contains("项目支出绩效目标执行监控表", "1—7月执行数", "1—7月执行情况", "全年预计完成情况", "完成目标可能性", "有可能")
        .contains("700人", "1200人", "70.20", "50%", "下半年集中发放", "慰问困难职工1500人")
        .doesNotContain("得分", "分值", "自评", "实际完成");
  }

  @Test
  void namesTheDayWhereItIsNoMonthsEnd() throws IOException {
    assertThat(page(LocalDate.of(2023, 7, 15))).contains("截至7月15日执行情况");
    assertThat(page(LocalDate.of(2023, 1, 31))).contains("1月执行情况");
  }

  @Test
  void isWrittenAsWorkbookDocumentAndPrint() throws IOException {
    assertThat(written(LocalDate.of(2023, 7, 31), FileFormat.DOCX)).startsWith('P', 'K');
    assertThat(written(LocalDate.of(2023, 7, 31), FileFormat.XLSX)).startsWith('P', 'K');
    assertThat(written(LocalDate.of(2023, 7, 31), FileFormat.PDF)).startsWith('%', 'P');
  }

  private String page(LocalDate day) throws IOException {
    return new String(written(day, FileFormat.HTML), StandardCharsets.UTF_8);
  }

  private byte[] written(LocalDate day, FileFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter.write(
        out,
        List.of(
            MonitoringPaper.of(soFar, day, List.of(new MonitoringPaper.YearEnd("1200人", "有可能")))),
        format);
    return out.toByteArray();
  }
}
