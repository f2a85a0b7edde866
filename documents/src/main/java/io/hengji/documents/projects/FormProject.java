package io.hengji.documents.projects;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Unread;
import io.hengji.core.project.FundLine;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.score.Figures;
import io.hengji.core.score.Figures.FundFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The project that a form speaks of.
final class FormProject {

  private final Form form;
  private final Figures figures;
  private final List<Unread> unread;

  private FormProject(Form form) {
    this.form = form;
    this.figures = Figures.of(form);
    this.unread = new ArrayList<>(form.unread());
  }

  static FoundProject of(Form form) {
    return new FormProject(form).read();
  }

  private FoundProject read() {
    ProjectName name = ProjectName.of(form.head().project().text());
    String unit = form.head().unit().text();
    String department = form.head().department().text();
    missing(name.name(), CellPath.Field.PROJECT, "没有项目名称");
    missing(unit + department, CellPath.Field.UNIT, "没有实施单位和主管部门");
    if (form.head().year().isEmpty()) {
      missing("", CellPath.Field.YEAR, "没有年度");
    }
    List<FundLine> funds = funds();
    Optional<BigDecimal> score =
        figures.totalScore().or(() -> unread(form.total().score(), "总分不是数"));
    return new FoundProject(
        name.code(),
        name.name(),
        department,
        unit.isEmpty() ? department : unit,
        form.head().year().map(FormYear::value),
        funds,
        Optional.of(form),
        score,
        form.total().grade().text(),
        List.of(form.source()),
        unread);
  }

  private void missing(String text, CellPath at, String why) {
    if (text.isEmpty()) {
      unread.add(new Unread(new Cell("", form.place(at)), why));
    }
  }

  private List<FundLine> funds() {
    List<FundLine> lines = new ArrayList<>();
    for (int row = 0; row < form.funds().size(); row++) {
      Fund fund = form.funds().get(row);
      boolean ofTotal =
          fund.part()
              .map(part ->
                  part.of() < form.funds().size()
                      && form.funds().get(part.of()).kind() == FundKind.TOTAL
                      && part.by() != Fund.By.EXPENDITURE)
              .orElse(fund.kind() == FundKind.TOTAL);
      boolean again =
          fund.kind() == FundKind.TOTAL
              && lines.stream().anyMatch(line -> line.kind() == FundKind.TOTAL);
      if (ofTotal && !again) {
        line(row, fund).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<FundLine> line(int row, Fund fund) {
    FundFigures amounts = figures.funds().get(row);
    FundLine line =
        new FundLine(
            fund.kind(),
            fund.item().text(),
            yuan(row, FundColumn.INITIAL, amounts.initial()),
            yuan(row, FundColumn.ANNUAL, amounts.annual()),
            yuan(row, FundColumn.EXECUTED, amounts.executed()));
    boolean empty =
        line.initial().isEmpty() && line.annual().isEmpty() && line.executed().isEmpty();
    return empty && fund.kind() != FundKind.TOTAL ? Optional.empty() : Optional.of(line);
  }

  private Optional<BigDecimal> yuan(int row, FundColumn column, Optional<Amount> amount) {
    Cell cell = form.cell(CellPath.fund(row, column));
    if (amount.isEmpty()) {
      return unread(cell, "金额不是一个数");
    }
    return amount
        .filter(money -> money.unit().kind() == UnitKind.MONEY)
        .map(Amount::inFirstUnit)
        .or(() -> unread(cell, "表上没有写明金额单位"));
  }

  /// Notes a filled cell that says no number; a stroke says that there is nothing.
  private Optional<BigDecimal> unread(Cell cell, String why) {
    if (!cell.text().matches("[/／—–\\-*\\s]*")) {
      unread.add(new Unread(cell, why));
    }
    return Optional.empty();
  }
}
