package io.hengji.testkit.families;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// A form as read beside what was drawn, cell by cell, after NFKC and without white space. A cell
/// that is empty on both sides does not count.
final class Comparison {
  final List<String> wrong = new ArrayList<>();
  final List<String> lost = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  int cells;
  private final String unread;

  private Comparison(String unread) {
    this.unread = unread;
  }

  static Comparison of(Truth truth, List<Form> forms) {
    String unread =
        String.join(
            "\n",
            forms.stream()
                .flatMap(f -> f.unread().stream())
                .map(u -> norm(u.cell().text()))
                .toList());
    Comparison it = new Comparison(unread);
    Map<String, String> head = new LinkedHashMap<>();
    Map<String, String> groups = new LinkedHashMap<>();
    List<Map<String, String>> funds = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Form form : forms) {
      head(form).forEach((k, v) -> head.merge(k, v, (a, b) -> a.isEmpty() ? b : a));
      form.groups().forEach(group -> group(group, groups));
      form.funds().forEach(fund -> funds.add(fund(fund)));
      form.indicators().forEach(row -> rows.add(indicator(row)));
    }
    it.row("head", truth.cells(), head);
    if (!truth.groups().isEmpty()) {
      it.row("group", truth.groups(), groups);
    }
    if (!truth.funds().isEmpty()) {
      it.rows("fund", truth.funds(), funds, fund -> item(fund.getOrDefault("item", "")));
    }
    it.rows("row", truth.indicators(), rows, row -> norm(row.getOrDefault("level3", "")));
    return it;
  }

  private static Map<String, String> head(Form form) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("project", form.head().project().text());
    head.put("department", form.head().department().text());
    head.put("unit", form.head().unit().text());
    head.put("year", form.head().year().map(year -> String.valueOf(year.value())).orElse(""));
    head.put("goal.expected", form.goal().expected().text());
    head.put("goal.actual", form.goal().actual().text());
    head.put("total.weight", form.total().weight().text());
    head.put("total.score", form.total().score().text());
    head.put("total.grade", form.total().grade().text());
    return head;
  }

  private static void group(Group group, Map<String, String> groups) {
    String level = group.level2().isEmpty() ? group.level1().text() : group.level2().text();
    groups.put(level + ".weight", group.weight().text());
    groups.put(level + ".score", group.score().text());
  }

  private static Map<String, String> fund(Fund fund) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (FundColumn column : FundColumn.values()) {
      cells.put(column.name().toLowerCase(Locale.ROOT), fund.cell(column).text());
    }
    return cells;
  }

  private static Map<String, String> indicator(Indicator row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : Column.values()) {
      cells.put(column.name().toLowerCase(Locale.ROOT), row.cell(column).text());
    }
    return cells;
  }

  private void rows(
      String what,
      List<Map<String, String>> want,
      List<Map<String, String>> got,
      Function<Map<String, String>, String> key) {
    int[][] best = new int[want.size() + 1][got.size() + 1];
    for (int i = want.size() - 1; i >= 0; i--) {
      for (int j = got.size() - 1; j >= 0; j--) {
        int both = likeness(want.get(i), got.get(j), key) + best[i + 1][j + 1];
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < want.size() || j < got.size()) {
      if (i < want.size()
          && j < got.size()
          && best[i][j] == likeness(want.get(i), got.get(j), key) + best[i + 1][j + 1]) {
        row(what + " " + i, want.get(i++), got.get(j++));
      } else if (j >= got.size() || (i < want.size() && best[i][j] == best[i + 1][j])) {
        row(what + " " + i, want.get(i++), Map.of());
      } else {
        row(what + " too many", Map.of(), got.get(j++));
      }
    }
  }

  private static int likeness(
      Map<String, String> want,
      Map<String, String> got,
      Function<Map<String, String>, String> key) {
    long same =
        want.entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .filter(cell -> norm(cell.getValue()).equals(norm(got.getOrDefault(cell.getKey(), ""))))
            .count();
    return (int) same + (key.apply(want).equals(key.apply(got)) ? 20 : 0);
  }

  private void row(String what, Map<String, String> want, Map<String, String> got) {
    TreeSet<String> names = new TreeSet<>(want.keySet());
    names.addAll(got.keySet());
    for (String name : names) {
      Function<String, String> clean = cleaned(name);
      String a = clean.apply(want.getOrDefault(name, ""));
      String b = clean.apply(got.getOrDefault(name, ""));
      if (a.isEmpty() && b.isEmpty()) {
        continue;
      }
      cells++;
      String miss = what + " " + name + ": " + a + " <> " + b;
      if (a.equals(b)) {
        continue;
      }
      (!b.isEmpty() ? wrong : unread.contains(a) ? said : lost).add(miss);
    }
  }

  private static Function<String, String> cleaned(String name) {
    return switch (name) {
      case "item" -> Comparison::item;
      case "level1", "level2" ->
          text -> norm(text).replaceAll("\\(?\\d+(\\.\\d+)?分\\)?$|\\(\\d+\\)$", "");
      default -> Comparison::norm;
    };
  }

  private static String item(String text) {
    return norm(text).replaceAll("^其中:?|:$", "");
  }

  private static String norm(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
