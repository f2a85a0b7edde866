package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.writers.page.CellRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Lays out the block of funds: captions over the columns, a source of funds a row. Columns that
/// the form fills and the layout lacks are added.
final class FundRows {

  private static final Pattern POINTS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Map<FundColumn, Layout.Caption> ADDED =
      Map.of(
          FundColumn.ITEM, new Layout.Caption("", 24),
          FundColumn.INITIAL, new Layout.Caption("年初预算数", 16),
          FundColumn.ANNUAL, new Layout.Caption("全年预算数", 16),
          FundColumn.EXECUTED, new Layout.Caption("全年执行数", 16),
          FundColumn.WEIGHT, new Layout.Caption("分值", 8),
          FundColumn.RATE, new Layout.Caption("执行率", 10),
          FundColumn.SCORE, new Layout.Caption("得分", 8));

  private final Layout.Funds layout;
  private final int side;
  private final Form form;
  private final Edges edges;
  private final TableDraft table;

  FundRows(Layout layout, Form form, Edges edges, TableDraft table) {
    this.layout = layout.funds();
    this.side = layout.side();
    this.form = form;
    this.edges = edges;
    this.table = table;
  }

  void write() {
    if (form.funds().isEmpty()) {
      return;
    }
    boolean captionWeight = isWeightInCaption();
    Map<FundColumn, Layout.Caption> columns = columns(captionWeight);
    List<FundColumn> order = List.copyOf(columns.keySet());
    int[] at = edges.near(side, columns.values().stream().map(Layout.Caption::width).toList());
    int first = table.rows();
    table.row();
    for (int i = 0; i < order.size(); i++) {
      String caption = Objects.requireNonNull(columns.get(order.get(i))).text();
      boolean weighted = captionWeight && order.get(i) == FundColumn.SCORE;
      table.caption(at[i + 1], at[i + 2], weighted ? weighted(caption) : caption);
    }
    rows(order, at);
    String unit = form.head().amountUnit().text();
    table.side(at[0], at[1], layout.label() + (unit.isEmpty() ? "" : "（" + unit + "）"), first);
  }

  private void rows(List<FundColumn> order, int[] at) {
    Optional<Fund.By> heading = Optional.empty();
    for (int row = 0; row < form.funds().size(); row++) {
      Fund fund = form.funds().get(row);
      Optional<Fund.By> needed = neededHeading(fund);
      if (needed.isPresent() && !needed.equals(heading)) {
        heading = needed;
        table.row();
        String by = needed.get() == Fund.By.INCOME ? "按收入性质分" : "按支出性质分";
        table.caption(at[1], at[2], by);
        table.blank(at[2], at[at.length - 1]);
      }
      table.row();
      for (int i = 0; i < order.size(); i++) {
        FundColumn column = order.get(i);
        boolean item = column == FundColumn.ITEM;
        String text = item ? item(row) : fund.cell(column).text();
        table.cell(
            at[i + 1],
            at[i + 2],
            text,
            item ? CellRole.ITEM : CellRole.VALUE,
            CellPath.fund(row, column));
      }
    }
  }

  /// A breakdown by income or by spending says so, unless its kinds do.
  private static Optional<Fund.By> neededHeading(Fund fund) {
    boolean spending =
        fund.kind() == FundKind.BASIC_SPENDING || fund.kind() == FundKind.PROJECT_SPENDING;
    return fund.part()
        .map(Fund.Part::by)
        .filter(by -> by != Fund.By.SOURCE && !(by == Fund.By.EXPENDITURE && spending))
        .filter(_ -> !fund.item().text().contains("按"));
  }

  /// The caption of a row: the first part of a sum begins with 其中, the others stand under it.
  private String item(int row) {
    Fund fund = form.funds().get(row);
    String item = fund.item().text();
    if (fund.part().isEmpty() || item.isEmpty()) {
      return item;
    }
    return fund.part().get().of() == row - 1 ? "其中：" + item : "　　　" + item;
  }

  private Map<FundColumn, Layout.Caption> columns(boolean captionWeight) {
    Map<FundColumn, Layout.Caption> all = new LinkedHashMap<>(layout.columns());
    EnumMap<FundColumn, Layout.Caption> missing = new EnumMap<>(FundColumn.class);
    for (FundColumn column : FundColumn.values()) {
      boolean filled = form.funds().stream().anyMatch(fund -> !fund.cell(column).isEmpty());
      boolean printed = column == FundColumn.WEIGHT && captionWeight;
      if (filled && !printed && !all.containsKey(column)) {
        missing.put(column, Objects.requireNonNull(ADDED.get(column)));
      }
    }
    return missing.isEmpty() ? all : merged(all, missing);
  }

  /// Added columns stand before the first one that follows them in the order of the model. A score
  /// beside a column of weights needs no room for the weight in its caption.
  private static Map<FundColumn, Layout.Caption> merged(
      Map<FundColumn, Layout.Caption> all, EnumMap<FundColumn, Layout.Caption> missing) {
    List<FundColumn> order = new ArrayList<>(all.keySet());
    for (FundColumn column : missing.keySet()) {
      int at =
          IntStream.range(0, order.size())
              .filter(i -> order.get(i).compareTo(column) > 0)
              .findFirst()
              .orElse(order.size());
      order.add(at, column);
    }
    Map<FundColumn, Layout.Caption> merged = new LinkedHashMap<>();
    for (FundColumn column : order) {
      Layout.Caption own = all.get(column);
      merged.put(column, own == null ? Objects.requireNonNull(missing.get(column)) : own);
    }
    Layout.Caption score = merged.get(FundColumn.SCORE);
    if (missing.containsKey(FundColumn.WEIGHT) && score != null) {
      merged.put(FundColumn.SCORE, new Layout.Caption(score.text(), Math.min(score.width(), 8)));
    }
    return merged;
  }

  /// Whether only the total row has a weight, and the layout's caption can print it.
  private boolean isWeightInCaption() {
    int total =
        IntStream.range(0, form.funds().size())
            .filter(i -> form.funds().get(i).kind() == FundKind.TOTAL)
            .findFirst()
            .orElse(0);
    return layout.weightInScore()
        && IntStream.range(0, form.funds().size())
            .allMatch(i -> {
              String weight = form.funds().get(i).weight().text();
              return i == total ? POINTS.matcher(weight).matches() : weight.isEmpty();
            });
  }

  private String weighted(String caption) {
    String weight =
        form.funds().stream()
            .map(fund -> fund.weight().text())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow();
    return caption + "（" + weight + "分×执行率）";
  }
}
