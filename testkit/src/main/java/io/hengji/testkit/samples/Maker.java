package io.hengji.testkit.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Makes up a form without a mistake: points that follow from what was reached, weights that add
/// up, funds that add up, a goal that says what the indicators say.
final class Maker {
  private static final List<String> PLACES = List.of("江城市", "清河县", "平川市", "东岭区", "云峰县", "临江区");
  private static final List<String> CAUSES =
      List.of(
          "因{m}月连续降雨，{n}未达计划，已调整工期，次年一季度补足。",
          "{m}月供应商更换，{n}少于年初安排，今后将提前签订合同。",
          "受人员调整影响，{n}有缺口，已增派2名专职人员跟进。",
          "{n}的部分任务与上级安排合并，下一年度将重新核定目标。",
          "年初对{n}估计偏高，已按近年实绩修订测算办法。",
          "场地维修致使{n}推迟，现已恢复，计划次年3月前补办。");

  private final Dice dice;
  private final Family family;
  private final Theme theme;
  private final int year;

  private Maker(Dice dice, Family family) {
    this.dice = dice;
    this.family = family;
    this.theme = dice.pick(Theme.all());
    this.year = dice.between(2020, 2024);
  }

  /// A form for a layout of this family.
  static SampleForm form(Dice dice, Family family) {
    return new Maker(dice, family).form();
  }

  private SampleForm form() {
    String place = dice.pick(PLACES);
    List<SampleRow> rows = weighted(rows());
    List<SampleFund> funds = new Budget(dice, family).funds();
    String wanted = Sentences.goal(rows);
    String got = Sentences.outcome(rows) + Sentences.change(funds);
    BigDecimal total = Points.total(funds, rows);
    boolean whole = family == Family.DEPARTMENT;
    return new SampleForm(
        family,
        titlePart(),
        year,
        whole ? "" : project(),
        whole ? "" : place + theme.department(),
        place + (whole ? theme.department() : theme.unit()),
        funds,
        wanted,
        got,
        rows,
        family.hasPoints() ? Points.plain(total) : "",
        family.hasPoints() && dice.chance(40) ? Points.grade(total) : "",
        List.of(),
        Map.of());
  }

  private String titlePart() {
    return switch (family) {
      case DEPARTMENT -> "titleDepartment";
      case TRANSFER -> "titleTransfer";
      default -> "title";
    };
  }

  private String project() {
    return switch (dice.between(0, 3)) {
      case 0 -> year + "年" + theme.project();
      case 1 -> theme.project() + "项目";
      case 2 -> theme.project() + "专项经费";
      default -> theme.project();
    };
  }

  private List<SampleRow> rows() {
    int wanted = dice.between(15, dice.chance(30) ? 40 : 24);
    List<Theme.Measure> left = new ArrayList<>(dice.shuffled(theme.measures()));
    List<Theme.Measure> chosen = new ArrayList<>();
    take(Kind.QUANTITY, 2, left, chosen);
    take(Kind.QUALITY, 1, left, chosen);
    take(Kind.SOCIAL, 1, left, chosen);
    take(Kind.SATISFACTION, 1, left, chosen);
    for (Theme.Measure measure : left) {
      if (chosen.size() < wanted && roomFor(measure, chosen)) {
        chosen.add(measure);
      }
    }
    chosen.sort(Comparator.comparing(Theme.Measure::kind));
    return chosen.stream().map(this::row).toList();
  }

  private static void take(
      Kind kind, int count, List<Theme.Measure> left, List<Theme.Measure> chosen) {
    List<Theme.Measure> taken =
        left.stream()
            .filter(measure -> measure.kind() == kind && measure.words().isEmpty())
            .limit(count)
            .toList();
    chosen.addAll(taken);
    left.removeAll(taken);
  }

  /// No more cost and deadlines than a form has, one indicator in words at the most.
  private static boolean roomFor(Theme.Measure measure, List<Theme.Measure> chosen) {
    long same = chosen.stream().filter(other -> other.kind() == measure.kind()).count();
    return switch (measure.kind()) {
      case COST -> same < 3;
      case TIMELINESS -> same < 4;
      default -> true;
    };
  }

  private SampleRow row(Theme.Measure measure) {
    if (measure.isDeadline()) {
      return deadline(measure);
    }
    if (!measure.words().isEmpty()) {
      String reached = dice.pick("达成预期指标", "达成年度指标");
      return row(measure, "", measure.words(), "", reached, "", "1/1");
    }
    int target = valueOf(measure);
    boolean missed = dice.chance(12);
    int reached = missed ? missed(measure, target) : met(measure, target);
    boolean atMost = measure.operator().equals("≤");
    boolean isShort = atMost ? reached > target : reached < target;
    String share = isShort ? (atMost ? target + "/" + reached : reached + "/" + target) : "1/1";
    return row(
        measure,
        measure.operator(),
        String.valueOf(target),
        measure.unit(),
        String.valueOf(reached),
        measure.unit(),
        share);
  }

