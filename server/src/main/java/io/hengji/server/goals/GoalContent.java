package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.people.Units;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.projects.Source;
import io.hengji.writers.layout.GoalForm;
import io.hengji.writers.layout.Layout;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a goal holds beside what the unit types: head, money, sums, in the layout of its place and
/// year; and what the checks say of it.
@Component
class GoalContent {

  private final Projects projects;
  private final Units units;
  private final RuleBooks books;
  private final Recheck goals;

  GoalContent(Projects projects, Units units, RuleBooks books) {
    this.projects = projects;
    this.units = units;
    this.books = books;
    this.goals = Recheck.ofGoals(books);
  }

  /// A goal with the project's head and budget around its words and rows.
  Form of(UUID project, Form typed) {
    return GoalForm.of(books, project(project, false), typed);
  }

  /// The self-evaluation that an approved goal opens: its rows, and the money that is known.
  Form selfEvaluation(UUID project, Form approved) {
    return GoalForm.of(books, project(project, true), approved);
  }

  /// How the place prints forms of that year.
  Layout layout(UUID project, Form goal) {
    return GoalForm.layout(books, project(project, false), goal);
  }

  /// A goal as the checks see it; of a row in which nothing is said yet they say nothing.
  LiveForm checked(Form goal) {
    LiveForm live = LiveForm.of(goals, goal);
    CheckedForm checked = live.checked();
    CheckedForm told =
        new CheckedForm(
            checked.form(),
            checked.rules(),
            checked.score(),
            checked.findings().stream().filter(finding -> !ofBlank(goal, finding.at())).toList(),
            checked.notApplicable(),
            checked.citations(),
            checked.whatIf());
    return new LiveForm(told, live.sums(), live.total());
  }

  private static boolean ofBlank(Form goal, CellPath at) {
    return switch (at) {
      case CellPath.IndicatorCell(int row, var _) -> GoalLevels.isBlank(goal.indicators().get(row));
      case CellPath.IndicatorRow(int row) ->
          row < goal.indicators().size() && GoalLevels.isBlank(goal.indicators().get(row));
      case CellPath.Field _, CellPath.FundCell _, CellPath.FundRow _, CellPath.GroupCell _ -> false;
    };
  }

  private Project project(UUID id, boolean spent) {
    ProjectRow row = projects.require(id);
    List<FundLine> funds =
        projects.funds(id).stream()
            .filter(line -> line.annual().signum() != 0 || line.initial().signum() != 0)
            .map(line ->
                new FundLine(
                    kind(Source.valueOf(line.source())),
                    "",
                    Optional.of(line.initial()),
                    Optional.of(line.annual()),
                    spent ? Optional.of(line.executed()) : Optional.<BigDecimal>empty()))
            .toList();
    return new Project(
        "",
        row.name(),
        units.find(row.departmentId()).map(unit -> unit.name()).orElse(""),
        row.unit(),
        row.year(),
        funds);
  }

  private static FundKind kind(Source source) {
    return switch (source) {
      case APPROPRIATION -> FundKind.APPROPRIATION;
      case CARRY_OVER -> FundKind.CARRY_OVER;
      case OTHER -> FundKind.OTHER;
    };
  }
}
