package io.hengji.testkit;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a form says, without where it says it: a line for each cell or row.
final class Content {

  private Content() {}

  static List<String> of(Form form) {
    List<String> lines = new ArrayList<>();
    lines.add("title " + form.head().title().text());
    lines.add(
        "year "
            + form.head()
                .year()
                .filter(year -> year.basis() == FormYear.Basis.PRINTED)
                .map(FormYear::value)
                .orElse(0));
    lines.add("project " + form.head().project().text());
    lines.add("department " + form.head().department().text());
    lines.add("unit " + form.head().unit().text());
    for (Fund fund : form.funds()) {
      String cells =
          Arrays.stream(FundColumn.values())
              .map(column -> fund.cell(column).text())
              .collect(Collectors.joining(" | "));
      lines.add("fund " + fund.kind() + " " + cells + fund.part().map(p -> " " + p).orElse(""));
    }
    if (!form.funds().isEmpty()) {
      lines.add("amounts " + form.head().amountUnit().text());
    }
    lines.add("goal " + form.goal().expected().text() + " → " + form.goal().actual().text());
    form.indicators()
        .forEach(row ->
            lines.add(
                "row "
                    + Arrays.stream(Column.values())
                        .map(column -> row.cell(column).text())
                        .collect(Collectors.joining(" | "))));
    form.groups()
        .forEach(group ->
            lines.add(
                "group "
                    + List.of(group.level1(), group.level2(), group.weight(), group.score())
                        .stream()
                        .map(Cell::text)
                        .collect(Collectors.joining(" | "))));
    lines.add(
        "total "
            + List.of(form.total().weight(), form.total().score(), form.total().grade()).stream()
                .map(Cell::text)
                .collect(Collectors.joining(" | ")));
    lines.add("remarks " + form.remarks().text());
    form.notes().forEach(note -> lines.add("note " + note.text()));
    return lines;
  }
}
