package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deviations of explanations and of the sentences of the goal.
final class TextPlants {
  private TextPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("DEV-001", "deviation", TextPlants::unexplained),
        Plant.of("DEV-002", "deviation", TextPlants::emptyTalk),
        Plant.of("DEV-003", "deviation", TextPlants::surplus),
        Plant.of("DEV-004", "deviation", TextPlants::contradicts),
        Plant.of("DEV-004", "deviation", TextPlants::claimsSurplus),
        Plant.of("TXT-001", "", TextPlants::withoutNumber),
        Plant.of("TXT-002", "", TextPlants::copied),
        Plant.of("TXT-003", "", TextPlants::goalOff),
        Plant.of("TXT-003", "", TextPlants::outcomeOff),
        Plant.of("TXT-004", "", TextPlants::everywhere),
        Plant.of("TXT-005", "", TextPlants::otherYear),
        Plant.of("TXT-005", "", TextPlants::doneInOtherYear),
        Plant.of("TXT-006", "", TextPlants::claimsAll));
  }

  private static SampleRow missed(SampleRow row, Dice dice) {
    BigDecimal share = new BigDecimal(dice.between(50, 90)).movePointLeft(2);
    boolean atMost = row.operator().equals("≤");
    BigDecimal value = Edit.decimal(row.value());
    BigDecimal reached =
        atMost
            ? value.divide(share, 0, RoundingMode.UP)
            : value.multiply(share).setScale(0, RoundingMode.DOWN);
    return Edit.scored(row.withActual(reached.toPlainString(), row.unit()));
  }

  private static Optional<SampleForm> missedSaying(SampleForm form, Dice dice, String words) {
    return Edit.row(
        form,
        dice,
        row -> Edit.isNumber(row) && Edit.isApart(form, row),
        row -> missed(row, dice).withDeviation(words));
  }

  private static Optional<SampleForm> unexplained(SampleForm form, Dice dice) {
    return missedSaying(form, dice, dice.pick("", "", "无", "/"));
  }

  private static Optional<SampleForm> emptyTalk(SampleForm form, Dice dice) {
    return missedSaying(
        form,
        dice,
        dice.pick(
            "客观原因。", "因工作需要，今后加强管理。", "受疫情影响，部分活动取消。", "将继续努力，加大工作力度。", "由于种种原因未能完成，高度重视，再接再厉。"));
  }

  private static Optional<SampleForm> surplus(SampleForm form, Dice dice) {
    int percent = dice.pick(140, 200, 350);
    return Edit.row(
        form,
        dice,
        row ->
            Edit.isNumber(row)
                && row.operator().equals("≥")
                && !row.unit().equals("%")
                && Edit.isApart(form, row),
        row ->
            Points.scored(row.withActual(Edit.times(row.value(), percent), row.unit()))
                .withDeviation(""));
  }

  private static Optional<SampleForm> contradicts(SampleForm form, Dice dice) {
    return missedSaying(form, dice, dice.pick("按要求完成", "已按标准全部完成。", "全部完成，无偏差", "按计划完成年度任务"));
  }

  private static Optional<SampleForm> claimsSurplus(SampleForm form, Dice dice) {
    String words = dice.pick("超额完成", "超额完成年度任务。", "超额完成目标");
    return Edit.row(
        form,
        dice,
        row -> Edit.isNumber(row) && row.operator().equals("≥") && Edit.isApart(form, row),
        row -> Points.scored(row.withActual(row.value(), row.unit())).withDeviation(words));
  }

  private static Optional<SampleForm> withoutNumber(SampleForm form, Dice dice) {
    return Optional.of(
        form.withGoal(
            dice.pick("完成年度各项工作，提高服务水平。", "保障项目顺利实施，改善群众生活。"),
            dice.pick("各项工作有序推进，取得积极成效。", "项目顺利实施，群众反映良好。")));
  }

  private static Optional<SampleForm> copied(SampleForm form, Dice dice) {
    String outcome = dice.pick(form.expected(), form.expected(), "同左", "与预期目标相同");
    return Sentences.change(form.funds()).isEmpty()
        ? Optional.of(form.withGoal(form.expected(), outcome))
        : Optional.empty();
  }

  /// The number that the goal names first is another one.
  private static Optional<SampleForm> goalOff(SampleForm form, Dice dice) {
    SampleRow row = Sentences.quantities(form.rows()).getFirst();
    String right = row.name() + "达到" + row.value() + row.unit();
    String wrong = row.name() + "达到" + other(row.value(), dice) + row.unit();
    return Optional.of(form.withGoal(form.expected().replace(right, wrong), form.outcome()));
  }

  private static Optional<SampleForm> outcomeOff(SampleForm form, Dice dice) {
    SampleRow row = Sentences.quantities(form.rows()).getFirst();
    String right = row.name() + "完成" + row.actual();
    String wrong = row.name() + "完成" + other(row.reached(), dice) + row.unit();
    return Optional.of(form.withGoal(form.expected(), form.outcome().replace(right, wrong)));
  }

  private static String other(String number, Dice dice) {
    BigDecimal more = Edit.decimal(number).multiply(new BigDecimal(dice.pick("0.3", "0.5", "1")));
    return Edit.decimal(number).add(more.setScale(0, RoundingMode.UP)).toPlainString();
  }

  /// One sentence as target and actual of three rows.
  private static Optional<SampleForm> everywhere(SampleForm form, Dice dice) {
    String words = dice.pick("严格按照上级文件规定组织实施各项工作任务", "认真落实各项政策措施，保障群众切身利益");
    List<SampleRow> rows = new ArrayList<>();
    int left = 3;
    for (SampleRow row : form.rows()) {
      boolean here = left > 0 && Edit.isApart(form, row) && row.kind() != Kind.SATISFACTION;
      left -= here ? 1 : 0;
      rows.add(
          here
              ? row.withTarget("", words, "")
                  .withActual(words, "")
                  .withPoints(row.weight(), row.weight())
                  .withDeviation("")
              : row);
    }
    return left > 0 ? Optional.empty() : Optional.of(Points.totalled(form.withRows(rows)));
  }

  private static Optional<SampleForm> otherYear(SampleForm form, Dice dice) {
    int year = form.year() + dice.pick(-1, -2, 1);
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.TIMELINESS && row.unit().isEmpty(),
        row ->
            row.withTarget("", year + "年11月底前", "")
                .withActual(year + "年11月12日", "")
                .withPoints(row.weight(), row.weight()));
  }

  private static Optional<SampleForm> doneInOtherYear(SampleForm form, Dice dice) {
    int year = form.year() + dice.pick(-1, -1, -2);
    return Edit.row(
        form,
        dice,
        row -> row.kind() == Kind.TIMELINESS && row.unit().isEmpty(),
        row -> row.withTarget("", form.year() + "年11月底前", "").withActual(year + "年10月20日", ""));
  }

  private static Optional<SampleForm> claimsAll(SampleForm form, Dice dice) {
    String claim = dice.pick("全面完成年度各项目标任务。", "各项任务圆满完成。", "年度绩效目标全部完成。", "按预期完成全部任务。");
    return Edit.row(
            form,
            dice,
            row -> row.kind() == Kind.QUANTITY && Edit.isNumber(row) && Edit.isApart(form, row),
            row -> missed(row, dice))
        .map(planted ->
            planted.withGoal(planted.expected(), claim + Sentences.change(planted.funds())));
  }
}
