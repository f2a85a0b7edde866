package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Deviations of targets and of the names of indicators.
final class TargetPlants {
  private TargetPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("TGT-001", "", TargetPlants::vague),
        Plant.of("TGT-001", "", TargetPlants::question),
        Plant.of("TGT-002", "!unit", TargetPlants::withoutUnit),
        Plant.of("TGT-003", "", TargetPlants::costAtLeast),
        Plant.of("TGT-003", "", TargetPlants::satisfactionAtMost),
        Plant.of("TGT-004", "level2", TargetPlants::moneyAsQuantity),
        Plant.of("TGT-004", "level2", TargetPlants::paymentRate),
        Plant.of("TGT-005", "level2", TargetPlants::timeAsQuality),
        Plant.of("TGT-005", "level2", TargetPlants::satisfactionAsBenefit),
        Plant.of("TGT-006", "", TargetPlants::shareBeyond),
        Plant.of("TGT-006", "", TargetPlants::reachedBeyond),
        Plant.of("TGT-007", "level2 fund.executed fund.annual", TargetPlants::equalsSpending),
        Plant.of("TGT-008", "", TargetPlants::countInName),
        Plant.of("TGT-008", "", TargetPlants::dayInName),
        Plant.of(
            "TGT-009",
            "level2 !initialTarget fund.initial fund.executed",
            TargetPlants::afterTheFact),
        Plant.of("TGT-010", "level2", TargetPlants::unmeasured),
        Plant.of("TGT-011", "", TargetPlants::nameless));
  }

  private static Optional<SampleForm> vague(SampleForm form, Dice dice) {
    String words = dice.pick("效果明显", "有所提高", "较好", "显著提升", "进一步改善", "明显增强");
    return Edit.row(
        form,
        dice,
        row -> row.kind().isBenefit(),
        row -> full(row.withTarget("", words, "").withActual(words, "")));
  }

  private static Optional<SampleForm> question(SampleForm form, Dice dice) {
    String words = dice.pick("是否按期完成", "是否符合要求", "是否达到预期");
    return Edit.row(
        form,
        dice,
        row -> row.kind() != Kind.SATISFACTION && Edit.isApart(form, row),
        row -> full(row.withTarget("", words, "").withActual("是", "")));
  }

  private static SampleRow full(SampleRow row) {
    return row.withPoints(row.weight(), row.weight()).withDeviation("");
  }

  private static Optional<SampleForm> withoutUnit(SampleForm form, Dice dice) {
    String name = dice.pick("河道清淤", "设备更新改造", "宣传推广", "道路养护");
    String target = dice.pick("12", "36", "4.5", "120");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.QUANTITY && Edit.isApart(form, row),
        row -> full(row.withName(name).withTarget("≥", target, "").withActual(target, "")));
  }

  private static Optional<SampleForm> costAtLeast(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.COST && !row.name().contains("标准"),
        row -> Edit.scored(row.withTarget("≥", row.value(), row.unit())));
  }

  private static Optional<SampleForm> satisfactionAtMost(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.SATISFACTION || row.name().endsWith("合格率"),
        row -> Edit.scored(row.withTarget("≤", row.value(), row.unit())));
  }

  private static Optional<SampleForm> moneyAsQuantity(SampleForm form, Dice dice) {
    String amount = dice.pick("50", "120", "36.5");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.QUANTITY && Edit.isApart(form, row),
        row -> full(row.withTarget(dice.pick("", "≥"), amount, "万元").withActual(amount, "万元")));
  }

  private static Optional<SampleForm> paymentRate(SampleForm form, Dice dice) {
    String name = dice.pick("资金支付率", "预算执行率", "资金拨付率");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.QUANTITY && Edit.isApart(form, row),
        row -> full(row.withName(name).withTarget("≥", "95", "%").withActual("98", "%")));
  }

  private static Optional<SampleForm> timeAsQuality(SampleForm form, Dice dice) {
    String name = dice.pick("项目完成时间", "资金发放时限", "工程完工时间");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.QUALITY,
        row ->
            full(
                row.withName(name)
                    .withTarget("", form.year() + "年11月底前", "")
                    .withActual(form.year() + "年11月12日", "")));
  }

  private static Optional<SampleForm> satisfactionAsBenefit(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.SOCIAL || row.kind() == Kind.QUALITY,
        row -> full(row.withName("办事群众满意度").withTarget("≥", "90", "%").withActual("95", "%")));
  }

  private static boolean isShare(SampleRow row) {
    return row.unit().equals("%") && (row.name().endsWith("合格率") || row.name().endsWith("满意度"));
  }

  private static Optional<SampleForm> shareBeyond(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        TargetPlants::isShare,
        row ->
            full(row.withTarget("≥", dice.pick("105", "950", "120"), "%").withActual("950", "%")));
  }

  private static Optional<SampleForm> reachedBeyond(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        TargetPlants::isShare,
        row -> full(row.withActual(dice.pick("102", "105.5", "110"), "%")));
  }

  private static Optional<SampleForm> equalsSpending(SampleForm form, Dice dice) {
    return spent(form).flatMap(even -> costOf(even, dice));
  }

  /// The budget spent to the last yuan, without a change.
  private static Optional<SampleForm> spent(SampleForm form) {
    if (form.funds().isEmpty()) {
      return Optional.empty();
    }
    List<SampleFund> funds =
        form.funds().stream()
            .map(fund ->
                fund.annual().isEmpty()
                    ? fund
                    : fund.withAmounts(fund.annual(), fund.annual(), fund.annual())
                        .withResult("100%", fund.score().equals("—") ? "—" : points(fund)))
            .toList();
    return Optional.of(Points.totalled(form.withFunds(funds)));
  }

  private static String points(SampleFund fund) {
    return fund.score().isEmpty() ? "" : "10";
  }

  private static Optional<SampleForm> costOf(SampleForm form, Dice dice) {
    String spending = Points.plain(Edit.decimal(form.funds().getFirst().executed()));
    String name = dice.pick("项目总成本", "预算成本控制数", "项目支出总额");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.COST,
        row -> full(row.withName(name).withTarget("≤", spending, "万元").withActual(spending, "万元")));
  }

  private static Optional<SampleForm> countInName(SampleForm form, Dice dice) {
    int more = dice.pick(10, 50, 7);
    return Edit.row(
        form,
        dice,
        row ->
            row.kind() == Kind.QUANTITY
                && Edit.isApart(form, row)
                && List.of("人次", "户", "人", "场", "次", "家", "所", "张").contains(row.unit()),
        row -> {
          BigDecimal other = Edit.decimal(row.value()).add(new BigDecimal(more));
          return row.withName(row.name() + other + row.unit());
        });
  }

  private static Optional<SampleForm> dayInName(SampleForm form, Dice dice) {
    String month = dice.pick("6", "9", "10");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.TIMELINESS && row.unit().isEmpty(),
        row ->
            full(
                row.withName(row.name() + "（" + form.year() + "年" + month + "月底前）")
                    .withTarget("", form.year() + "年11月底前", "")
                    .withActual(form.year() + "年5月20日", "")));
  }

  private static Optional<SampleForm> afterTheFact(SampleForm form, Dice dice) {
    if (form.funds().isEmpty()) {
      return Optional.empty();
    }
    SampleFund total = form.funds().getFirst();
    return total.initial().equals(total.executed()) ? Optional.empty() : costOf(form, dice);
  }

  private static Optional<SampleForm> unmeasured(SampleForm form, Dice dice) {
    String words = dice.pick("满意", "较满意", "群众满意", "非常满意");
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.SATISFACTION,
        row -> full(row.withTarget("", words, "").withActual(words, "")));
  }

  private static Optional<SampleForm> nameless(SampleForm form, Dice dice) {
    String name = dice.pick(form.year() + "年11月底前", "28.6万元", "12月31日前", "300万元");
    return Edit.row(form, dice, row -> Edit.isApart(form, row), row -> row.withName(name));
  }
}
