package io.hengji.server.evaluation;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.review.Finding;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.Citation;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.MarkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The panel beside the grid: how the points of a row came about, what is wrong with it, by which
/// provisions. Row -1 is the form as a whole.
///
/// @param formula actual, target, weight and points of a plain derivation
public record PanelView(
    int row,
    Optional<RowView> shown,
    List<String> formula,
    String why,
    List<FindingView> findings,
    List<Citation> cites) {

  private static final Pattern PLAIN =
      Pattern.compile("([\\d.,]+) ÷ ([\\d.,]+) × ([\\d.,]+) = ([\\d.,]+)");

  /// A finding in full.
  public record FindingView(
      int number, String severity, String check, String title, String message, boolean adoptable) {}

  static PanelView of(GridView grid, LiveForm live, int row) {
    int known = row >= 0 && row < grid.rows().size() ? row : -1;
    Optional<RowView> shown = known < 0 ? Optional.empty() : Optional.of(grid.rows().get(known));
    Optional<Points> points = shown.map(view -> live.score().indicators().get(view.index()));
    String why = points.map(Points::why).orElse("");
    Matcher plain = PLAIN.matcher(why);
    List<String> formula =
        plain.find()
            ? List.of(plain.group(1), plain.group(2), plain.group(3), plain.group(4))
            : List.of();
    List<String> cites = points.map(Points::cites).orElse(List.of());
    return new PanelView(
        known,
        shown,
        formula,
        why,
        findings(live, shown),
        live.checked().citations().stream().filter(cite -> cites.contains(cite.name())).toList());
  }

  private static List<FindingView> findings(LiveForm live, Optional<RowView> shown) {
    List<Finding> all = live.checked().findings();
    List<FindingView> views = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      if (RowView.rowOf(finding.at()) == shown.map(RowView::index).orElse(-1)) {
        boolean adoptable =
            shown.flatMap(RowView::claimed).isPresent()
                && MarkView.cellId(finding.at()).endsWith("-score");
        views.add(
            new FindingView(
                i + 1,
                finding.severity().code(),
                finding.check(),
                CheckPage.of(finding.check()).title(),
                finding.message(),
                adoptable));
      }
    }
    return List.copyOf(views);
  }

  /// The check's name in English.
  public static String english(String check) {
    return CheckName.of(check).english();
  }
}
