package io.hengji.server.evaluation;

import io.hengji.core.checks.CheckName;
import io.hengji.core.compare.Difference;
import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormCells;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.documents.recheck.LiveForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two versions of a form side by side, cell by cell in the order of the form.
///
/// @param lines what is shown: the cells that differ, or all of them
/// @param changes how many cells differ
/// @param cells how many filled cells there are in all
public record ComparedView(List<Line> lines, int changes, int cells, boolean all) {

  private static final Set<Column> APPROVED =
      EnumSet.complementOf(
          EnumSet.of(Column.INITIAL_TARGET, Column.ACTUAL, Column.SCORE, Column.DEVIATION));

  /// A cell, or a row that only one of them has.
  ///
  /// @param where what the cell is called
  /// @param settled short names of the checks that found something here before and no more
  public record Line(
      String where, String before, String after, boolean changed, List<Settled> settled) {

    /// The text for both when nothing changed.
    static Line same(String where, String text) {
      return new Line(where, text, text, false, List.of());
    }
  }

  /// A check's short name in both languages.
  public record Settled(String brief, String english) {}

  /// Two versions as scored.
  public static ComparedView of(LiveForm earlier, LiveForm later, boolean all) {
    Form before = earlier.checked().form();
    Form after = later.checked().form();
    List<Difference> differences = FormComparison.of(before, after).differences();
    List<Line> changed =
        differences.stream()
            .map(difference -> line(before, after, difference, settled(earlier, later, difference)))
            .toList();
    List<Line> every = new ArrayList<>(changed);
    FormCells.paths(after)
        .filter(path -> !after.cell(path).isEmpty())
        .filter(path -> differences.stream().noneMatch(other -> covers(other, path)))
        .forEach(path -> every.add(Line.same(Caption.of(after, path), after.cell(path).text())));
    return new ComparedView(all ? every : changed, changed.size(), every.size(), all);
  }

  /// What of the approved goal a self-evaluation has otherwise.
  public static ComparedView ofGoal(Form approved, Form form) {
    List<Line> lines =
        FormComparison.of(approved, form).differences().stream()
            .filter(ComparedView::wasApproved)
            .map(difference -> line(approved, form, difference, List.of()))
            .toList();
    return new ComparedView(lines, lines.size(), lines.size(), false);
  }

  private static boolean wasApproved(Difference difference) {
    return switch (difference.at()) {
      case CellPath.IndicatorCell(int _, Column column) -> APPROVED.contains(column);
      case CellPath.IndicatorRow _ -> true;
      case CellPath.GroupCell(int _, Column column) -> column == Column.WEIGHT;
      case CellPath.FundCell _, CellPath.FundRow _ -> false;
      case CellPath.Field field ->
          field == CellPath.Field.GOAL_EXPECTED || field == CellPath.Field.TOTAL_WEIGHT;
    };
  }

  private static boolean covers(Difference difference, CellPath path) {
    return difference
        .now()
        .filter(now ->
            now.equals(path)
                || (path instanceof CellPath.IndicatorCell(int row, Column _)
                    && now.equals(CellPath.indicator(row)))
                || (path instanceof CellPath.FundCell(int fund, FundColumn _)
                    && now.equals(CellPath.fund(fund))))
        .isPresent();
  }

  private static Line line(Form before, Form after, Difference difference, List<Settled> settled) {
    String where =
        difference
            .now()
            .map(path -> Caption.of(after, path))
            .orElseGet(() -> Caption.of(before, difference.at()));
    return new Line(where, difference.before(), difference.after(), true, settled);
  }

  private static List<Settled> settled(LiveForm earlier, LiveForm later, Difference difference) {
    List<String> still = checks(later, difference.now());
    return checks(earlier, difference.was()).stream()
        .filter(check -> !still.contains(check))
        .map(CheckName::of)
        .map(name -> new Settled(name.brief(), name.english()))
        .toList();
  }

  private static List<String> checks(LiveForm live, Optional<CellPath> at) {
    return live.checked().findings().stream()
        .filter(finding -> at.filter(finding.at()::equals).isPresent())
        .map(Finding::check)
        .distinct()
        .toList();
  }
}
