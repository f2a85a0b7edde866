package io.hengji.testkit.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Makes up the funds of a form: sources that add up, a rate and points that follow from them.
final class Budget {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal POINTS = BigDecimal.TEN;

  private final Dice dice;
  private final Family family;
  private final int decimals;
  private final int rateDecimals;
  private final boolean dashes;

  Budget(Dice dice, Family family) {
    this.dice = dice;
    this.family = family;
    this.decimals = dice.pick(0, 1, 2, 2);
    this.rateDecimals = dice.pick(0, 1, 2, 2);
    this.dashes = dice.chance(50);
  }

  List<SampleFund> funds() {
    if (!family.hasFunds()) {
      return List.of();
    }
    List<String> sources = sources();
    List<BigDecimal[]> amounts = new ArrayList<>();
    boolean changed = dice.chance(25);
    for (int i = 0; i < sources.size(); i++) {
      amounts.add(i > 0 && dice.chance(35) ? none() : amount(changed && i == 0));
    }
    BigDecimal[] total = none();
    for (BigDecimal[] part : amounts) {
      for (int k = 0; k < total.length; k++) {
        total[k] = total[k].add(part[k]);
      }
    }
    List<SampleFund> funds = new ArrayList<>();
    funds.add(fund("fundTotal", total, true));
    for (int i = 0; i < sources.size(); i++) {
      funds.add(fund(sources.get(i), amounts.get(i), false));
    }
    return family == Family.DEPARTMENT ? withSpending(funds, total) : funds;
  }

  private List<String> sources() {
    return switch (family) {
      case GOVERNMENTS, TRANSFER -> List.of("central", "provincial", "local");
      case DEPARTMENT -> List.of("income", "incomeOther");
      case NUMBERED -> List.of("appropriation", "fiscalAccount", "unitFunds");
      default -> List.of("appropriation", "carryOver", "other");
    };
  }

  /// The same money by what it was spent on.
  private List<SampleFund> withSpending(List<SampleFund> funds, BigDecimal[] total) {
    BigDecimal[] basic = new BigDecimal[3];
    BigDecimal[] projects = new BigDecimal[3];
    for (int k = 0; k < 3; k++) {
      basic[k] = total[k].multiply(new BigDecimal("0.6")).setScale(decimals, RoundingMode.HALF_UP);
      projects[k] = total[k].subtract(basic[k]);
    }
    List<SampleFund> all = new ArrayList<>(funds);
    all.add(fund("basicSpending", basic, false));
    all.add(fund("projectSpending", projects, false));
    return all;
  }

  private static BigDecimal[] none() {
    return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
  }

  /// Initial and annual budget and what was spent.
  private BigDecimal[] amount(boolean changed) {
    BigDecimal annual = money(dice.between(300, 90_000));
    BigDecimal share = new BigDecimal(dice.chance(45) ? 1000 : dice.between(820, 999));
    BigDecimal executed =
        annual.multiply(share).divide(new BigDecimal(1000), decimals, RoundingMode.HALF_UP);
    BigDecimal initial =
        changed
            ? annual
                .multiply(new BigDecimal(dice.between(70, 130)))
                .divide(HUNDRED, decimals, RoundingMode.HALF_UP)
            : annual;
    return new BigDecimal[] {initial, annual, executed};
  }

  private BigDecimal money(int tenths) {
    return new BigDecimal(tenths)
        .add(new BigDecimal(dice.between(0, 99)).movePointLeft(2))
        .divide(BigDecimal.TEN, decimals, RoundingMode.HALF_UP)
        .max(BigDecimal.TEN.setScale(decimals, RoundingMode.HALF_UP));
  }

  private SampleFund fund(String source, BigDecimal[] amounts, boolean total) {
    if (amounts[1].signum() == 0) {
      return new SampleFund(source, "", "", "", other(), "", other());
    }
    String rate =
        amounts[2]
                .multiply(HUNDRED)
                .divide(amounts[1], rateDecimals, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
    BigDecimal score =
        amounts[2].multiply(POINTS).divide(amounts[1], 2, RoundingMode.HALF_UP).min(POINTS);
    boolean points = family.hasPoints();
    return new SampleFund(
        source,
        printed(amounts[0]),
        printed(amounts[1]),
        printed(amounts[2]),
        !points ? "" : total ? "10" : other(),
        rate,
        !points ? "" : total ? Points.plain(score) : other());
  }

  private String other() {
    return dashes && family.hasPoints() ? "—" : "";
  }

  private String printed(BigDecimal amount) {
    return amount.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
