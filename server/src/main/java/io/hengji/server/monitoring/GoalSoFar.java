package io.hengji.server.monitoring;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Indicator;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.people.Units;
import io.hengji.server.projects.ProjectRow;
import io.hengji.writers.layout.BlankForm;
import io.hengji.writers.layout.GoalForm;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts together the form in which monitoring is written: the goal as approved, with the money that
/// the accounts know of until a day.
@Component
class GoalSoFar {

  private static final Layout NATIONAL = Layouts.find("mof-2020").orElseThrow();

  private static final String MONEY =
      """
      select s.source,
        coalesce((select sum(f.initial) from fund f
          where f.project_id = :id and f.source = s.source), 0) as initial,
        coalesce((select sum(c.amount) from budget_change c where c.project_id = :id
          and c.source = s.source and c.revoked_at is null and c.day <= :day), 0) as changed,
        coalesce((select sum(e.amount) from spending e where e.project_id = :id
          and e.source = s.source and e.revoked_at is null and e.day <= :day), 0) as executed
      from unnest(array['APPROPRIATION', 'CARRY_OVER', 'OTHER']) s (source)
      """;

  private final RuleBooks books = RuleBooks.standard();
  private final Recheck recheck;
  private final ProjectYears years;
  private final Units units;
  private final JdbcClient jdbc;

  GoalSoFar(Recheck recheck, ProjectYears years, Units units, JdbcClient jdbc) {
    this.recheck = recheck;
    this.years = years;
    this.units = units;
    this.jdbc = jdbc;
  }

  private record Money(String source, BigDecimal initial, BigDecimal changed, BigDecimal executed) {

    boolean used() {
      return initial.signum() != 0 || changed.signum() != 0 || executed.signum() != 0;
    }

    FundLine line() {
      FundKind kind =
          switch (source) {
            case "APPROPRIATION" -> FundKind.APPROPRIATION;
            case "CARRY_OVER" -> FundKind.CARRY_OVER;
            default -> FundKind.OTHER;
          };
      return new FundLine(
          kind, "", Optional.of(initial), Optional.of(initial.add(changed)), Optional.of(executed));
    }
  }

  /// The form of a project until a day; without an approved goal it has the funds alone.
  Form of(ProjectRow project, LocalDate day) {
    return GoalForm.of(
        books,
        new Project(
            project.code(),
            project.name(),
            units.require(project.departmentId()).name(),
            project.unit(),
            project.year(),
            money(project.id(), day)),
        years.approved(project.id()).orElse(withoutGoal()));
  }

  boolean hasGoal(UUID project) {
    return years.approvedVersion(project).isPresent();
  }

  /// The rules by which a form is judged.
  Optional<RulesInForce> rules(Form form) {
    return recheck.score(form).rules();
  }

  private List<FundLine> money(UUID project, LocalDate day) {
    List<FundLine> lines =
        jdbc
            .sql(MONEY)
            .param("id", project)
            .param("day", day)
            .query(Rows.of(Money.class))
            .list()
            .stream()
            .filter(Money::used)
            .map(Money::line)
            .toList();
    return lines.isEmpty() ? List.of(FundLine.total(List.of())) : lines;
  }

  /// What was typed, in the rows of another form of the same goal; a row is known by its names.
  static Form carried(Form typed, Form into) {
    Form form = into;
    List<Indicator> left = new ArrayList<>(typed.indicators());
    for (int row = 0; row < into.indicators().size(); row++) {
      Indicator now = into.indicators().get(row);
      Optional<Indicator> before =
          left.stream().filter(other -> name(other).equals(name(now))).findFirst();
      if (before.isPresent()) {
        left.remove(before.get());
        form = with(form, CellPath.indicator(row, Column.ACTUAL), before.get().actual().text());
        form =
            with(form, CellPath.indicator(row, Column.DEVIATION), before.get().deviation().text());
      }
    }
    form = with(form, CellPath.Field.REMARKS, typed.remarks().text());
    return form;
  }

  private static List<String> name(Indicator row) {
    return List.of(row.level1().text(), row.level2().text(), row.level3().text());
  }

  static Form with(Form form, CellPath at, String text) {
    return form.cell(at).text().equals(text) ? form : new CellChange(at, text).in(form);
  }

  /// Yuan as the form prints them, in 万元.
  static String printed(BigDecimal yuan) {
    BigDecimal amount = yuan.movePointLeft(4).stripTrailingZeros();
    return amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  private static Form withoutGoal() {
    Form blank = BlankForm.of(NATIONAL, Optional.empty());
    return new Form(
        blank.source(),
        blank.head(),
        blank.funds(),
        Goal.EMPTY,
        List.of(),
        List.of(),
        blank.total(),
        blank.columns(),
        blank.fundColumns(),
        blank.remarks(),
        blank.notes(),
        List.of(),
        List.of());
  }
}
