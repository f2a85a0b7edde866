package io.hengji.benchmarks.office;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.quantity.Decimals;
import io.hengji.core.review.Severity;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.json.FindingJson;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Makes the different forms of a year: invented, read, and checked by the real rules, in versions
/// of which each has fewer mistakes than the one before.
record Kinds(Size size, Recheck recheck) {

  /// A form that many projects share, their names left open.
  ///
  /// @param money initial and annual budget and what was spent, in yuan
  record Kind(
      String project, Marked goal, int rows, List<BigDecimal> money, List<Version> versions) {}

  /// A version with what its check found.
  record Version(
      Marked content,
      Marked findings,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal computed,
      @Nullable String grade,
      List<Long> counts,
      List<String> checks) {}

  List<Kind> of(int year) {
    return IntStream.range(0, size.kinds()).mapToObj(number -> kind(year, number)).toList();
  }

  private Kind kind(int year, int number) {
    Dice dice = new Dice(size.seed() * 1_000_003 + year * 10_007L + number);
    Sample sample = Samples.of(Family.NATIONAL, size.seed() + year * 100_000L + number);
    Form read =
        FormFiles.read(sample.name(), sample.bytes(Format.TXT), Limits.STANDARD).forms().getFirst();
    Form form = with(read, CellPath.Field.YEAR, String.valueOf(year));
    form = with(form, CellPath.Field.PROJECT, sample.form().project() + Marked.MARKS.get(0));
    form = with(form, CellPath.Field.DEPARTMENT, Marked.MARKS.get(1));
    form = with(form, CellPath.Field.UNIT, Marked.MARKS.get(2));
    List<Version> versions = new ArrayList<>();
    for (int version = 1; version <= size.versions(); version++) {
      versions.add(version(mistaken(form, dice, size.versions() - version)));
    }
    return new Kind(
        sample.form().project(),
        Marked.of(text(goal(form))),
        form.indicators().size(),
        money(form),
        versions);
  }

  /// The form with so many mistakes, and now and then one more.
  private static Form mistaken(Form right, Dice dice, int mistakes) {
    Form form = right;
    for (int i = 0; i < mistakes + dice.pick(0, 0, 1, 2); i++) {
      int row = dice.between(0, right.indicators().size() - 1);
      form =
          switch (dice.between(0, 2)) {
            case 0 -> with(form, CellPath.indicator(row, Column.SCORE), "1.5");
            case 1 -> with(form, CellPath.indicator(row, Column.ACTUAL), "");
            default -> with(form, CellPath.indicator(row, Column.DEVIATION), "无");
          };
    }
    return form;
  }

  private Version version(Form form) {
    CheckedForm checked = recheck.check(form);
    return new Version(
        Marked.of(text(form)),
        Marked.of(FindingJson.of(checked.findings())),
        checked.score().claimed().orElse(null),
        checked.score().computed().orElse(null),
        checked.score().grade().orElse(null),
        List.of(
            count(checked, Severity.BLOCKER),
            count(checked, Severity.ERROR),
            count(checked, Severity.WARNING),
            count(checked, Severity.INFO)),
        checked.findings().stream()
            .map(found -> found.check() + "/" + found.severity().code())
            .toList());
  }

  private static Form goal(Form form) {
    Form goal = with(form, CellPath.Field.GOAL_ACTUAL, "");
    for (int row = 0; row < form.indicators().size(); row++) {
      for (Column column : List.of(Column.ACTUAL, Column.SCORE, Column.DEVIATION)) {
        goal = with(goal, CellPath.indicator(row, column), "");
      }
    }
    return goal;
  }

  /// The money of the first row that has all three amounts.
  private static List<BigDecimal> money(Form form) {
    return form.funds().stream()
        .map(fund -> Stream.of(fund.initial(), fund.annual(), fund.executed()))
        .map(amounts -> amounts.flatMap(cell -> Decimals.parse(cell.text()).stream()).toList())
        .filter(amounts -> amounts.size() == 3)
        .findFirst()
        .orElse(List.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE))
        .stream()
        .map(amount -> amount.movePointRight(4).setScale(2, RoundingMode.HALF_UP))
        .toList();
  }

  private static Form with(Form form, CellPath at, String text) {
    return new CellChange(at, text).in(form);
  }

  private static long count(CheckedForm checked, Severity severity) {
    return checked.findings().stream().filter(one -> one.severity() == severity).count();
  }

  private static String text(Form form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      FormJson.write(json, form);
    }
    return text.toString();
  }
}
