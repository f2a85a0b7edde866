package io.hengji.core.review;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.score.Direction;
import io.hengji.core.score.Points;
import io.hengji.core.score.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One row of the table of indicators as checks look at it: its cells, its typed values and its
/// points together.
public record IndicatorCase(FormCase form, int index) {

  private static final int LONGEST_NAME = 24;

  /// Every row of a form, in printed order.
  public static Stream<IndicatorCase> of(FormCase form) {
    return IntStream.range(0, form.form().indicators().size())
        .mapToObj(index -> new IndicatorCase(form, index));
  }

  /// The row as printed.
  public Indicator row() {
    return form.form().indicators().get(index);
  }

  /// What is printed in one of the row's cells.
  public String text(Column column) {
    return row().cell(column).text();
  }

  public boolean isEmpty(Column column) {
    return row().cell(column).isEmpty();
  }

  /// What the target says, operator and unit columns included.
  public Statement target() {
    return form.figures().indicators().get(index).target();
  }

  /// What the actual says.
  public Statement actual() {
    return form.figures().indicators().get(index).actual();
  }

  /// The figure that the target demands.
  public Optional<Amount> targetFigure() {
    return target().meaning().figure();
  }

  /// The figure that the actual reports.
  public Optional<Amount> actualFigure() {
    return actual().meaning().figure();
  }

  public Direction direction() {
    return form.figures().indicators().get(index).direction();
  }

  /// The points by the rules in force.
  public Points points() {
    return form.score().indicators().get(index);
  }

  public boolean isReached() {
    return points().verdict() == Verdict.REACHED;
  }

  /// True when the target was missed or only partly reached.
  public boolean isShort() {
    return points().verdict() == Verdict.MISSED || points().verdict() == Verdict.PARTLY;
  }

  public Optional<BigDecimal> weight() {
    return points().weight();
  }

  public Optional<BigDecimal> claimed() {
    return points().claimed();
  }

  /// The kind that level 2 names, or the class of level 1 where the two are one.
  public Optional<IndicatorKind> kind() {
    Optional<IndicatorKind> own = IndicatorKind.of(row().level2().text());
    if (own.isPresent()) {
      return own;
    }
    return IndicatorClass.of(row().level1().text())
        .flatMap(level1 ->
            switch (level1) {
              case COST -> Optional.of(IndicatorKind.COST);
              case SATISFACTION -> Optional.of(IndicatorKind.SATISFACTION);
              case OUTPUT, BENEFIT -> Optional.empty();
            });
  }

  /// The year of the form, which completes dates that name none.
  public OptionalInt year() {
    return form.form()
        .head()
        .year()
        .map(year -> OptionalInt.of(year.value()))
        .orElse(OptionalInt.empty());
  }

  /// The address of one of the row's cells.
  public CellPath at(Column column) {
    return CellPath.indicator(index, column);
  }

  /// How messages name the row: `数量指标“慰问人数”`.
  public String name() {
    Cell level3 = row().level3();
    String kind = row().level2().isEmpty() ? row().level1().text() : row().level2().text();
    if (level3.isEmpty()) {
      return kind.isEmpty() ? "第" + (index + 1) + "项指标" : kind;
    }
    String text = level3.text();
    if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
      text = text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
    return (kind.isEmpty() ? "指标" : kind) + "“" + text + "”";
  }

  /// A finding at one of the row's cells; the message follows the row's name.
  public Finding finding(
      String check, Severity severity, Column column, String message, List<String> cites) {
    return finding(check, severity, column, message, cites, List.of());
  }

  /// A finding at one of the row's cells in which further cells take part.
  public Finding finding(
      String check,
      Severity severity,
      Column column,
      String message,
      List<String> cites,
      List<CellPath> also) {
    return form.finding(check, severity, at(column), name() + "：" + message, cites, also);
  }
}
