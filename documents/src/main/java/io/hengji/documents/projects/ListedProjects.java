package io.hengji.documents.projects;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Unread;
import io.hengji.core.project.FundLine;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Decimals;
import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.quantity.Units;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.ProjectList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The projects that a list names.
final class ListedProjects {

  private ListedProjects() {}

  static List<FoundProject> of(ProjectList list) {
    return list.projects().stream().map(row -> of(list, row)).toList();
  }

  private static FoundProject of(ProjectList list, ListedProject row) {
    List<Unread> unread = new ArrayList<>();
    ProjectName name = ProjectName.of(row.project().text());
    Optional<BigDecimal> amount = amount(row, unread);
    if (list.year().isEmpty()) {
      unread.add(new Unread(new Cell("", row.at()), "清单没有写明年度"));
    }
    String unit = row.unit().isEmpty() ? list.department().text() : row.unit().text();
    if (unit.isEmpty()) {
      unread.add(new Unread(new Cell("", row.at()), "清单没有写明单位"));
    }
    return new FoundProject(
        name.code(),
        name.name(),
        list.department().text(),
        unit,
        list.year().map(FormYear::value),
        amount
            .map(yuan ->
                List.of(
                    new FundLine(
                        FundKind.TOTAL, "", Optional.of(yuan), Optional.empty(), Optional.empty())))
            .orElse(List.of()),
        Optional.empty(),
        Decimals.parsePoints(row.score().text()),
        "",
        List.of(list.source()),
        unread);
  }

  /// The budget in yuan, in the cell's own unit or the caption's.
  private static Optional<BigDecimal> amount(ListedProject row, List<Unread> unread) {
    if (row.amount().isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> amount = Decimals.only(row.amount().text());
    if (amount.isEmpty()) {
      unread.add(new Unread(row.amount(), "金额不是一个数"));
      return Optional.empty();
    }
    Unit unit =
        amount.get().unit().isNone()
            ? Units.find(row.amountUnit()).orElse(Unit.NONE)
            : amount.get().unit();
    if (unit.kind() != UnitKind.MONEY) {
      unread.add(new Unread(row.amount(), "清单没有写明金额单位"));
      return Optional.empty();
    }
    return Optional.of(amount.get().value().multiply(unit.factor()));
  }
}
