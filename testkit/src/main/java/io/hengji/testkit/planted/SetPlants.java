package io.hengji.testkit.planted;

import io.hengji.testkit.planted.DossierPlant.Planted;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import io.hengji.testkit.samples.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Deviations among the forms of a department and of the years of a project.
final class SetPlants {
  private SetPlants() {}

  static List<DossierPlant> all() {
    return List.of(
        DossierPlant.ofDepartment("SET-001", SetPlants::allFull),
        DossierPlant.ofDepartment("SET-002", SetPlants::copiedGoal),
        DossierPlant.ofDepartment("SET-003", SetPlants::foreignPlace),
        DossierPlant.ofDepartment("SET-003", SetPlants::foreignUnit),
        DossierPlant.ofDepartment("SET-004", SetPlants::otherBenefit),
        DossierPlant.ofYears("HIS-001", SetPlants::lowerTarget),
        DossierPlant.ofYears("HIS-002", SetPlants::sameEveryYear),
        DossierPlant.ofYears("HIS-003", SetPlants::carryOverOff),
        DossierPlant.ofYears("HIS-004", SetPlants::sameProblem));
  }

  private static Optional<Planted> allFull(Dossier dossier, Dice dice) {
    List<SampleForm> full =
        dossier.forms().stream().map(form -> Dossiers.withSpending(met(form), 100)).toList();
    return Optional.of(new Planted(dossier.withForms(full).withReport(Narrative.NONE), ""));
  }

  private static SampleForm met(SampleForm form) {
    List<SampleRow> rows =
        form.rows().stream()
            .map(row ->
                Edit.isMissed(row)
                    ? row.withActual(row.value(), row.unit())
                        .withPoints(row.weight(), row.weight())
                        .withDeviation("")
                    : row.withPoints(row.weight(), row.weight()))
            .toList();
    return Points.totalled(form.withRows(rows));
  }

  private static Optional<Planted> copiedGoal(Dossier dossier, Dice dice) {
    String words =
        dice.pick(
            "坚持以人民为中心，聚焦急难愁盼，压实工作责任，强化过程管理，做到资金安全、程序规范、群众受益，圆满完成上级下达的各项任务。",
            "围绕年度重点工作，加强组织领导和部门协同，严格执行资金管理办法，及时拨付资金，确保各项任务按时保质完成并发挥长期效益。");
    List<SampleForm> forms = new ArrayList<>(dossier.forms());
    for (int at : List.of(0, 2)) {
      SampleForm form = forms.get(at);
      forms.set(at, form.withGoal(words + form.expected().length() + "项。", form.outcome()));
    }
    return Optional.of(
        new Planted(dossier.withForms(forms).withReport(Narrative.NONE), "goal.expected"));
  }

  private static Optional<Planted> foreignPlace(Dossier dossier, Dice dice) {
    // Districts share their names; of a place that no list has, only the same rank is foreign.
    String place =
        switch (dossier.forms().getFirst().department().charAt(2)) {
          case '市' -> dice.pick("昆明市", "绍兴市", "宜昌市");
          case '县' -> dice.pick("凤阳县", "嵩明县", "桐庐县");
          default -> "";
        };
    return place.isEmpty() ? Optional.empty() : foreign(dossier, dice, place);
  }

  private static Optional<Planted> foreignUnit(Dossier dossier, Dice dice) {
    List<SampleForm> forms = new ArrayList<>(dossier.forms());
    String own = dossier.forms().getFirst().department();
    String other =
        switch (own.charAt(2)) {
          case '市' -> own.startsWith("江城") ? "平川市水务局" : "江城市水务局";
          case '县' -> own.startsWith("云峰") ? "清河县总工会" : "云峰县总工会";
          default -> own.startsWith("东岭") ? "临江区教育体育局" : "东岭区教育体育局";
        };
    SampleForm last = forms.getLast();
    forms.set(forms.size() - 1, last.withHead(last.project(), other, other));
    List<String> listed = new ArrayList<>(dossier.listed());
    listed.removeLast();
    return foreign(new Dossier(forms, listed, dossier.report()), dice, other);
  }

  private static Optional<Planted> foreign(Dossier dossier, Dice dice, String name) {
    if (dossier.forms().getFirst().department().startsWith(name.substring(0, 3))) {
      return Optional.empty();
    }
    Predicate<SampleRow> benefit = row -> row.kind().isBenefit() && Edit.isNumber(row);
    boolean inGoal = dice.chance(50);
    return inFirst(
            dossier,
            form ->
                inGoal
                    ? Optional.of(
                        form.withGoal(form.expected() + "切实提升" + name + "群众生活水平。", form.outcome()))
                    : Edit.row(form, dice, benefit, row -> row.withName(name + row.name())))
        .map(d -> new Planted(d.withReport(Narrative.NONE), name));
  }

