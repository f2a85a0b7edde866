package io.hengji.documents.pdf;

import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// A form of a made-up project, to be printed in many ways, and what is to be read from each.
final class PrintedForm {
  static final List<Integer> WIDTHS = List.of(46, 54, 64, 96, 66, 66, 34, 34, 56);
  static final List<String> ROWS =
      List.of(
          "项目名称 | < | 困难职工春节慰问项目 | < | < | < | < | < | <",
          "主管部门 | < | 某市总工会 | < | 实施单位 | < | 权益保障部 | < | <",
          "项目资金（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
          "^ | < | 年度资金总额 | 60 | 62.5 | 61.2 | 10 | 97.92% | 9.79",
          "^ | < | 当年财政拨款 | 60 | 62.5 | 61.2 | — | | —",
          "^ | < | 其他资金 | | | | — | | —",
          "年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <",
          "^ | 走访慰问困难职工三千一百人，每人二百元，春节前发放到人。 | < | < | < |" + " 走访慰问三千零六十人，资金在春节前全部发放。 | < | < | <",
          "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因",
          "^ | 产出指标 | 数量指标 | 慰问困难职工人数 | ≥3100人 | 3060人 | 10 | 9.87 | 转出四十人",
          "^ | ^ | ^ | 走访困难企业户数 | ≥120户 | 126户 | 10 | 10 |",
          "^ | ^ | 质量指标 | 慰问对象符合建档标准的比例 | 100% | 100% | 10 | 10 |",
          "^ | ^ | 时效指标 | 资金发放时间 | 春节前 | 春节前 | 10 | 10 |",
          "^ | ^ | 成本指标 | 人均慰问标准 | 200元 | 200元 | 10 | 10 |",
          "^ | 效益指标 | 社会效益指标 | 困难职工生活改善 | 明显 | 达成预期指标 | 15 | 15 |",
          "^ | ^ | 可持续影响指标 | 帮扶机制健全程度 | 健全 | 达成预期指标 | 15 | 14 |",
          "^ | 满意度指标 | 服务对象满意度指标 | 受助职工满意度 | ≥95% | 97% | 10 | 10 |",
          "总分 | < | < | < | < | < | 100 | 98.66 |");

  static final List<String> INDICATORS =
      List.of(
          "产出指标 数量指标 慰问困难职工人数 ≥3100人 3060人 10 9.87 转出四十人",
          "产出指标 数量指标 走访困难企业户数 ≥120户 126户 10 10",
          "产出指标 质量指标 慰问对象符合建档标准的比例 100% 100% 10 10",
          "产出指标 时效指标 资金发放时间 春节前 春节前 10 10",
          "产出指标 成本指标 人均慰问标准 200元 200元 10 10",
          "效益指标 社会效益指标 困难职工生活改善 明显 达成预期指标 15 15",
          "效益指标 可持续影响指标 帮扶机制健全程度 健全 达成预期指标 15 14",
          "满意度指标 服务对象满意度指标 受助职工满意度 ≥95% 97% 10 10");

  private PrintedForm() {}

  static PrintedTable table() {
    return new PrintedTable(WIDTHS, ROWS);
  }

  static PrintedPage page(PrintedFile file) {
    return file.page().text(200, 60, 16, "项目支出绩效自评表").text(260, 80, 10, "（2024年度）");
  }

  /// The form on one page.
  static byte[] file(PrintFont font, PrintedTable table) {
    PrintedFile file = new PrintedFile(font);
    table.on(file, page(file), 100, 800).forEach(file::with);
    return file.bytes();
  }

  /// The rows of indicators that are read from a file.
  static List<String> indicators(byte[] bytes) throws UnreadableFile {
    List<String> rows = new ArrayList<>();
    for (Form form : forms(bytes)) {
      for (Indicator row : form.indicators()) {
        rows.add(
            String.join(
                    " ",
                    row.level1().text(),
                    row.level2().text(),
                    row.level3().text(),
                    row.target().text(),
                    row.actual().text(),
                    row.weight().text(),
                    row.score().text(),
                    row.deviation().text())
                .strip());
      }
    }
    return rows;
  }

  static List<Form> forms(byte[] bytes) throws UnreadableFile {
    Document document = DocumentReader.read("form.pdf", bytes, Limits.STANDARD);
    return FormReader.read(document);
  }
}
