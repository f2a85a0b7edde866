package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.core.review.Finding;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.forms.ChosenBooks;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a goal holds beside what the unit types: head, money, sums, in the layout of its place and
/// year; and what the checks say of it.
@Component
class GoalContent {

  private final Projects projects;
  private final Units units;
  private final RuleBooks books;
  private final Recheck goals;
  private final LastYear last;

  GoalContent(Projects projects, Units units, RuleBooks books, ChosenBooks chosen, LastYear last) {
    this.projects = projects;
    this.units = units;
    this.books = books;
    this.goals = Recheck.ofGoals(books, chosen::of);
    this.last = last;
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

  /// A goal as the checks see it, also against what the project reached last year: as if rows in
  /// which nothing is said yet were not there.
  LiveForm checked(UUID project, Form goal) {
    LiveForm live = checked(goal);
    List<Finding> below = last.findings(project, goal, goals::score);
    return below.isEmpty()
        ? live
        : with(live, Stream.concat(live.checked().findings().stream(), below.stream()).toList());
  }

  private LiveForm checked(Form goal) {
    LiveForm live = LiveForm.of(goals, goal);
    List<Integer> said =
        IntStream.range(0, goal.indicators().size())
            .filter(row -> !GoalLevels.isBlank(goal.indicators().get(row)))
            .boxed()
            .toList();
    if (said.size() == goal.indicators().size()) {
      return live;
    }
    Form whole = goal.withIndicators(said.stream().map(goal.indicators()::get).toList());
    return with(
        live, goals.check(whole).findings().stream().map(one -> placed(one, said)).toList());
  }

  private static LiveForm with(LiveForm live, List<Finding> findings) {
    CheckedForm checked = live.checked();
    CheckedForm told =
        new CheckedForm(
            checked.form(),
            checked.rules(),
            checked.score(),
            findings,
            checked.notApplicable(),
            checked.citations(),
            checked.whatIf());
    return new LiveForm(told, live.sums(), live.total());
  }

  /// The finding where its row stands among those in which nothing is said.
  private static Finding placed(Finding one, List<Integer> rows) {
    return new Finding(
        one.check(),
        one.severity(),
        placed(one.at(), rows),
        one.place(),
        one.message(),
        one.cites(),
        one.also().stream().map(at -> placed(at, rows)).toList());
  }

  private static CellPath placed(CellPath at, List<Integer> rows) {
    return switch (at) {
      case CellPath.IndicatorCell(int row, var column) ->
          row < rows.size() ? CellPath.indicator(rows.get(row), column) : at;
      case CellPath.IndicatorRow(int row) ->
          row < rows.size() ? CellPath.indicator(rows.get(row)) : at;
      case CellPath.Field _, CellPath.FundCell _, CellPath.FundRow _, CellPath.GroupCell _ -> at;
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
