package io.hengji.core.checks.submission;

import io.hengji.core.compare.RowMatch;
import io.hengji.core.compare.RowName;
import io.hengji.core.compare.Wording;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Figures;
import io.hengji.core.score.Figures.IndicatorFigures;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// PRC-001: an indicator, a target or a weight is not what was approved. Wordings that mean the
/// same are the same.
public final class OffApprovedGoal implements YearCheck {

  @Override
  public String id() {
    return "PRC-001";
  }

  @Override
  public Optional<String> notApplicable(ProjectYear year) {
    if (year.approved().isEmpty()) {
      return Optional.of("没有批复的绩效目标");
    }
    return year.selfEvaluation().isEmpty() ? Optional.of("没有自评表") : Optional.empty();
  }

  @Override
  public List<Finding> find(ProjectYear year) {
    return new Search(year.approved().orElseThrow(), year.selfEvaluation().orElseThrow()).find();
  }

  private final class Search {
    private final Form approved;
    private final Form form;
    private final Figures approvedFigures;
    private final Figures figures;
    private final List<Finding> findings = new ArrayList<>();

    Search(Form approved, Form form) {
      this.approved = approved;
      this.form = form;
      this.approvedFigures = Figures.of(approved);
      this.figures = Figures.of(form);
    }

    List<Finding> find() {
      RowMatch rows = RowMatch.of(approved, form);
      for (int row = 0; row < form.indicators().size(); row++) {
        Optional<Integer> was = rows.earlier(row);
        if (was.isPresent()) {
          changed(was.get(), row);
        } else {
          report(
              CellPath.indicator(row),
              "%s不在批复的绩效目标中，应当删去或先报批。".formatted(name(form.indicators().get(row))));
        }
      }
      for (int was = 0; was < approved.indicators().size(); was++) {
        if (rows.later(was).isEmpty()) {
          report(
              CellPath.Field.INDICATORS,
              "批复的%s在自评表中没有，应当补上或先报批。".formatted(name(approved.indicators().get(was))));
        }
      }
      return findings;
    }

    private void changed(int was, int row) {
      Indicator before = approved.indicators().get(was);
      Indicator now = form.indicators().get(row);
      RowName oldName = RowName.of(before);
      RowName newName = RowName.of(now);
      if (!oldName.name().equals(newName.name())) {
        changed(row, Column.LEVEL3, before, now);
      }
      if (!oldName.level1().equals(newName.level1())) {
        changed(row, Column.LEVEL1, before, now);
      } else if (!oldName.level2().equals(newName.level2())) {
        changed(row, Column.LEVEL2, before, now);
      }
      IndicatorFigures oldFigures = approvedFigures.indicators().get(was);
      IndicatorFigures newFigures = figures.indicators().get(row);
      if (!now.target().isEmpty() && !sameTarget(before, oldFigures, now, newFigures)) {
        changed(row, Column.TARGET, before, now);
      }
      if (differ(oldFigures.weight(), newFigures.weight())) {
        changed(row, Column.WEIGHT, before, now);
      }
    }

    private void changed(int row, Column column, Indicator before, Indicator now) {
      report(
          CellPath.indicator(row, column),
          "%s的%s批复为“%s”，自评表为“%s”，应当按批复填报，确需调整的先报批。"
              .formatted(
                  name(now),
                  Caption.of(column),
                  before.cell(column).text(),
                  now.cell(column).text()));
    }

    private void report(CellPath at, String message) {
      findings.add(
          new Finding(id(), Severity.BLOCKER, at, form.place(at), message, List.of(), List.of()));
    }
  }

  private static String name(Indicator row) {
    return "指标“" + row.level3().text() + "”";
  }

  /// An empty weight is another check's.
  private static boolean differ(Optional<BigDecimal> before, Optional<BigDecimal> now) {
    return before.isPresent() && now.isPresent() && before.get().compareTo(now.get()) != 0;
  }

  /// The same wording, or the same figure with the same direction in units that convert.
  private static boolean sameTarget(
      Indicator before, IndicatorFigures oldFigures, Indicator now, IndicatorFigures newFigures) {
    boolean sameWords =
        Wording.same(before.target().text(), now.target().text())
            && Wording.same(before.nature().text(), now.nature().text())
            && Wording.same(before.unit().text(), now.unit().text());
    return sameWords || SameTarget.of(oldFigures, newFigures);
  }
}
