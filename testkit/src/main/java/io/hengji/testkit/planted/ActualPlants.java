package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Deviations of what was reached.
final class ActualPlants {
  private static final Map<String, String> OTHER_UNITS =
      Map.of(
          "人", "户", "户", "人", "人次", "户", "公里", "人", "平方米", "户", "%", "个", "元/人", "元/户", "元/户",
          "元/人");

  private ActualPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("ACT-001", "", ActualPlants::inWords),
        Plant.of("ACT-002", "", ActualPlants::otherUnit),
        Plant.of("ACT-003", "", ActualPlants::withOperator),
        Plant.of("ACT-003", "", ActualPlants::sentence),
        Plant.of("ACT-004", "", ActualPlants::productOff),
        Plant.of("ACT-005", "level2", ActualPlants::countsDisagree),
        Plant.of(
            "ACT-006", "level2 deviation fund.annual fund.executed", ActualPlants::spentNotDone),
        Plant.of("ACT-007", "", ActualPlants::atCeiling));
  }

  private static Optional<SampleForm> inWords(SampleForm form, Dice dice) {
    String words = dice.pick("达成预期指标", "全部完成", "已完成", "满意", "达标", "按要求完成");
    return Edit.row(
        form,
        dice,
        row -> Edit.isNumber(row) && Edit.isApart(form, row) && !Edit.isMissed(row),
        row -> row.withActual(words, ""));
  }

  private static Optional<SampleForm> otherUnit(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        row -> Edit.isNumber(row) && Edit.isApart(form, row) && OTHER_UNITS.containsKey(row.unit()),
        row -> row.withActual(row.reached(), OTHER_UNITS.getOrDefault(row.unit(), "户")));
  }

  private static Optional<SampleForm> withOperator(SampleForm form, Dice dice) {
    String operator = dice.pick("≥", "", ">=");
    return Edit.row(
        form,
        dice,
        row -> row.operator().equals("≥") && Edit.isApart(form, row) && !Edit.isMissed(row),
        row ->
            operator.isEmpty()
                ? row.withActual(row.value() + row.unit() + "以上", "")
                : row.withActual(operator + row.value() + row.unit(), ""));
  }

  private static Optional<SampleForm> sentence(SampleForm form, Dice dice) {
    String words = dice.pick("严格按照实施方案和进度安排组织实施，确保按期保质完成各项任务", "按照上级文件要求开展工作并及时报送有关材料，做到应保尽保");
    return Edit.row(
        form,
        dice,
        row -> row.kind().isBenefit() && !Edit.isMissed(row),
        row ->
            row.withTarget("", words, "")
                .withActual(words, "")
                .withPoints(row.weight(), row.weight()));
  }

  private static String standard(int each, int heads, int amount) {
    return "按%d元/人标准救助%d人，支出资金%d元".formatted(each, heads, amount);
  }

  private static Optional<SampleForm> productOff(SampleForm form, Dice dice) {
    int each = dice.pick(200, 500, 1200);
    int heads = dice.between(20, 400);
    int off = dice.pick(each, 3 * each, 500);
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.COST || row.kind().isBenefit(),
        row ->
            row.withTarget("", standard(each, heads, each * heads), "")
                .withActual(standard(each, heads, each * heads + off), "")
                .withPoints(row.weight(), row.weight())
                .withDeviation(""));
  }

  /// One programme with two head counts, under two kinds.
  private static Optional<SampleForm> countsDisagree(SampleForm form, Dice dice) {
    String programme = dice.pick("大病救助", "助学补助", "就业见习");
    int heads = dice.between(100, 900);
    int others = heads - dice.pick(5, 12, 40);
    Optional<SampleForm> first =
        Edit.row(
            form,
            dice,
            row -> row.kind() == Kind.QUANTITY && Edit.isApart(form, row),
            row -> counted(row, programme + "人数", heads));
    return first.flatMap(half ->
        Edit.row(
            half,
            dice,
            row -> row.kind() == Kind.SOCIAL || row.kind() == Kind.QUALITY,
            row -> counted(row, programme + dice.pick("人数", ""), others)));
  }

  private static SampleRow counted(SampleRow row, String name, int heads) {
    String count = String.valueOf(heads);
    return row.withName(name)
        .withTarget("=", count, "人")
        .withActual(count, "人")
        .withPoints(row.weight(), row.weight())
        .withDeviation("");
  }

  /// All money spent, a quantity missed, no word on it.
  private static Optional<SampleForm> spentNotDone(SampleForm form, Dice dice) {
    if (form.funds().isEmpty()) {
      return Optional.empty();
    }
    List<SampleRow> rows = new ArrayList<>();
    int missed = dice.between(55, 90);
    boolean done = false;
    for (SampleRow row : form.rows()) {
      if (row.kind() != Kind.QUANTITY || !Edit.isNumber(row)) {
        rows.add(row);
        continue;
      }
      String reached = done ? row.value() : part(row.value(), missed);
      done = true;
      rows.add(Points.scored(row.withActual(reached, row.unit())).withDeviation(""));
    }
    List<SampleFund> funds = new ArrayList<>();
    for (SampleFund fund : form.funds()) {
      boolean points = Points.isNumber(fund.score());
      funds.add(
          fund.annual().isEmpty()
              ? fund
              : fund.withAmounts(fund.annual(), fund.annual(), fund.annual())
                  .withResult("100%", points ? "10" : fund.score()));
    }
    SampleForm planted = form.withRows(rows).withFunds(funds);
    return Optional.of(
        Points.totalled(planted.withGoal(Sentences.goal(rows), Sentences.outcome(rows))));
  }

  private static String part(String value, int percent) {
    return Edit.decimal(value)
        .multiply(new BigDecimal(percent))
        .movePointLeft(2)
        .setScale(0, RoundingMode.DOWN)
        .toPlainString();
  }

  private static Optional<SampleForm> atCeiling(SampleForm form, Dice dice) {
    int top = dice.pick(2000, 5000, 800);
    int heads = dice.between(20, 300);
    String words = "按%d-%d元标准救助%d人，支出资金%d元".formatted(top / 4, top, heads, top * heads);
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.COST || row.kind().isBenefit(),
        row ->
            row.withTarget("", "按%d-%d元标准救助%d人".formatted(top / 4, top, heads), "")
                .withActual(words, "")
                .withPoints(row.weight(), row.weight())
                .withDeviation(""));
  }
}
