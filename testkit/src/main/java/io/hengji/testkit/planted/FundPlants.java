package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deviations of the funds: sums, rates, units, changes without a word.
final class FundPlants {
  private static final String MONEY = "fund.annual fund.executed";

  private FundPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("FND-001", "sources " + MONEY, (form, dice) -> sourceOff(form, dice, "executed")),
        Plant.of("FND-001", "sources " + MONEY, (form, dice) -> sourceOff(form, dice, "annual")),
        Plant.of(
            "FND-001", "sources fund.initial", (form, dice) -> sourceOff(form, dice, "initial")),
        Plant.of("FND-002", "fund.rate " + MONEY, FundPlants::rateOff),
        Plant.of("FND-003", "fund.score " + MONEY, FundPlants::scoreOff),
        Plant.of("FND-004", "fund.initial fund.rate " + MONEY, FundPlants::onInitial),
        Plant.of("FND-005", MONEY, FundPlants::beyond),
        Plant.of("FND-005", "sources " + MONEY, FundPlants::negative),
        Plant.of("FND-006", "fund.initial " + MONEY, FundPlants::changed),
        Plant.of("FND-007", "sources " + MONEY, FundPlants::inYuan),
        Plant.of("FND-007", "sources " + MONEY, FundPlants::oneInYuan),
        Plant.of("FND-008", "sources " + MONEY, FundPlants::totalEmpty),
        Plant.of("FND-009", "sources " + MONEY, FundPlants::otherUnnamed));
  }

  private static boolean isFilled(SampleFund fund) {
    return !fund.annual().isEmpty();
  }

  /// One source more or less than the total says, its own rate kept right.
  private static Optional<SampleForm> sourceOff(SampleForm form, Dice dice, String column) {
    List<SampleFund> funds = new ArrayList<>(form.funds());
    if (funds.stream().skip(1).filter(FundPlants::isFilled).count() < 2) {
      return Optional.empty();
    }
    int at = 1;
    while (!isFilled(funds.get(at))) {
      at++;
    }
    SampleFund fund = funds.get(at);
    int percent = dice.pick(60, 80, 90, 96);
    String initial =
        column.equals("initial") ? Edit.times(fund.initial(), percent) : fund.initial();
    String annual =
        column.equals("annual") ? Edit.times(fund.annual(), 200 - percent) : fund.annual();
    String executed =
        column.equals("executed") ? Edit.times(fund.executed(), percent) : fund.executed();
    SampleFund off =
        fund.withAmounts(initial, annual, executed)
            .withResult(Edit.rate(executed, annual), fund.score());
    if (off.withResult("", "").equals(fund.withResult("", ""))) {
      return Optional.empty();
    }
    funds.set(at, off);
    return Optional.of(form.withFunds(funds));
  }

  private static Optional<SampleForm> rateOff(SampleForm form, Dice dice) {
    BigDecimal by = new BigDecimal(dice.pick("0.6", "1.5", "3.2", "8")).negate();
    return Edit.total(
            form,
            fund -> {
              BigDecimal rate = Edit.decimal(fund.rate().replace("%", ""));
              return fund.withResult(rate.add(by).toPlainString() + "%", fund.score());
            })
        .filter(changed -> !isOnInitial(changed.funds().getFirst()));
  }

  /// Whether the rate is the one of the initial budget: that deviation is planted by its own way.
  private static boolean isOnInitial(SampleFund fund) {
    return !fund.initial().isEmpty()
        && Edit.rate(fund.executed(), fund.initial()).equals(fund.rate());
  }

  private static Optional<SampleForm> scoreOff(SampleForm form, Dice dice) {
    BigDecimal off = new BigDecimal(dice.pick("0.3", "0.5", "1", "2"));
    return Edit.total(
        form,
        fund -> {
          BigDecimal score = Edit.decimal(fund.score());
          BigDecimal other =
              score.add(off).compareTo(BigDecimal.TEN) <= 0 ? score.add(off) : score.subtract(off);
          return fund.withResult(fund.rate(), Points.plain(other));
        });
  }

  /// The rate and the points rest on the initial budget; the change is explained.
  private static Optional<SampleForm> onInitial(SampleForm form, Dice dice) {
    int percent = dice.pick(110, 125, 140);
    return scaled(form, percent)
        .flatMap(changed ->
            Edit.total(
                changed,
                fund ->
                    fund.withResult(
                        Edit.rate(fund.executed(), fund.initial()),
                        Edit.points(fund.executed(), fund.initial()))))
        .map(changed ->
            changed.withGoal(
                changed.expected(),
                Sentences.outcome(changed.rows()) + Sentences.change(changed.funds())));
  }

  /// The initial amounts of all rows scaled alike, so that they still add up.
  private static Optional<SampleForm> scaled(SampleForm form, int percent) {
    List<SampleFund> funds = new ArrayList<>();
    BigDecimal factor = new BigDecimal(percent).movePointLeft(2);
    for (SampleFund fund : form.funds()) {
      if (!isFilled(fund)) {
        funds.add(fund);
        continue;
      }
      String initial =
          Edit.decimal(fund.annual())
              .multiply(factor)
              .setScale(4, RoundingMode.UNNECESSARY)
              .stripTrailingZeros()
              .toPlainString();
      funds.add(fund.withAmounts(initial, fund.annual(), fund.executed()));
    }
    return funds.isEmpty() ? Optional.empty() : Optional.of(form.withFunds(funds));
  }

  /// More spent than there was, by the total and by its first source.
  private static Optional<SampleForm> beyond(SampleForm form, Dice dice) {
    int percent = dice.pick(101, 105, 130);
    List<SampleFund> funds = new ArrayList<>();
    for (SampleFund fund : form.funds()) {
      if (!isFilled(fund)) {
        funds.add(fund);
        continue;
      }
      String executed =
          Edit.decimal(fund.annual())
              .multiply(new BigDecimal(percent))
              .movePointLeft(2)
              .stripTrailingZeros()
              .toPlainString();
      SampleFund over = fund.withAmounts(fund.initial(), fund.annual(), executed);
      boolean total = funds.isEmpty();
      funds.add(
          over.withResult(
              Edit.rate(executed, fund.annual()),
              total && !fund.score().isEmpty() ? "10" : fund.score()));
    }
    return funds.isEmpty() ? Optional.empty() : Optional.of(Points.totalled(form.withFunds(funds)));
  }

  /// A negative source, made up for by another one.
  private static Optional<SampleForm> negative(SampleForm form, Dice dice) {
    List<SampleFund> funds = new ArrayList<>(form.funds());
    int filled = -1;
    int blank = -1;
    for (int i = 1; i < funds.size() && form.family() != Family.DEPARTMENT; i++) {
      filled = isFilled(funds.get(i)) ? i : filled;
      blank = isFilled(funds.get(i)) ? blank : i;
    }
    if (filled < 0 || blank < 0) {
      return Optional.empty();
    }
    SampleFund more = funds.get(filled);
    String by = dice.pick("2", "15", "8");
    funds.set(
        filled,
        more.withAmounts(more.initial(), plus(more.annual(), by), plus(more.executed(), by))
            .withResult(
                Edit.rate(plus(more.executed(), by), plus(more.annual(), by)), more.score()));
    funds.set(blank, funds.get(blank).withAmounts("", "-" + by, "-" + by));
    return Optional.of(form.withFunds(funds));
  }

  private static String plus(String amount, String by) {
    return Edit.decimal(amount).add(Edit.decimal(by)).toPlainString();
  }

  private static Optional<SampleForm> changed(SampleForm form, Dice dice) {
    return scaled(form, dice.pick(60, 75, 120, 150))
        .map(changed -> changed.withGoal(changed.expected(), Sentences.outcome(changed.rows())));
  }

  /// The total in yuan under a caption of ten thousand.
  private static Optional<SampleForm> inYuan(SampleForm form, Dice dice) {
    return Edit.total(
        form,
        fund -> fund.withAmounts(yuan(fund.initial()), yuan(fund.annual()), yuan(fund.executed())));
  }

  private static Optional<SampleForm> oneInYuan(SampleForm form, Dice dice) {
    return Edit.total(
        form, fund -> fund.withAmounts(fund.initial(), fund.annual(), yuan(fund.executed())));
  }

  private static String yuan(String amount) {
    return amount.isEmpty() ? "" : Points.plain(Edit.decimal(amount).movePointRight(4));
  }

  private static Optional<SampleForm> totalEmpty(SampleForm form, Dice dice) {
    String empty = dice.pick("", "0");
    return Edit.total(form, fund -> fund.withAmounts(empty, empty, empty));
  }

  private static Optional<SampleForm> otherUnnamed(SampleForm form, Dice dice) {
    boolean other =
        form.funds().stream().anyMatch(fund -> fund.source().equals("other") && isFilled(fund));
    String note = dice.pick("注：其他资金请在“其他需要说明的事项”栏注明资金来源。", "注：有其他资金的，应注明资金来源。");
    return other ? Optional.of(form.withNotes(List.of(note))) : Optional.empty();
  }
}
