package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Samples;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes up documents that belong together and have no mistake.
public final class Dossiers {
  private static final List<Family> FAMILIES =
      List.of(
          Family.NATIONAL,
          Family.OPERATORS,
          Family.BRACKETS,
          Family.SUBTOTALS,
          Family.TWO_ROWS,
          Family.GOVERNMENTS,
          Family.REVIEWED);
  private static final int PROJECTS = 5;

  private Dossiers() {}

  /// The forms of a department in one year, all of other projects, with list and report.
  public static Dossier department(long seed) {
    Dice dice = new Dice(seed);
    List<SampleForm> forms = new ArrayList<>();
    Set<String> themes = new HashSet<>();
    String department = "";
    for (int i = 0; forms.size() < PROJECTS; i++) {
      SampleForm form = form(dice.pick(FAMILIES), seed * 31 + i);
      if (forms.isEmpty()) {
        department = form.department();
      }
      if (themes.add(form.rows().getFirst().name()) && themes.add(form.department().substring(3))) {
        forms.add(inYear(form.withHead(form.project(), department, department), 2023));
      }
    }
    for (int i = 1; i < PROJECTS - 1; i++) {
      forms.set(i, withSpending(forms.get(i), 40));
    }
    Narrative report = Narrator.report(forms.getFirst(), dice);
    return new Dossier(forms, forms.stream().map(SampleForm::project).toList(), report);
  }

  /// The forms of a project in three years; targets follow what was reached the year before.
  public static Dossier years(long seed) {
    SampleForm form = inYear(plainFunds(form(Family.NATIONAL, seed)), 2021);
    String name = form.project().replaceAll("^\\d{4}年", "");
    List<SampleForm> forms = new ArrayList<>();
    forms.add(form.withHead(name, form.department(), form.unit()));
    for (int year = 2022; year <= 2023; year++) {
      forms.add(next(forms.getLast(), year));
    }
    return new Dossier(forms, List.of(), Narrative.NONE);
  }

  private static SampleForm form(Family family, long seed) {
    for (long next = seed; ; next += 1_000_000_007L) {
      SampleForm form = Samples.of(family, next).form();
      boolean hasGrowth = form.rows().stream().anyMatch(Edit::isNumber);
      if (hasGrowth && !form.funds().isEmpty() && !form.total().isEmpty()) {
        return form;
      }
    }
  }

  static SampleForm inYear(SampleForm form, int year) {
    String from = form.year() + "年";
    String to = year + "年";
    List<SampleRow> rows =
        form.rows().stream()
            .map(row ->
                row.withTarget(row.operator(), row.value().replace(from, to), row.unit())
                    .withActual(row.reached().replace(from, to), row.reachedUnit()))
            .toList();
    return form.withYear(year)
        .withHead(form.project().replace(from, to), form.department(), form.unit())
        .withGoal(form.expected().replace(from, to), form.outcome().replace(from, to))
        .withRows(rows);
  }

  /// The same form with so many per cent of its budget spent, source by source.
  static SampleForm withSpending(SampleForm form, int percent) {
    List<SampleFund> funds = new ArrayList<>();
    BigDecimal spent = BigDecimal.ZERO;
    for (SampleFund fund : form.funds().subList(1, form.funds().size())) {
      SampleFund less = fund.annual().isEmpty() ? fund : spending(fund, percent);
      spent =
          spent.add(less.executed().isEmpty() ? BigDecimal.ZERO : Edit.decimal(less.executed()));
      funds.add(less);
    }
    SampleFund total = form.funds().getFirst();
    String executed = spent.toPlainString();
    funds.addFirst(
        total
            .withAmounts(total.initial(), total.annual(), executed)
            .withResult(
                Edit.rate(executed, total.annual()), Edit.points(executed, total.annual())));
    return Points.totalled(form.withFunds(funds));
  }

  private static SampleFund spending(SampleFund fund, int percent) {
    String executed = Edit.times(fund.annual(), percent);
    return fund.withAmounts(fund.initial(), fund.annual(), executed)
        .withResult(Edit.rate(executed, fund.annual()), fund.score());
  }

  /// All money from the year's appropriation, most of it spent.
  private static SampleForm plainFunds(SampleForm form) {
    return funds(form, new BigDecimal("320.00"), BigDecimal.ZERO, new BigDecimal("300.00"));
  }

  private static SampleForm funds(
      SampleForm form, BigDecimal own, BigDecimal carried, BigDecimal executed) {
    String whole = own.add(carried).toPlainString();
    String spent = executed.toPlainString();
    String ownSpent = executed.subtract(carried).toPlainString();
    String rate = Edit.rate(spent, whole);
    List<SampleFund> funds =
        List.of(
            new SampleFund("fundTotal", whole, whole, spent, "10", rate, Edit.points(spent, whole)),
            source("appropriation", own.toPlainString(), ownSpent),
            source("carryOver", carried.toPlainString(), carried.toPlainString()),
            new SampleFund("other", "", "", "", "", "", ""));
    return Points.totalled(
        form.withFunds(funds)
            .withGoal(Sentences.goal(form.rows()), Sentences.outcome(form.rows())));
  }

  private static SampleFund source(String name, String amount, String spent) {
    boolean empty = new BigDecimal(amount).signum() == 0;
    return empty
        ? new SampleFund(name, "", "", "", "", "", "")
        : new SampleFund(name, amount, amount, spent, "", Edit.rate(spent, amount), "");
  }

  /// A little more, but no explanation's worth.
  private static String more(String number) {
    BigDecimal value = Edit.decimal(number);
    if (value.compareTo(BigDecimal.TEN) < 0) {
      return number;
    }
    return value.add(value.movePointLeft(1).setScale(0, RoundingMode.UP)).toPlainString();
  }

  private static SampleForm next(SampleForm last, int year) {
    SampleForm moved = inYear(last, year);
    List<SampleRow> rows = new ArrayList<>();
    for (SampleRow row : moved.rows()) {
      boolean grows = Edit.isNumber(row) && !row.operator().equals("≤");
      String target = grows ? row.reached() : row.value();
      String reached = grows && !row.unit().equals("%") ? more(target) : row.reached();
      boolean tooMany = !grows && Edit.isMissed(row);
      rows.add(
          row.withTarget(row.operator(), target, row.unit())
              .withActual(tooMany ? row.value() : reached, row.reachedUnit())
              .withPoints(row.weight(), row.weight())
              .withDeviation(""));
    }
    SampleFund total = last.funds().getFirst();
    BigDecimal left = Edit.decimal(total.annual()).subtract(Edit.decimal(total.executed()));
    BigDecimal own = new BigDecimal("310.00");
    SampleForm form = moved.withRows(rows);
    return funds(form, own, left, own.add(left).subtract(new BigDecimal("12.50")));
  }
}
