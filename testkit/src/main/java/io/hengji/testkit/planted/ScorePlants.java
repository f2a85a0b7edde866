package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Deviations of points, total and grade.
final class ScorePlants {
  private ScorePlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("SCR-001", "score weight", ScorePlants::over),
        Plant.of("SCR-001", "score weight", ScorePlants::under),
        Plant.of("SCR-002", "score weight", ScorePlants::outOfTier),
        Plant.of("SCR-003", "score weight", ScorePlants::beyondWeight),
        Plant.of("SCR-004", "score weight", ScorePlants::lost),
        Plant.of("SCR-005", "score weight", ScorePlants::unreached),
        Plant.of("SCR-006", "score total", ScorePlants::totalOff),
        Plant.of("SCR-007", "grade", ScorePlants::gradeOff),
        new Plant("SCR-008", "total fund.annual fund.executed", "strict", ScorePlants::uncapped),
        Plant.of("SCR-009", "score weight", ScorePlants::empty));
  }

  /// A row that is missed enough to leave room between its points and its weight.
  private static boolean hasRoom(SampleRow row) {
    return Edit.isNumber(row)
        && Points.isNumber(row.weight())
        && Edit.decimal(row.weight()).compareTo(new BigDecimal(2)) >= 0;
  }

  /// The row reaches only a part of its target; its points are right.
  private static SampleRow missed(SampleRow row, Dice dice) {
    int percent = dice.between(50, 85);
    boolean atMost = row.operator().equals("≤");
    BigDecimal value = Edit.decimal(row.value());
    BigDecimal part = new BigDecimal(percent).movePointLeft(2);
    BigDecimal reached =
        atMost
            ? value.divide(part, 0, RoundingMode.UP)
            : value.multiply(part).setScale(0, RoundingMode.DOWN);
    return Edit.scored(row.withActual(reached.toPlainString(), row.unit()));
  }

  private static SampleRow claiming(SampleRow row, BigDecimal score) {
    return row.withPoints(row.weight(), Points.plain(score));
  }

  private static BigDecimal weight(SampleRow row) {
    return Edit.decimal(row.weight());
  }

  private static BigDecimal score(SampleRow row) {
    return Edit.decimal(row.score());
  }

  private static Optional<SampleForm> over(SampleForm form, Dice dice) {
    BigDecimal share = new BigDecimal(dice.pick("0.4", "0.6", "0.8"));
    return Edit.row(
        form,
        dice,
        row -> hasRoom(row) && Edit.isApart(form, row),
        row -> {
          SampleRow missed = missed(row, dice);
          BigDecimal room = weight(missed).subtract(score(missed));
          return claiming(
              missed, score(missed).add(room.multiply(share)).setScale(1, RoundingMode.HALF_UP));
        });
  }

  private static Optional<SampleForm> under(SampleForm form, Dice dice) {
    BigDecimal less = new BigDecimal(dice.pick("0.3", "0.5", "1"));
    return Edit.row(
        form,
        dice,
        row -> hasRoom(row) && Edit.isApart(form, row),
        row -> {
          SampleRow missed = missed(row, dice);
          return claiming(missed, score(missed).subtract(less).max(BigDecimal.ZERO));
        });
  }

  private static Optional<SampleForm> outOfTier(SampleForm form, Dice dice) {
    boolean partly = dice.chance(50);
    String words = partly ? "部分达成预期指标" : "未达成预期指标";
    BigDecimal share = new BigDecimal(partly ? dice.pick("0.9", "0.4") : dice.pick("0.7", "0.9"));
    return Edit.row(
        form,
        dice,
        row -> hasRoom(row) && row.kind().isBenefit(),
        row ->
            claiming(
                row.withTarget("", "制度建立并执行", "")
                    .withActual(words, "")
                    .withDeviation("因人员变动，制度晚两个月印发，次年一季度补齐台账。"),
                weight(row).multiply(share)));
  }

  private static Optional<SampleForm> beyondWeight(SampleForm form, Dice dice) {
    String by = dice.pick("0.5", "1", "3");
    return Edit.row(
        form, dice, ScorePlants::hasRoom, row -> claiming(row, weight(row).add(Edit.decimal(by))));
  }

  private static Optional<SampleForm> lost(SampleForm form, Dice dice) {
    String by = dice.pick("0.5", "1", "1.5");
    return Edit.row(
        form,
        dice,
        row -> hasRoom(row) && !Edit.isMissed(row),
        row -> claiming(row, weight(row).subtract(Edit.decimal(by))));
  }

  private static Optional<SampleForm> unreached(SampleForm form, Dice dice) {
    return Edit.row(
        form,
        dice,
        row -> hasRoom(row) && Edit.isApart(form, row),
        row -> claiming(missed(row, dice), weight(row)));
  }

  private static Optional<SampleForm> totalOff(SampleForm form, Dice dice) {
    BigDecimal off = new BigDecimal(dice.pick("0.5", "1", "2", "10")).negate();
    BigDecimal total = Edit.decimal(form.total()).add(off);
    return Optional.of(
        form.withTotal(Points.plain(total), form.grade().isEmpty() ? "" : band(total)));
  }

  private static String band(BigDecimal total) {
    if (total.compareTo(new BigDecimal(90)) >= 0) {
      return "优";
    }
    return total.compareTo(new BigDecimal(80)) >= 0 ? "良" : "中";
  }

  private static Optional<SampleForm> gradeOff(SampleForm form, Dice dice) {
    String right = band(Edit.decimal(form.total()));
    List<String> others =
        List.of("优", "良", "中", "差").stream().filter(grade -> !grade.equals(right)).toList();
    return Optional.of(form.withTotal(form.total(), dice.pick(others)));
  }

  /// Little spent and a high total all the same.
  private static Optional<SampleForm> uncapped(SampleForm form, Dice dice) {
    if (form.year() < 2022) {
      return Optional.empty();
    }
    int percent = dice.pick(45, 55, 65);
    List<SampleFund> funds =
        form.funds().stream()
            .map(fund -> fund.annual().isEmpty() ? fund : spent(fund, percent))
            .toList();
    return Optional.of(Points.totalled(form.withFunds(funds)));
  }

  private static SampleFund spent(SampleFund fund, int percent) {
    String executed =
        Points.plain(
            Edit.decimal(fund.annual()).multiply(new BigDecimal(percent)).movePointLeft(2));
    String score =
        Points.isNumber(fund.score()) ? Edit.points(executed, fund.annual()) : fund.score();
    return fund.withAmounts(fund.initial(), fund.annual(), executed)
        .withResult(Edit.rate(executed, fund.annual()), score);
  }

  private static Optional<SampleForm> empty(SampleForm form, Dice dice) {
    String none = dice.pick("", "", "/");
    return Edit.row(form, dice, row -> true, row -> row.withPoints(row.weight(), none));
  }
}
