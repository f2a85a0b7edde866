package io.hengji.core.year;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Direction;
import io.hengji.core.score.Points;
import io.hengji.core.score.Scorer;
import io.hengji.core.score.TotalRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the end of the year brings if everything goes on at the present pace: what grows with the
/// year grows on evenly, rates and prices stay, and money is not spent beyond the budget. A
/// reckoning, no forecast.
///
/// @param yearEnd the form as it would be then, scored by the rules
/// @param lines the execution of the budget where the form scores it, then the indicators
/// @param total the least and the most that the total would be
public record Outlook(FormCase yearEnd, List<Line> lines, TotalRange total) {

  /// A line of points at the end of the year.
  ///
  /// @param at the cell that was projected
  /// @param soFar what is printed there now; may be empty
  /// @param then what would be
  /// @param points what it would earn; where nothing is known, from nothing to the weight
  /// @param why how it came about, in Chinese
  public record Line(CellPath at, String soFar, String then, Optional<Bounds> points, String why) {}

  private static final int PLACES = 2;

  public Outlook {
    lines = List.copyOf(lines);
  }

  /// The outlook from the figures of monitoring; none before the year has begun.
  public static Optional<Outlook> of(Progress progress) {
    return progress.time().day() == 0
        ? Optional.empty()
        : Optional.of(new Reckoning(progress).outlook());
  }

  private static final class Reckoning {
    private final Progress progress;
    private final FormCase soFar;
    private final Growth growth;
    private final List<CellPath> cells = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private Form form;

    Reckoning(Progress progress) {
      this.progress = progress;
      this.soFar = progress.soFar();
      this.form = soFar.form();
      this.growth = Growth.of(progress);
    }

    Outlook outlook() {
      clear();
      Optional<SpendingPace> pace = SpendingPace.of(progress);
      if (soFar.score().execution().isPresent()) {
        pace.ifPresentOrElse(this::spending, () -> line(CellPath.Field.FUNDS, day() + "没有支出数或预算数"));
      } else {
        pace.ifPresent(known -> set(executed(known), spent(known)));
      }
      IndicatorCase.of(soFar).forEach(this::indicator);
      FormCase yearEnd = FormCase.of(form, soFar.rules());
      return new Outlook(yearEnd, lines(yearEnd), Scorer.by(soFar.rules()).range(yearEnd.score()));
    }

    /// Claims of the present say nothing of the year's end.
    private void clear() {
      for (int row = 0; row < form.funds().size(); row++) {
        set(CellPath.fund(row, FundColumn.SCORE), "");
        set(CellPath.fund(row, FundColumn.RATE), "");
      }
      for (int row = 0; row < form.indicators().size(); row++) {
        set(CellPath.indicator(row, Column.SCORE), "");
      }
    }

    private void set(CellPath at, String text) {
      if (!form.cell(at).text().equals(text)) {
        form = new CellChange(at, text).in(form);
      }
    }

    private void line(CellPath at, String why) {
      cells.add(at);
      reasons.add(why);
    }

    private static CellPath executed(SpendingPace pace) {
      return CellPath.fund(pace.row(), FundColumn.EXECUTED);
    }

    private String spent(SpendingPace pace) {
      return PrintedNumber.of(growth.of(pace.spent())) + pace.spent().unit().name();
    }

    private void spending(SpendingPace pace) {
      String then = spent(pace);
      set(executed(pace), then);
      line(
          executed(pace),
          "%s支出%s，%s，按此全年约%s".formatted(day(), printed(pace.spent()), growth.why(), then));
    }

    private void indicator(IndicatorCase row) {
      CellPath at = row.at(Column.ACTUAL);
      if (row.isEmpty(Column.ACTUAL)) {
        line(at, day() + "没有完成情况");
        return;
      }
      Optional<Amount> figure = row.actualFigure().filter(amount -> !amount.isRange());
      if (Accumulation.of(row).isEmpty() || figure.isEmpty()) {
        line(at, day() + "“" + row.text(Column.ACTUAL) + "”，按目前水平");
        return;
      }
      BigDecimal then = growth.of(figure.get());
      if (row.direction() == Direction.EQUAL) {
        then = upToTarget(row, figure.get(), then);
      }
      String text = PrintedNumber.of(then) + figure.get().unit().name();
      set(at, text);
      line(at, "%s%s，%s，按此全年约%s".formatted(day(), printed(figure.get()), growth.why(), text));
    }

    /// What should be met exactly is not reckoned beyond it.
    private static BigDecimal upToTarget(IndicatorCase row, Amount soFar, BigDecimal then) {
      return row.targetFigure()
          .filter(target -> target.unit().comparesWith(soFar.unit()))
          .map(target ->
              target
                  .inFirstUnit()
                  .divide(soFar.unit().factor(), PLACES, RoundingMode.DOWN)
                  .max(soFar.value())
                  .min(then))
          .orElse(then);
    }

    private List<Line> lines(FormCase yearEnd) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        CellPath at = cells.get(i);
        Points points =
            at instanceof CellPath.IndicatorCell(int row, Column _)
                ? yearEnd.score().indicators().get(row)
                : yearEnd.score().execution().orElseThrow();
        lines.add(
            new Line(
                at,
                soFar.form().cell(at).text(),
                yearEnd.form().cell(at).text(),
                points.bounds().or(() -> points.weight().map(Reckoning::upTo)),
                reasons.get(i) + "；" + earned(points)));
      }
      return lines;
    }

    private static Bounds upTo(BigDecimal weight) {
      return new Bounds(BigDecimal.ZERO, weight.max(BigDecimal.ZERO), true);
    }

    private static String earned(Points points) {
      return points.bounds().isEmpty() && points.weight().isPresent()
          ? points.why() + "，得分在 0 至 " + PrintedNumber.of(points.weight().get()) + " 之间。"
          : points.why() + "。";
    }

    private String day() {
      return "至%d月%d日".formatted(progress.day().getMonthValue(), progress.day().getDayOfMonth());
    }

    private static String printed(Amount amount) {
      return PrintedNumber.of(amount.value()) + amount.unit().name();
    }
  }
}
