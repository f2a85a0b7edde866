package io.hengji.core.checks.form;

import io.hengji.core.form.Column;
import io.hengji.core.review.IndicatorCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rows of a level 2 that say what the rows of an earlier one say, row for row; `earlier` is
/// the first of those.
record RepeatedGroup(List<IndicatorCase> rows, IndicatorCase earlier) {

  private static final Pattern NUMBER = Pattern.compile("^指标\\s*\\d+\\s*[:：.、]?");
  private static final Pattern MARKS = Pattern.compile("[\\s，。、；：！？“”‘’（）()《》,;:!?\"']");

  static List<RepeatedGroup> among(List<IndicatorCase> rows) {
    Map<List<String>, List<IndicatorCase>> groups = new LinkedHashMap<>();
    for (IndicatorCase row : rows) {
      List<String> levels = List.of(row.text(Column.LEVEL1), row.text(Column.LEVEL2));
      groups.computeIfAbsent(levels, _ -> new ArrayList<>()).add(row);
    }
    Map<List<List<String>>, IndicatorCase> firstRows = new HashMap<>();
    List<RepeatedGroup> repeated = new ArrayList<>();
    for (List<IndicatorCase> group : groups.values()) {
      List<List<String>> contents = group.stream().map(RepeatedGroup::content).toList();
      if (contents.stream().noneMatch(content -> content.contains(""))) {
        Optional.ofNullable(firstRows.putIfAbsent(contents, group.getFirst()))
            .ifPresent(earlier -> repeated.add(new RepeatedGroup(group, earlier)));
      }
    }
    return repeated;
  }

  private static List<String> content(IndicatorCase row) {
    return List.of(plain(row, Column.LEVEL3), plain(row, Column.TARGET), plain(row, Column.ACTUAL));
  }

  /// A cell without spaces and punctuation, a name without its number (指标1：).
  static String plain(IndicatorCase row, Column column) {
    String text = row.text(column);
    boolean numbered = column == Column.LEVEL3 && text.startsWith("指标");
    String content = numbered ? NUMBER.matcher(text).replaceFirst("") : text;
    return MARKS.matcher(content).find() ? MARKS.matcher(content).replaceAll("") : content;
  }
}