  private int valueOf(Theme.Measure measure) {
    int steps = (measure.high() - measure.low()) / measure.step();
    int few = dice.chance(60) ? Math.max(1, steps / 4) : steps;
    return measure.low() + measure.step() * dice.between(0, few);
  }

  /// What was reached where the target is met, no more than a fifth above it.
  private int met(Theme.Measure measure, int target) {
    int most = Math.max(0, target * 15 / 100);
    int by = dice.chance(40) ? 0 : dice.between(0, most);
    if (measure.operator().equals("≤")) {
      return Math.max(1, target - by / 2);
    }
    return measure.unit().equals("%") ? Math.min(99, target + by / 4) : target + by;
  }

  private int missed(Theme.Measure measure, int target) {
    int by = Math.max(1, target * dice.between(3, 25) / 100);
    return measure.operator().equals("≤") ? target + by : Math.max(1, target - by);
  }

  private SampleRow deadline(Theme.Measure measure) {
    int month = dice.between(4, 12);
    int day = dice.between(1, 28);
    String target =
        switch (dice.between(0, 3)) {
          case 0 -> year + "年" + month + "月底前";
          case 1 -> year + "年" + month + "月" + day + "日前";
          case 2 -> month + "月底前";
          default -> year + "年底前";
        };
    int last = target.contains("日前") ? Math.max(1, day - 1) : 25;
    int before = dice.between(0, 1) == 0 && month > 4 ? 1 : 0;
    String done = year + "年" + (month - before) + "月" + dice.between(1, last) + "日";
    return row(measure, "", target, "", day == 1 && before == 0 ? "按期完成" : done, "", "1/1");
  }

  /// A row whose points wait: score holds the share of the weight that was earned.
  private SampleRow row(
      Theme.Measure measure,
      String operator,
      String value,
      String unit,
      String reached,
      String reachedUnit,
      String share) {
    String deviation = share.equals("1/1") ? "" : cause(measure);
    Kind kind = measure.kind();
    return new SampleRow(
        kind,
        kind.level1(),
        kind.level2(),
        measure.name(),
        operator,
        value,
        unit,
        reached,
        reachedUnit,
        "",
        share,
        deviation);
  }

  private String cause(Theme.Measure measure) {
    return dice.pick(CAUSES)
        .replace("{m}", String.valueOf(dice.between(3, 11)))
        .replace("{n}", measure.name());
  }

  private List<SampleRow> weighted(List<SampleRow> rows) {
    int goals = family == Family.NO_FUNDS ? 100 : 90;
    List<SampleRow> weighted = new ArrayList<>();
    int outputs = goals == 100 ? 60 : 50;
    weigh(rows.stream().filter(row -> row.kind().isOutput()).toList(), outputs, weighted);
    weigh(rows.stream().filter(row -> row.kind().isBenefit()).toList(), 30, weighted);
    weigh(rows.stream().filter(row -> row.kind() == Kind.SATISFACTION).toList(), 10, weighted);
    return weighted;
  }

  /// Gives the points of a class to its rows: whole or half points, none without any.
  private void weigh(List<SampleRow> rows, int points, List<SampleRow> weighted) {
    int unit = rows.size() > points / 2 || dice.chance(15) ? 2 : 1;
    Set<Integer> cuts = new TreeSet<>();
    while (cuts.size() < rows.size() - 1) {
      cuts.add(dice.between(1, points * unit - 1));
    }
    List<Integer> ends = new ArrayList<>(cuts);
    ends.add(points * unit);
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal weight =
          new BigDecimal(ends.get(i) - from)
              .divide(new BigDecimal(unit), 1, RoundingMode.UNNECESSARY);
      weighted.add(scored(rows.get(i), weight));
      from = ends.get(i);
    }
  }

  private SampleRow scored(SampleRow row, BigDecimal weight) {
    String[] share = row.score().split("/", -1);
    BigDecimal score =
        weight
            .multiply(new BigDecimal(share[0]))
            .divide(new BigDecimal(share[1]), 2, RoundingMode.HALF_UP);
    return family.hasPoints()
        ? row.withPoints(Points.plain(weight), Points.plain(score))
        : row.withPoints("", "");
  }
}
