package io.hengji.testkit.planted;

import io.hengji.testkit.planted.Narrative.Chapter;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Writes the report on a form in one of several wordings; every number is the form's.
final class Narrator {
  static final int BASICS = 0;
  static final int CONCLUSION = 2;
  static final int ANALYSIS = 3;
  static final int PROBLEMS = 5;
  static final int ADVICE = 6;

  private final SampleForm form;
  private final Dice dice;

  private Narrator(SampleForm form, Dice dice) {
    this.form = form;
    this.dice = dice;
  }

  static Narrative report(SampleForm form, Dice dice) {
    return new Narrator(form, dice).report();
  }

  private Narrative report() {
    String title =
        form.project() + form.year() + "年度" + dice.pick("绩效评价报告", "绩效自评报告", "项目支出绩效评价报告");
    return new Narrative(
        title,
        List.of(
            new Chapter(dice.pick("基本情况", "项目基本情况", "项目概况"), basics(), List.of()),
            new Chapter(dice.pick("评价工作开展情况", "绩效评价工作开展情况"), work(), List.of()),
            new Chapter(dice.pick("综合评价情况及评价结论", "评价结论"), conclusion(), points()),
            new Chapter(dice.pick("绩效评价指标分析", "绩效指标完成情况分析"), analysis(), List.of()),
            new Chapter(dice.pick("主要经验及做法", "主要做法"), List.of("建立月调度机制，专人负责台账，资料随时归档。"), List.of()),
            new Chapter(dice.pick("存在问题及原因分析", "存在的问题及原因"), problems(), List.of()),
            new Chapter(dice.pick("有关建议", "意见建议"), advice(), List.of())));
  }

  private List<String> basics() {
    SampleFund total = form.funds().getFirst();
    String money =
        dice.pick(
            "（二）资金情况。{y}年全年预算{a}万元，全年支出{e}万元，预算执行率{r}。",
            "（二）预算安排与执行。{y}年度预算安排{a}万元，实际支出{e}万元，执行率为{r}。",
            "（二）资金投入和使用情况。项目全年预算数{a}万元，截至{y}年12月31日，全年执行数{e}万元，执行率{r}。");
    return List.of(
        "（一）立项情况。为做好" + form.project() + "工作，根据年度工作安排设立本项目，由" + form.unit() + "负责实施。",
        money
            .replace("{y}", String.valueOf(form.year()))
            .replace("{a}", total.annual())
            .replace("{e}", total.executed())
            .replace("{r}", total.rate()),
        "（三）绩效目标。" + form.expected());
  }

  private List<String> work() {
    int next = form.year() + 1;
    return List.of(
        dice.pick("成立评价小组，制定方案，", "按照财政部门部署，") + next + "年2月采取查阅资料、座谈的方式完成自评，分准备、实施、总结3个阶段进行。");
  }

  private List<String> conclusion() {
    String words =
        dice.pick(
            "经综合评价，项目得分{s}分，评价等级为“{g}”。",
            "本项目自评总分{s}分，等级为{g}。",
            "根据评分结果，项目综合得分为{s}分，绩效等级“{g}”。各部分得分见下表。");
    return List.of(words.replace("{s}", form.total()).replace("{g}", grade()));
  }

  private String grade() {
    BigDecimal total = new BigDecimal(form.total());
    return total.compareTo(new BigDecimal(90)) >= 0
        ? "优"
        : total.compareTo(new BigDecimal(80)) >= 0 ? "良" : "中";
  }

  private List<List<String>> points() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("指标", "分值", "得分"));
    SampleFund total = form.funds().getFirst();
    rows.add(List.of("预算执行率", total.weight(), total.score()));
    for (String level : List.of("产出指标", "效益指标", "满意度指标")) {
      rows.add(List.of(level, sum(level, false), sum(level, true)));
    }
    rows.add(List.of("合计", "100", form.total()));
    return rows;
  }

  private String sum(String level, boolean taken) {
    return Points.plain(
        form.rows().stream()
            .filter(row -> row.kind().level1().equals(level))
            .map(row -> new BigDecimal(taken ? row.score() : row.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private List<String> analysis() {
    List<String> lines = new ArrayList<>();
    for (String level : List.of("产出指标", "效益指标", "满意度指标")) {
      StringBuilder line =
          new StringBuilder("（" + "一二三".charAt(lines.size()) + "）" + level + "完成情况。");
      for (SampleRow row : form.rows()) {
        if (row.kind().level1().equals(level) && Edit.isNumber(row)) {
          line.append(sentence(row));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private String sentence(SampleRow row) {
    String words =
        switch (dice.between(0, 2)) {
          case 0 -> "{n}目标值为{t}，实际完成{a}。";
          case 1 -> "{n}{a}。";
          default -> row.kind() == Kind.SATISFACTION ? "{n}达到{a}。" : "{n}计划{t}，实际为{a}。";
        };
    return words
        .replace("{n}", row.name())
        .replace("{t}", row.value() + row.unit())
        .replace("{a}", row.actual());
  }

  private List<String> problems() {
    return List.of("（一）档案整理不够及时，部分资料归集较晚。", "（二）宣传方式较为单一，群众了解渠道不多。");
  }

  private List<String> advice() {
    return List.of("（一）明确专人整理档案，按月归集资料。", "（二）丰富宣传方式，利用村级广播和网络平台宣传。");
  }
}
