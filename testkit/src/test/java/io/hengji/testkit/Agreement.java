package io.hengji.testkit;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import io.hengji.testkit.samples.Expected;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How far a reading agrees with what is to be read, cell by cell: compared without white space and
/// in compatibility form; a cell that is empty on both sides does not count, one too many is wrong.
final class Agreement {
  private static final Pattern ITEM = Pattern.compile("^其中:?|:$");

  private final List<String> misses = new ArrayList<>();
  private int cells;

  private Agreement() {}

  static Agreement of(Expected expected, List<Form> forms) {
    Agreement agreement = new Agreement();
    agreement.compare(expected, forms);
    return agreement;
  }

  int cells() {
    return cells;
  }

  /// What was misread, a sentence each.
  List<String> misses() {
    return misses;
  }

  private void compare(Expected expected, List<Form> forms) {
    cell("forms", "1", String.valueOf(forms.size()));
    if (forms.isEmpty()) {
      cells += expected.rows().size() * 8;
      misses.addAll(java.util.Collections.nCopies(expected.rows().size() * 8, "no form"));
      return;
    }
    Form form = forms.getFirst();
    for (Form other : forms) {
      form = other.indicators().size() > form.indicators().size() ? other : form;
    }
    head(expected.head(), form);
    funds(expected.funds(), form);
    rows(expected.rows(), form);
    groups(expected.groups(), form);
    form.unread().forEach(unread -> cell("unread " + unread.why(), "", unread.cell().text()));
  }

  private void head(Map<String, String> head, Form form) {
    String year = form.head().year().map(y -> String.valueOf(y.value())).orElse("");
    cell("year", head.get("year"), year);
    cell("project", head.get("project"), form.head().project().text());
    if (head.containsKey("body")) {
      String body = form.head().department().text() + form.head().unit().text();
      cell("department or unit", head.get("body"), body);
    } else {
      cell("department", head.get("department"), form.head().department().text());
      cell("unit", head.get("unit"), form.head().unit().text());
    }
    cell("amountUnit", head.get("amountUnit"), form.head().amountUnit().text());
    cell("goal.expected", head.get("goal.expected"), form.goal().expected().text());
    cell("goal.actual", head.get("goal.actual"), form.goal().actual().text());
    cell("total.weight", head.get("total.weight"), form.total().weight().text());
    cell("total.score", head.get("total.score"), form.total().score().text());
    cell("total.grade", head.get("total.grade"), form.total().grade().text());
  }

  private void funds(List<Map<String, String>> funds, Form form) {
    for (int i = 0; i < Math.max(funds.size(), form.funds().size()); i++) {
      Map<String, String> want = i < funds.size() ? funds.get(i) : Map.of();
      for (FundColumn column : FundColumn.values()) {
        Fund fund = i < form.funds().size() ? form.funds().get(i) : null;
        String got = fund == null ? "" : fund.cell(column).text();
        cell("funds[" + i + "]." + column.field(), item(want.get(column.field())), item(got));
      }
    }
  }

  private static String item(String text) {
    return ITEM.matcher(plain(text)).replaceAll("");
  }

  private void rows(List<Map<String, String>> rows, Form form) {
    for (int i = 0; i < Math.max(rows.size(), form.indicators().size()); i++) {
      Map<String, String> want = i < rows.size() ? rows.get(i) : Map.of();
      Indicator row = i < form.indicators().size() ? form.indicators().get(i) : null;
      for (Column column : Column.values()) {
        String got = row == null ? "" : row.cell(column).text();
        cell("indicators[" + i + "]." + column.field(), want.get(column.field()), got);
      }
    }
  }

  private void groups(List<Map<String, String>> groups, Form form) {
    for (int i = 0; i < Math.max(groups.size(), form.groups().size()); i++) {
      Map<String, String> want = i < groups.size() ? groups.get(i) : Map.of();
      Group group = i < form.groups().size() ? form.groups().get(i) : null;
      String at = "groups[" + i + "].";
      cell(at + "level1", want.get("level1"), group == null ? "" : group.level1().text());
      cell(at + "level2", want.get("level2"), group == null ? "" : group.level2().text());
      cell(at + "weight", want.get("weight"), group == null ? "" : group.weight().text());
    }
  }

  private void cell(String what, String want, String got) {
    String expected = plain(want);
    String found = plain(got);
    if (expected.isEmpty() && found.isEmpty()) {
      return;
    }
    cells++;
    if (!expected.equals(found)) {
      misses.add(String.format(Locale.ROOT, "%s: expected '%s', read '%s'", what, want, got));
    }
  }

  private static String plain(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
