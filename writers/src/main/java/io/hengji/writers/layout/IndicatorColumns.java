package io.hengji.writers.layout;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which columns a table of indicators has: the layout's, and those that the form fills beyond
/// them.
final class IndicatorColumns {

  private static final Map<Column, Layout.Caption> ADDED =
      Map.ofEntries(
          Map.entry(Column.LEVEL1, new Layout.Caption("一级指标", 80)),
          Map.entry(Column.LEVEL2, new Layout.Caption("二级指标", 100)),
          Map.entry(Column.LEVEL3, new Layout.Caption("三级指标", 200)),
          Map.entry(Column.NATURE, new Layout.Caption("指标性质", 60)),
          Map.entry(Column.INITIAL_TARGET, new Layout.Caption("年初指标值", 90)),
          Map.entry(Column.TARGET, new Layout.Caption("年度指标值", 100)),
          Map.entry(Column.UNIT, new Layout.Caption("度量单位", 60)),
          Map.entry(Column.ACTUAL, new Layout.Caption("实际完成值", 100)),
          Map.entry(Column.WEIGHT, new Layout.Caption("分值", 60)),
          Map.entry(Column.SCORE, new Layout.Caption("得分", 60)),
          Map.entry(Column.DEVIATION, new Layout.Caption("偏差原因分析及改进措施", 140)));

  private static final List<Column> TEXTS =
      List.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.DEVIATION);
  private static final int LONG = 14;

  private final Layout.Indicators layout;
  private final Form form;

  IndicatorColumns(Layout.Indicators layout, Form form) {
    this.layout = layout;
    this.form = form;
  }

  /// Whether levels stand in rows of their own: the layout wants it and every name of a level is
  /// one that a reader knows.
  boolean isTree() {
    boolean blank = form.indicators().stream().allMatch(row -> row.level3().isEmpty());
    return layout.tree()
        && form.indicators().stream().allMatch(row -> row.nature().isEmpty())
        && form.indicators().stream()
            .allMatch(row ->
                Layouts.isLevel(row.level1().text())
                    && Layouts.isLevel(row.level2().text())
                    && !Layouts.isLevel(row.level3().text())
                    && row.level3().isEmpty() == blank
                    && isKindOf(row.level1().text(), row.level2().text()));
  }

  /// A class of costs has kinds of costs.
  private static boolean isKindOf(String level1, String level2) {
    return !level1.startsWith("成本") || level2.contains("成本");
  }

  Map<Column, Layout.Caption> of() {
    boolean tree = isTree();
    List<Column> order = new ArrayList<>(layout.columns().keySet());
    order.removeIf(column -> isLevel(column) && !isFilled(column) && form.groups().isEmpty());
    for (Column column : Column.values()) {
      if (!order.contains(column) && isNeeded(column, tree)) {
        int at =
            IntStream.range(0, order.size())
                .filter(i -> order.get(i).compareTo(column) > 0)
                .findFirst()
                .orElse(order.size());
        order.add(at, column);
      }
    }
    Map<Column, Layout.Caption> columns = new LinkedHashMap<>();
    for (Column column : order) {
      columns.put(column, caption(column, order, tree));
    }
    return fitted(columns);
  }

  /// Where targets or actuals are sentences, the columns of text share their room by what they
  /// hold.
  private Map<Column, Layout.Caption> fitted(Map<Column, Layout.Caption> columns) {
    boolean sentences =
        Stream.of(Column.TARGET, Column.ACTUAL)
            .flatMap(column -> form.indicators().stream().map(row -> row.cell(column).text()))
            .anyMatch(text -> text.length() > LONG);
    Map<Column, Layout.Caption> texts = new LinkedHashMap<>(columns);
    texts.keySet().retainAll(TEXTS);
    if (!sentences || texts.isEmpty()) {
      return columns;
    }
    int room = texts.values().stream().mapToInt(Layout.Caption::width).sum();
    int held = texts.keySet().stream().mapToInt(this::held).sum();
    Map<Column, Layout.Caption> fitted = new LinkedHashMap<>(columns);
    texts.forEach((column, caption) -> {
      int width = (caption.width() + room * held(column) / held) / 2;
      fitted.put(column, new Layout.Caption(caption.text(), width));
    });
    return fitted;
  }

  /// A measure of the text in a column that grows more slowly than the text.
  private int held(Column column) {
    int characters = form.indicators().stream().mapToInt(r -> r.cell(column).text().length()).sum();
    return (int) Math.sqrt(100.0 * characters / form.indicators().size()) + 10;
  }

  private Layout.Caption caption(Column column, List<Column> order, boolean tree) {
    Layout.Caption own = layout.columns().get(column);
    if (column == Column.TARGET && order.contains(Column.INITIAL_TARGET)) {
      return new Layout.Caption("调整后指标值", own == null ? 90 : own.width());
    }
    boolean renamed = layout.tree() && !tree && column == Column.LEVEL3;
    return own == null || renamed ? Objects.requireNonNull(ADDED.get(column)) : own;
  }

  private static boolean isLevel(Column column) {
    return column == Column.LEVEL1 || column == Column.LEVEL2;
  }

  private boolean isFilled(Column column) {
    return form.indicators().stream().anyMatch(row -> !row.cell(column).isEmpty());
  }

  private boolean isNeeded(Column column, boolean tree) {
    boolean filled = isFilled(column);
    return switch (column) {
      case LEVEL1, LEVEL2 -> !tree && (filled || !form.groups().isEmpty());
      case WEIGHT ->
          filled
              || !form.total().weight().isEmpty()
              || form.groups().stream().anyMatch(group -> !GroupPlaces.fitsName(group));
      case SCORE ->
          filled
              || !form.total().score().isEmpty()
              || form.groups().stream().anyMatch(group -> !group.score().isEmpty());
      default -> filled;
    };
  }
}