  private static Optional<Planted> otherBenefit(Dossier dossier, Dice dice) {
    SampleForm other = dossier.forms().get(2);
    String project = other.project().replaceAll("^\\d{4}年|项目$|专项经费$", "");
    String words = "推动" + project + "见效";
    return inFirst(
            dossier,
            form ->
                Edit.row(
                    form,
                    dice,
                    row -> row.kind().isBenefit() && Edit.isNumber(row),
                    row ->
                        row.withName(words)
                            .withTarget("", "完成" + project, "")
                            .withActual("达成预期指标", "")
                            .withPoints(row.weight(), row.weight())
                            .withDeviation("")))
        .map(d -> new Planted(d.withReport(Narrative.NONE), words));
  }

  private static Optional<Dossier> inFirst(
      Dossier dossier, Function<SampleForm, Optional<SampleForm>> change) {
    return change
        .apply(dossier.forms().getFirst())
        .map(form -> {
          List<SampleForm> forms = new ArrayList<>(dossier.forms());
          forms.set(0, form);
          return dossier.withForms(forms);
        });
  }

  private static Optional<Planted> lowerTarget(Dossier dossier, Dice dice) {
    SampleForm last = dossier.forms().getLast();
    Predicate<SampleRow> grows =
        row ->
            row.kind() == Kind.QUANTITY
                && Edit.isNumber(row)
                && !row.operator().equals("≤")
                && Edit.isApart(last, row)
                && new BigDecimal(row.value()).intValue() > 20;
    return Edit.row(
            last,
            dice,
            grows,
            row -> {
              String less = Edit.times(row.value(), 90);
              return row.withTarget(row.operator(), less, row.unit())
                  .withActual(less, row.reachedUnit());
            })
        .map(form -> ofLast(dossier, _ -> form, "target"));
  }

  private static Planted ofLast(Dossier dossier, UnaryOperator<SampleForm> change, String named) {
    List<SampleForm> forms = new ArrayList<>(dossier.forms());
    forms.set(forms.size() - 1, change.apply(forms.getLast()));
    return new Planted(dossier.withForms(forms), named);
  }

  /// The same targets three times, all of them reached in full.
  private static Optional<Planted> sameEveryYear(Dossier dossier, Dice dice) {
    List<SampleForm> forms = new ArrayList<>();
    List<SampleRow> first =
        dossier.forms().getFirst().rows().stream()
            .map(row -> Edit.isNumber(row) ? row.withActual(row.value(), row.unit()) : row)
            .map(row -> row.withPoints(row.weight(), row.weight()).withDeviation(""))
            .toList();
    for (SampleForm form : dossier.forms()) {
      SampleForm same = Dossiers.inYear(dossier.forms().getFirst().withRows(first), form.year());
      forms.add(
          Points.totalled(
              form.withRows(same.rows())
                  .withGoal(Sentences.goal(same.rows()), Sentences.outcome(same.rows()))));
    }
    return Optional.of(new Planted(dossier.withForms(forms), ""));
  }

  private static Optional<Planted> carryOverOff(Dossier dossier, Dice dice) {
    BigDecimal off = new BigDecimal(dice.pick("5.00", "2.50", "8.00"));
    return Optional.of(
        ofLast(
            dossier,
            form -> {
              List<SampleFund> funds = new ArrayList<>(form.funds());
              funds.set(0, more(funds.get(0), off));
              funds.set(2, more(funds.get(2), off));
              return Points.totalled(form.withFunds(funds));
            },
            "funds"));
  }

  private static SampleFund more(SampleFund fund, BigDecimal by) {
    String annual = Edit.decimal(fund.annual()).add(by).toPlainString();
    String executed = Edit.decimal(fund.executed()).add(by).toPlainString();
    String score = fund.score().isEmpty() ? "" : Edit.points(executed, annual);
    return fund.withAmounts(annual, annual, executed)
        .withResult(Edit.rate(executed, annual), score);
  }

  private static Optional<Planted> sameProblem(Dossier dossier, Dice dice) {
    String name =
        dossier.forms().getLast().rows().stream()
            .filter(row -> row.kind().isBenefit() && Edit.isNumber(row))
            .findFirst()
            .map(SampleRow::name)
            .orElse("");
    List<SampleForm> forms = new ArrayList<>();
    for (SampleForm form : dossier.forms()) {
      List<SampleRow> rows =
          form.rows().stream()
              .map(row ->
                  row.name().equals(name) && form.year() > 2021 ? row.withActual("", "") : row)
              .toList();
      forms.add(form.withRows(rows));
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Planted(dossier.withForms(forms), ""));
  }
}
