package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPath.Field;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.review.FormCase;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import java.util.ArrayList;
import java.util.List;

/// 一、项目基本情况: whose project it is, its money, its goal.
record SituationChapter(FormCase of) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Form form = of.form();
    blocks.add(new Paragraph(Style.SUBHEADING, "（一）项目概况"));
    Telling whose = new Telling(form).cell(Field.PROJECT);
    if (!form.head().department().isEmpty()) {
      whose.say("由").cell(Field.DEPARTMENT).say("主管");
    }
    if (!form.head().unit().isEmpty()) {
      whose.say(form.head().department().isEmpty() ? "由" : "，").cell(Field.UNIT).say("实施");
    }
    blocks.add(whose.say("。").prose("1.1"));
    Telling money = money(form);
    if (!money.isEmpty()) {
      blocks.add(money.prose("1.2"));
    }
    blocks.add(new Paragraph(Style.SUBHEADING, "（二）项目绩效目标"));
    Telling goal = new Telling(form);
    if (form.goal().expected().isEmpty()) {
      goal.say("自评表没有填写年度总体目标。");
    } else {
      goal.say("年度总体目标：").cell(Field.GOAL_EXPECTED).say("。");
    }
    blocks.add(goal.prose("1.3"));
    if (!form.goal().actual().isEmpty()) {
      Telling outcome = new Telling(form).say("实际完成情况：").cell(Field.GOAL_ACTUAL).say("。");
      blocks.add(outcome.prose("1.4"));
    }
    return blocks;
  }

  private static Telling money(Form form) {
    Telling money = new Telling(form);
    for (int row = 0; row < form.funds().size(); row++) {
      Fund fund = form.funds().get(row);
      boolean total = fund.kind() == FundKind.TOTAL;
      if (fund.annual().isEmpty() && fund.executed().isEmpty()) {
        continue;
      }
      if (!money.isEmpty()) {
        money.say(total ? "。" : "；");
      }
      String item = fund.item().isEmpty() ? "年度资金总额" : fund.item().text();
      money.value((total ? "" : "其中") + item, CellPath.fund(row, FundColumn.ITEM));
      amount(money, form, row, FundColumn.INITIAL, "年初预算数");
      amount(money, form, row, FundColumn.ANNUAL, "全年预算数");
      amount(money, form, row, FundColumn.EXECUTED, "全年执行数");
      if (total && !fund.rate().isEmpty()) {
        money.say("，执行率").cell(CellPath.fund(row, FundColumn.RATE));
      }
    }
    return money.isEmpty() ? money : money.say("。");
  }

  private static void amount(Telling money, Form form, int row, FundColumn column, String caption) {
    CellPath path = CellPath.fund(row, column);
    if (!form.cell(path).isEmpty()) {
      money.say((column == FundColumn.INITIAL ? "" : "，") + caption).money(path);
    }
  }
}
