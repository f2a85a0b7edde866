package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormCase;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Points;
import io.hengji.core.score.Verdict;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// 四、绩效评价指标分析: each indicator with target, actual, points and how they come about.
record AnalysisChapter(FormCase of) {

  private static final String NUMERALS = "一二三四五六七八九十";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ClassPoints> classes = ClassPoints.of(of.form(), of.score());
    int section = 0;
    for (ClassPoints level : classes) {
      blocks.add(new Paragraph(Style.SUBHEADING, number(section++) + level.name()));
      for (int row : level.rows()) {
        blocks.add(indicator(row).prose("4." + (row + 1)));
      }
    }
    if (classes.isEmpty()) {
      for (int row = 0; row < of.form().indicators().size(); row++) {
        blocks.add(indicator(row).prose("4." + (row + 1)));
      }
    }
    Telling execution = execution();
    if (!execution.isEmpty()) {
      blocks.add(new Paragraph(Style.SUBHEADING, number(section) + "预算执行率"));
      blocks.add(execution.prose("4.0"));
    }
    return blocks;
  }

  private static String number(int section) {
    return "（" + NUMERALS.charAt(Math.min(section, NUMERALS.length() - 1)) + "）";
  }

  private Telling indicator(int row) {
    Form form = of.form();
    Indicator indicator = form.indicators().get(row);
    Points points = of.score().indicators().get(row);
    Telling told = new Telling(form);
    if (indicator.level2().isEmpty()) {
      told.say("指标");
    } else {
      told.cell(CellPath.indicator(row, Column.LEVEL2));
    }
    told.named(CellPath.indicator(row, Column.LEVEL3)).say("：");
    told.say("年度指标值");
    value(told, row, Column.TARGET, "没有填写");
    told.say("，实际完成值");
    value(told, row, Column.ACTUAL, "没有填写");
    told.say("，").say(verdict(points.verdict()));
    String whose = indicator.level1().isEmpty() ? "该指标" : "";
    if (!indicator.weight().isEmpty()) {
      told.say("；" + whose + "分值").cell(CellPath.indicator(row, Column.WEIGHT)).say("分");
    }
    if (!indicator.score().isEmpty()) {
      told.say("，" + whose + "得分").cell(CellPath.indicator(row, Column.SCORE)).say("分");
    }
    told.say("。");
    if (points.bounds().filter(Bounds::isExact).isPresent()
        && points.comparison() instanceof io.hengji.core.score.Comparison.OfFigures) {
      told.say("计分过程：").value(points.why(), CellPath.indicator(row, Column.ACTUAL)).say("。");
    }
    if (!indicator.deviation().isEmpty()) {
      told.say("自评说明：").cell(CellPath.indicator(row, Column.DEVIATION)).say("。");
    }
    return told;
  }

  private void value(Telling told, int row, Column column, String missing) {
    CellPath path = CellPath.indicator(row, column);
    if (of.form().cell(path).isEmpty()) {
      told.value(missing, path);
      return;
    }
    String nature = column == Column.TARGET ? of.form().indicators().get(row).nature().text() : "";
    if (!nature.isEmpty() && "≥≤=＝><﹦＞＜".contains(nature)) {
      told.value(nature, CellPath.indicator(row, Column.NATURE));
    }
    told.quoted(path);
    String unit = of.form().indicators().get(row).unit().text();
    String text = of.form().cell(path).text();
    if (!unit.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
      told.value(unit, CellPath.indicator(row, Column.UNIT));
    }
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case REACHED -> "达到指标值";
      case PARTLY -> "部分达到指标值";
      case MISSED -> "未达到指标值";
      case UNDETERMINED -> "自评表所填内容不足以判断是否达到指标值";
    };
  }

  private Telling execution() {
    Form form = of.form();
    Telling told = new Telling(form);
    IntStream.range(0, form.funds().size())
        .filter(row -> form.funds().get(row).kind() == FundKind.TOTAL)
        .findFirst()
        .ifPresent(row -> execution(told, row));
    return told;
  }

  private void execution(Telling told, int row) {
    var fund = of.form().funds().get(row);
    if (fund.annual().isEmpty() || fund.executed().isEmpty()) {
      return;
    }
    told.say("全年预算数").money(CellPath.fund(row, FundColumn.ANNUAL));
    told.say("，全年执行数").money(CellPath.fund(row, FundColumn.EXECUTED));
    if (!fund.rate().isEmpty()) {
      told.say("，执行率").cell(CellPath.fund(row, FundColumn.RATE));
    }
    if (!fund.weight().isEmpty()) {
      told.say("；分值").cell(CellPath.fund(row, FundColumn.WEIGHT)).say("分");
    }
    if (!fund.score().isEmpty()) {
      told.say("，得分").cell(CellPath.fund(row, FundColumn.SCORE)).say("分");
    }
    told.say("。");
  }
}
