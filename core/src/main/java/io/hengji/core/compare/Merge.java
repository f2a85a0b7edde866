package io.hengji.core.compare;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Two people's copies of a form that both began as one: what only one of them changed goes in, and
/// what both changed differently is a conflict. In a conflict the merged form has their text.
///
/// @param mine what of mine went in
public record Merge(Form form, List<Difference> mine, List<Conflict> conflicts) {

  /// A cell or row that both changed, or that one changed and the other removed.
  ///
  /// @param at its address in their copy; in mine where theirs has it no more
  /// @param mine my text; empty where I removed it
  /// @param theirs their text; empty where they removed it
  public record Conflict(CellPath at, String base, String mine, String theirs) {}

  public Merge {
    mine = List.copyOf(mine);
    conflicts = List.copyOf(conflicts);
  }

  /// Brings my changes to the base into their copy of it.
  public static Merge of(Form base, Form mine, Form theirs) {
    return new Work(base, mine, theirs).merge();
  }

  private static final class Work {
    private final Form base;
    private final Form mine;
    private final Form theirs;
    private final FormComparison ours;
    private final RowMatch theirRows;
    private final FormComparison their;
    private final List<Difference> taken = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Integer> gone = new HashSet<>();
    private final Map<Integer, List<Indicator>> behind = new HashMap<>();
    private Form merged;

    Work(Form base, Form mine, Form theirs) {
      this.base = base;
      this.mine = mine;
      this.theirs = theirs;
      this.merged = theirs;
      this.ours = FormComparison.of(base, mine);
      this.their = FormComparison.of(base, theirs);
      this.theirRows = their.rows();
    }

    Merge merge() {
      ours.differences().forEach(this::bring);
      if (!gone.isEmpty() || !behind.isEmpty()) {
        merged = merged.withIndicators(rows());
      }
      return new Merge(merged, taken, conflicts);
    }

    private void bring(Difference difference) {
      if (difference.now().orElse(null) instanceof CellPath.IndicatorRow(int row)) {
        add(row, difference);
      } else if (difference.was().orElse(null) instanceof CellPath.IndicatorRow(int row)) {
        remove(row, difference);
      } else {
        change(difference);
      }
    }

    private void change(Difference difference) {
      Optional<CellPath> target = difference.was().flatMap(this::inTheirs);
      if (target.isEmpty()) {
        conflict(difference.at(), difference, "");
        return;
      }
      CellPath at = target.get();
      String theirText = theirs.cell(at).text();
      CellChange change = new CellChange(at, difference.after());
      if (theirText.equals(difference.after())) {
        return;
      }
      if (theirText.equals(difference.before()) && change.fits(merged)) {
        merged = change.in(merged);
        taken.add(difference);
      } else {
        conflict(at, difference, theirText);
      }
    }

    private void conflict(CellPath at, Difference difference, String theirText) {
      conflicts.add(new Conflict(at, difference.before(), difference.after(), theirText));
    }

    /// The address of a cell of the base in their copy; none where they have no such row.
    private Optional<CellPath> inTheirs(CellPath path) {
      return switch (path) {
        case CellPath.IndicatorCell(int row, Column column) ->
            theirRows.later(row).map(now -> CellPath.indicator(now, column));
        case CellPath.FundCell(int row, FundColumn column) ->
            fund(base.funds().get(row)).map(now -> CellPath.fund(now, column));
        case CellPath.GroupCell(int row, Column column) ->
            group(base.groups().get(row)).map(now -> CellPath.group(now, column));
        case CellPath.Field _, CellPath.FundRow _, CellPath.IndicatorRow _ -> Optional.of(path);
      };
    }

    private Optional<Integer> fund(Fund row) {
      return IntStream.range(0, theirs.funds().size())
          .filter(i -> theirs.funds().get(i).kind() == row.kind())
          .filter(i -> theirs.funds().get(i).item().text().equals(row.item().text()))
          .boxed()
          .findFirst();
    }

    private Optional<Integer> group(Group row) {
      return IntStream.range(0, theirs.groups().size())
          .filter(i -> theirs.groups().get(i).level1().text().equals(row.level1().text()))
          .filter(i -> theirs.groups().get(i).level2().text().equals(row.level2().text()))
          .boxed()
          .findFirst();
    }

    private void remove(int baseRow, Difference difference) {
      Optional<Integer> row = theirRows.later(baseRow);
      if (row.isEmpty()) {
        return;
      }
      List<Difference> theirChanges = their.ofRow(row.get());
      if (theirChanges.isEmpty()) {
        gone.add(row.get());
        taken.add(difference);
      } else {
        conflict(CellPath.indicator(row.get()), difference, theirChanges.getFirst().after());
      }
    }

    /// A new row of mine comes behind the row that it stands behind in my copy.
    private void add(int myRow, Difference difference) {
      Indicator row = mine.indicators().get(myRow);
      boolean theirsToo =
          theirs.indicators().stream().anyMatch(other -> RowName.of(other).equals(RowName.of(row)));
      if (theirsToo) {
        return;
      }
      int after = -1;
      for (int above = myRow - 1; above >= 0 && after < 0; above--) {
        after = ours.rows().earlier(above).flatMap(theirRows::later).orElse(-1);
      }
      behind.computeIfAbsent(after, _ -> new ArrayList<>()).add(row);
      taken.add(difference);
    }

    private List<Indicator> rows() {
      List<Indicator> rows = new ArrayList<>(behind.getOrDefault(-1, List.of()));
      for (int i = 0; i < merged.indicators().size(); i++) {
        if (!gone.contains(i)) {
          rows.add(merged.indicators().get(i));
        }
        rows.addAll(behind.getOrDefault(i, List.of()));
      }
      return rows;
    }
  }
}
