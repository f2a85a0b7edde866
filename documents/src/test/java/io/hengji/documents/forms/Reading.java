package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.Group;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form as lines of text, to be compared with what a picture ought to say. Empty blocks have no
/// line.
final class Reading {
  private Reading() {}

  static String of(List<Form> forms) {
    return forms.stream().map(Reading::of).collect(Collectors.joining("\n"));
  }

  private static String of(Form form) {
    List<String> lines = new ArrayList<>();
    lines.add("form " + form.source().at());
    lines.add("head " + head(form.head()));
    form.funds().forEach(fund -> lines.add("fund " + fund(fund)));
    add(lines, "goal ", form.goal().expected(), form.goal().actual());
    form.indicators().forEach(row -> lines.add("row " + row(row)));
    for (Group group : form.groups()) {
      add(lines, "group ", group.level1(), group.level2(), group.weight(), group.score());
    }
    add(lines, "total ", form.total().weight(), form.total().score(), form.total().grade());
    add(lines, "remarks ", form.remarks());
    form.notes().forEach(note -> add(lines, "note ", note));
    for (Unread unread : form.unread()) {
      lines.add("unread " + unread.cell().text() + " | " + unread.why());
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static String head(Head head) {
    String year = head.year().map(y -> y.value() + " " + y.basis()).orElse("");
    return head.title().text()
        + " | "
        + year
        + " | "
        + joined(head.project(), head.department(), head.unit(), head.amountUnit());
  }

  private static String fund(Fund fund) {
    String part = fund.part().map(p -> " | " + p.of() + " " + p.by().code()).orElse("");
    return fund.kind().code()
        + " | "
        + joined(
            fund.item(),
            fund.initial(),
            fund.annual(),
            fund.executed(),
            fund.weight(),
            fund.rate(),
            fund.score())
        + part;
  }

  private static String row(Indicator row) {
    String initial = row.initialTarget().isEmpty() ? "" : row.initialTarget().text() + " → ";
    return joined(row.level1(), row.level2(), row.level3(), row.nature())
        + " | "
        + initial
        + joined(
            row.target(), row.unit(), row.actual(), row.weight(), row.score(), row.deviation());
  }

  private static void add(List<String> lines, String name, Cell... cells) {
    if (Stream.of(cells).anyMatch(cell -> !cell.isEmpty())) {
      lines.add(name + joined(cells));
    }
  }

  private static String joined(Cell... cells) {
    return Stream.of(cells).map(Cell::text).collect(Collectors.joining(" | "));
  }
}
