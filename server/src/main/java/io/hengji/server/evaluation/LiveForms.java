package io.hengji.server.evaluation;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.ComputedPoints;
import io.hengji.core.review.Finding;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.documents.recheck.Recheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Scores forms as they are filled in, by the rules of their place and year.
@Component
public class LiveForms {

  private final Recheck recheck;

  LiveForms(Recheck recheck) {
    this.recheck = recheck;
  }

  /// A form scored as it stands.
  public LiveForm of(Form form) {
    return LiveForm.of(recheck, form);
  }

  /// A form as it was kept: scored anew, with the findings that were kept with it.
  LiveForm known(Form form, List<Finding> findings) {
    return LiveForm.of(recheck.known(form, findings));
  }

  /// The form with the points that follow what was typed: those that were left to the computation,
  /// with the sums and the total. Points that somebody insisted on stay, and count in the total.
  LiveForm following(LiveForm before, Form edited) {
    LiveForm now = of(edited);
    Form followed = ComputedPoints.in(now.checked().formCase(), path -> follows(before, now, path));
    LiveForm after = of(followed);
    return claimedTotal(after)
        .map(total -> new CellChange(CellPath.Field.TOTAL_SCORE, total).in(followed))
        .filter(form -> !form.equals(followed))
        .map(this::of)
        .orElse(after);
  }

  /// What the rows and the execution claim together, where somebody insists on points.
  private static Optional<String> claimedTotal(LiveForm live) {
    List<Points> all =
        Stream.concat(live.score().execution().stream(), live.score().indicators().stream())
            .toList();
    return all.stream().allMatch(points -> points.claimed().isPresent())
            && all.stream().anyMatch(LiveForms::insists)
        ? Optional.of(
            all.stream()
                .flatMap(points -> points.claimed().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString())
        : Optional.empty();
  }

  private static boolean insists(Points points) {
    return points.bounds().isPresent()
        && points.claimed().filter(points.bounds().get()::contains).isEmpty();
  }

  private static boolean follows(LiveForm before, LiveForm now, CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell(int row, Column _) ->
          now.score().indicators().get(row).claimed().isEmpty()
              || (now.checked().form().cell(path).equals(before.checked().form().cell(path))
                  && isComputed(before.score().indicators().get(row)));
      case CellPath.GroupCell _ -> true;
      case CellPath.Field field ->
          field == CellPath.Field.TOTAL_SCORE || field == CellPath.Field.TOTAL_GRADE;
      case CellPath.FundCell(int _, FundColumn column) ->
          column == FundColumn.SCORE
              && (now.checked().form().cell(path).isEmpty()
                  || before.score().execution().filter(LiveForms::isComputed).isPresent());
      case CellPath.FundRow _, CellPath.IndicatorRow _ -> false;
    };
  }

  /// Whether the claimed points are those that the computation fills in.
  private static boolean isComputed(Points points) {
    Optional<Bounds> bounds = points.bounds();
    return bounds.isPresent()
        && points.claimed().filter(claim -> claim.compareTo(bounds.get().high()) == 0).isPresent();
  }
}
