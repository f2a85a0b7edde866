package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.core.score.LevelSum;
import io.hengji.core.score.TotalRange;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.MarkView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The grid as the page shows it: levels with their sums, rows, the total.
///
/// @param claimed the total that the form prints, where it differs
/// @param gap how much more or less than computed it claims
public record GridView(
    Form form,
    List<RowView> rows,
    List<SumView> sums,
    Optional<String> total,
    Optional<String> range,
    Optional<String> grade,
    Optional<String> claimed,
    Optional<BigDecimal> gap,
    Optional<SumView> execution,
    List<MarkView> ofFunds,
    List<MarkView> ofGoal,
    List<MarkView> ofForm,
    List<Integer> counts) {

  /// The grid of a form as scored.
  static GridView of(List<Integer> revisions, LiveForm live) {
    Form form = live.checked().form();
    List<LevelSum> levels = live.sums();
    TotalRange range = live.total();
    Optional<BigDecimal> computed = live.score().computed();
    Optional<BigDecimal> gap =
        live.score()
            .claimed()
            .flatMap(claim -> computed.map(claim::subtract))
            .filter(off -> off.signum() != 0);
    List<RowView> rows =
        IntStream.range(0, form.indicators().size())
            .mapToObj(row -> RowView.of(revisions, live, row))
            .toList();
    return new GridView(
        form,
        rows,
        IntStream.range(0, levels.size())
            .mapToObj(at -> SumView.of(at, levels.get(at), rows))
            .toList(),
        computed.map(RowView::two),
        computed.isPresent()
            ? Optional.empty()
            : Optional.of(RowView.two(range.low()) + " 至 " + RowView.two(range.high())),
        live.score().grade(),
        gap.flatMap(_ -> live.score().claimed()).map(RowView::two),
        gap,
        live.score()
            .execution()
            .flatMap(points ->
                points
                    .bounds()
                    .map(bounds ->
                        new SumView(
                            -1,
                            "",
                            true,
                            points
                                .weight()
                                .map(weight -> weight.stripTrailingZeros().toPlainString())
                                .orElse(""),
                            RowView.two(bounds.high()),
                            false,
                            points
                                .weight()
                                .filter(weight -> weight.signum() != 0)
                                .map(weight ->
                                    bounds
                                        .high()
                                        .movePointRight(2)
                                        .divide(weight, 1, java.math.RoundingMode.HALF_UP)
                                        .toPlainString())
                                .orElse("0")))),
        marks(live, "funds"),
        marks(live, "goal"),
        marks(live, ""),
        List.of(
            count(live, Severity.BLOCKER),
            count(live, Severity.ERROR),
            count(live, Severity.WARNING),
            count(live, Severity.INFO)));
  }

  /// The sum of the level that begins with this row, if one does.
  public Optional<SumView> beginning(int row, boolean first) {
    RowView now = rows.get(row);
    boolean begins =
        row == 0
            || !now.level1().equals(rows.get(row - 1).level1())
            || (!first && !now.level2().equals(rows.get(row - 1).level2()));
    return begins ? sum(now, first) : Optional.empty();
  }

  private Optional<SumView> sum(RowView row, boolean first) {
    String name = first ? row.level1() : row.level2();
    int from =
        IntStream.range(0, sums.size())
            .filter(at -> sums.get(at).first() && sums.get(at).name().equals(row.level1()))
            .findFirst()
            .orElse(0);
    return sums.stream()
        .skip(from)
        .filter(sum -> sum.first() == first && sum.name().equals(name))
        .findFirst();
  }

  /// The levels of the score scale.
  public List<SumView> scale() {
    return sums.stream().filter(SumView::first).toList();
  }

  /// Rows whose claimed points differ from the computed ones, as fields to be set.
  public List<RowView> insisting() {
    return rows.stream().filter(row -> row.claimed().isPresent()).toList();
  }

  /// The fields of a button that leaves points to the computation.
  public static String adopting(List<RowView> rows) {
    return rows.stream()
        .map(row -> "[\"%s\",\"\"]".formatted(row.address("score")))
        .collect(java.util.stream.Collectors.joining(",", "[", "]"));
  }

  private static List<MarkView> marks(LiveForm live, String block) {
    List<Finding> findings = live.checked().findings();
    List<MarkView> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (block(findings.get(i).at()).equals(block)) {
        marks.add(MarkView.of(i + 1, findings.get(i)));
      }
    }
    return List.copyOf(marks);
  }

  private static String block(CellPath path) {
    return switch (path) {
      case CellPath.FundCell _, CellPath.FundRow _ -> "funds";
      case CellPath.Field field when field.toString().startsWith("goal") -> "goal";
      case CellPath.Field field
          when field == CellPath.Field.FUNDS || field == CellPath.Field.AMOUNT_UNIT ->
          "funds";
      case CellPath.Field _, CellPath.GroupCell _ -> "";
      case CellPath.IndicatorCell _, CellPath.IndicatorRow _ -> "row";
    };
  }

  private static int count(LiveForm live, Severity severity) {
    return (int)
        live.checked().findings().stream().filter(one -> one.severity() == severity).count();
  }
}
