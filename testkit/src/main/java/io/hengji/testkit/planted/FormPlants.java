package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deviations of the form as a whole: what is missing, left over or said twice.
final class FormPlants {
  private FormPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("FRM-001", "", (form, dice) -> headless(form, 0)),
        Plant.of("FRM-001", "", (form, dice) -> headless(form, 1)),
        Plant.of("FRM-001", "", (form, dice) -> headless(form, 2)),
        Plant.of("FRM-002", "level1", (form, dice) -> withoutClass(form, "效益指标")),
        Plant.of("FRM-002", "level1", (form, dice) -> withoutClass(form, "满意度指标")),
        Plant.of("FRM-003", "", (form, dice) -> placeholderInActual(form, dice)),
        Plant.of("FRM-003", "", (form, dice) -> placeholderInName(form, dice)),
        Plant.of("FRM-003", "", (form, dice) -> placeholderInGoal(form, dice)),
        Plant.of("FRM-004", "level2", FormPlants::sameName),
        Plant.of("FRM-004", "level1", FormPlants::sameInBenefit),
        Plant.of("FRM-005", "", (form, dice) -> withoutActual(form, dice)),
        Plant.of("FRM-006", "", (form, dice) -> withoutTarget(form, dice)),
        Plant.of("FRM-007", "", FormPlants::uncovered));
  }

  private static Optional<SampleForm> headless(SampleForm form, int field) {
    if (form.family() == Family.DEPARTMENT) {
      return Optional.of(form.withHead("", "", ""));
    }
    return Optional.of(
        form.withHead(
            field == 0 ? "" : form.project(),
            field == 1 ? "" : form.department(),
            field == 2 ? "" : form.unit()));
  }

  private static Optional<SampleForm> withoutClass(SampleForm form, String level1) {
    List<SampleRow> rows =
        form.rows().stream().filter(row -> !row.level1().equals(level1)).toList();
    return Optional.of(Points.totalled(form.withRows(rows)));
  }

  private static Optional<SampleForm> placeholderInActual(SampleForm form, Dice dice) {
    String words = dice.pick("……", "××", "*");
    return Edit.row(form, dice, row -> Edit.isApart(form, row), row -> row.withActual(words, ""));
  }

  private static Optional<SampleForm> placeholderInName(SampleForm form, Dice dice) {
    String lead = dice.pick("××", "**", "XX");
    return Edit.row(
        form, dice, row -> Edit.isApart(form, row), row -> row.withName(lead + row.name()));
  }

  private static Optional<SampleForm> placeholderInGoal(SampleForm form, Dice dice) {
    String rest = dice.pick("目标2：", "目标2：……", "请填写年度目标");
    return Optional.of(form.withGoal("目标1：" + form.expected() + rest, form.outcome()));
  }

  /// Two rows of one kind get one name.
  private static Optional<SampleForm> sameName(SampleForm form, Dice dice) {
    for (int i = 0; i < form.rows().size(); i++) {
      for (int k = i + 1; k < form.rows().size(); k++) {
        SampleRow first = form.rows().get(i);
        SampleRow second = form.rows().get(k);
        boolean alike =
            first.kind() == second.kind()
                && first.unit().equals(second.unit())
                && !first.unit().isEmpty();
        if (alike && Edit.isApart(form, second)) {
          return Optional.of(Edit.with(form, k, second.withName(first.name())));
        }
      }
    }
    return Optional.empty();
  }

  /// A benefit repeats an output, with name, target and actual.
  private static Optional<SampleForm> sameInBenefit(SampleForm form, Dice dice) {
    List<SampleRow> outputs =
        form.rows().stream()
            .filter(row -> row.kind().isOutput() && Edit.isNumber(row) && !Edit.isMissed(row))
            .toList();
    if (outputs.isEmpty()) {
      return Optional.empty();
    }
    SampleRow output = dice.pick(outputs);
    return Edit.row(
        form,
        dice,
        row -> row.kind().isBenefit() && !Edit.isMissed(row),
        row ->
            row.withName(output.name())
                .withTarget(output.operator(), output.value(), output.unit())
                .withActual(output.reached(), output.reachedUnit()));
  }

  private static Optional<SampleForm> withoutActual(SampleForm form, Dice dice) {
    String words = dice.pick("", "", "—");
    return Edit.row(form, dice, row -> Edit.isApart(form, row), row -> row.withActual(words, ""));
  }

  private static Optional<SampleForm> withoutTarget(SampleForm form, Dice dice) {
    String words = dice.pick("", "", "—");
    return Edit.row(
        form, dice, row -> Edit.isApart(form, row), row -> row.withTarget("", words, ""));
  }

  /// The project's name joins what the goal speaks of and what nothing speaks of.
  private static Optional<SampleForm> uncovered(SampleForm form, Dice dice) {
    List<SampleRow> quantities =
        form.rows().stream().filter(row -> row.kind() == Kind.QUANTITY).toList();
    if (form.project().isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(quantities.getFirst().name());
    parts.add(dice.pick("古籍修复", "锅炉拆除", "隔音屏障"));
    String joint = dice.pick("和", "及", "、");
    return Optional.of(
        form.withHead(String.join(joint, parts) + "项目", form.department(), form.unit()));
  }
}
