package io.hengji.testkit;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.List;

/// Forms of forty rows with long texts, missing values and characters that formats treat as their
/// own.
final class OddForms {

  private static final int ROWS = 40;
  private static final String LONG = "受年初办公场所搬迁和部分受助职工外出务工影响，入户核实推迟到第三季度，已调整排期并增派人员，计划次年一季度补足。";

  /// What a row says otherwise than the one that it is made from.
  private record Odd(String name, String target, String actual, String score, String deviation) {}

  private OddForms() {}

  /// A form like another; one for print has only characters that our fonts have.
  static Form of(Form form, boolean forPrint) {
    String emoji = forPrint ? "" : "😀";
    List<Odd> odd =
        List.of(
            new Odd("入户核实情况", "1000-5000元/人·月", "3200元/人·月", "2", LONG.repeat(5)),
            new Odd("尚未填报的指标", "≥1500人", "", "", ""),
            new Odd("没有指标值的指标", "", "874人", "2", "无"),
            new Odd(
                "a<b>&\"c\"'d' 𬭎㛃≥±℃㎡①引“号”（括）、·" + emoji, "100%", "99.95%", "1.99", "<br> & 完成"),
            new Odd("群众对服务的看法", LONG.repeat(3), LONG.repeat(3) + "另有说明。", "2", LONG),
            new Odd("安全事故", "0次", "0次", "2", ""),
            new Odd("Office 2016 培训 (第 3 期)", "≥ 12 期", "12 期", "2", "ok"),
            new Odd("累计投入", "≤1，000，000元", "1,000,000.00元", "2", "=1+1"));
    List<Indicator> rows = new ArrayList<>();
    int copies = (ROWS + form.indicators().size() - 1) / form.indicators().size();
    for (Indicator row : form.indicators()) {
      for (int i = 0; i < copies; i++) {
        rows.add(with(row, odd.get(rows.size() % odd.size()), rows.size() + 1));
      }
    }
    return form.withIndicators(rows);
  }

  private static Indicator with(Indicator row, Odd odd, int number) {
    return new Indicator(
        row.level1(),
        row.level2(),
        cell(row, odd.name() + number),
        Cell.EMPTY,
        Cell.EMPTY,
        cell(row, odd.target()),
        Cell.EMPTY,
        cell(row, odd.actual()),
        row.weight(),
        cell(row, odd.score()),
        cell(row, odd.deviation()),
        row.at());
  }

  private static Cell cell(Indicator row, String text) {
    return new Cell(text, row.at());
  }
}
