package io.hengji.server.goals;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.compare.RowMatch;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.documents.recheck.Citation;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.rulebooks.LibraryIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The panel beside the grid: what is wrong with a row, what the library says of its indicator,
/// what last year promised and reached. Row -1 is the goal as a whole.
///
/// @param known the indicator of the library that has the row's name
/// @param last the row of last year's form
public record GoalPanel(
    int row,
    Optional<GoalRowView> shown,
    List<FindingView> findings,
    List<Citation> cites,
    Optional<LibraryIndicator> known,
    Optional<Indicator> last) {

  /// A finding in full.
  public record FindingView(
      int number, String severity, String check, String title, String message) {}

  static GoalPanel of(
      GoalGrid grid, LiveForm live, int key, List<LibraryIndicator> library, Optional<Form> last) {
    Optional<GoalRowView> shown = grid.row(key);
    int index = shown.map(GoalRowView::index).orElse(-1);
    List<Finding> all = live.checked().findings();
    List<FindingView> views = new ArrayList<>();
    List<String> cites = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      if (GoalRowView.rowOf(finding.at()) == index) {
        cites.addAll(finding.cites());
        views.add(
            new FindingView(
                i + 1,
                finding.severity().code(),
                finding.check(),
                CheckPage.of(finding.check()).title(),
                finding.message()));
      }
    }
    return new GoalPanel(
        shown.map(GoalRowView::key).orElse(-1),
        shown,
        List.copyOf(views),
        live.checked().citations().stream().filter(cite -> cites.contains(cite.name())).toList(),
        shown.flatMap(
            row -> library.stream().filter(known -> known.name().equals(row.name())).findFirst()),
        shown.flatMap(row ->
            last.flatMap(form ->
                RowMatch.of(form, live.checked().form())
                    .earlier(row.index())
                    .map(form.indicators()::get))));
  }
}
