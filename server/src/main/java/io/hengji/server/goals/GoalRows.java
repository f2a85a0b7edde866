package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.rulebooks.IndicatorLibrary;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.goals.GoalLevels.Level;
import io.hengji.server.grid.CellEdit;
import io.hengji.server.grid.CellHistory;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.EditedForm;
import io.hengji.server.grid.EditedForm.Written;
import io.hengji.server.grid.OtherEdit;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.Typing;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes into the current version of a goal: cells, each for itself, and rows that come, go and
/// move. Rows are named by the number that they keep.
@Component
class GoalRows {

  private final Goals goals;
  private final GoalStore store;
  private final GoalContent contents;
  private final IndicatorLibrary library;
  private final AuditLog audit;
  private final CellHistory history;

  GoalRows(
      JdbcClient jdbc,
      Goals goals,
      GoalStore store,
      GoalContent contents,
      IndicatorLibrary library,
      AuditLog audit) {
    this.goals = goals;
    this.store = store;
    this.contents = contents;
    this.library = library;
    this.audit = audit;
    this.history = CellHistory.ofGoals(jdbc);
  }

  /// What became of a save; rows by where they stand.
  record Saved(
      Goal now,
      LiveForm before,
      LiveForm after,
      List<Clashing> clashes,
      List<OtherEdit> merged,
      Map<CellPath, String> refused) {

    /// Whether every cell was written.
    boolean isWhole() {
      return clashes.isEmpty() && refused.isEmpty();
    }
  }

  /// Writes the cells of a page that does not say what they were: in rows that others changed
  /// since, a text that differs is a clash.
  @Transactional
  public Saved saveWhole(UUID project, PostedCells posted) {
    Goal before = draft(project);
    Set<Integer> stale =
        posted.revisions().entrySet().stream()
            .filter(row ->
                before
                    .row(row.getKey())
                    .filter(at -> row.getValue() < before.revisions().get(at))
                    .isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return save(project, posted.edits(stale, Typing.OF_GOAL), posted.revisions());
  }

  /// Writes cells, each for itself, in one transaction.
  ///
  /// @param edits with the numbers of their rows
  /// @param known the revision of each row as the page had it, by its number
  @Transactional
  public Saved save(UUID project, List<CellEdit> edits, Map<Integer, Integer> known) {
    Goal before = draft(project);
    List<CellEdit> placed = edits.stream().map(edit -> edit.at(placed(before, edit.at()))).toList();
    LiveForm live = contents.checked(before.project(), before.form());
    EditedForm edited = EditedForm.of(before.form(), placed, Typing.OF_GOAL);
    List<Clashing> clashes =
        edited.clashes().stream()
            .map(clash ->
                new Clashing(
                    clash,
                    placed(before, history.newest(before.version(), numbered(before, clash.at())))))
            .toList();
    List<OtherEdit> merged = others(before, known, edits);
    if (edited.written().isEmpty()) {
      return new Saved(before, live, live, clashes, merged, edited.refused());
    }
    List<Integer> revisions = new ArrayList<>(before.revisions());
    edited.written().stream()
        .flatMap(cell -> PostedCells.rowOf(cell.at()).stream())
        .distinct()
        .forEach(row -> revisions.set(row, revisions.get(row) + 1));
    Goal now =
        before.with(contents.of(project, edited.form()), revisions, before.keys(), before.made());
    LiveForm after = contents.checked(now.project(), now.form());
    store.write(now, after);
    note(now, edited.written());
    return new Saved(now, live, after, clashes, merged, edited.refused());
  }

  private void note(Goal now, List<Written> written) {
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    for (Written cell : written) {
      CellPath at = numbered(now, cell.at());
      was.put(at.toString(), cell.before());
      is.put(at.toString(), cell.after());
      history.add(
          now.version(),
          now.unit(),
          new Written(at, cell.before(), cell.after()),
          PostedCells.rowOf(cell.at()).map(now.revisions()::get).orElse(1));
    }
    audit.record(Change.of("goal.fill", "goal_version", now.version(), now.unit(), was, is));
  }

  /// Adds a row at the end of a level; returns its number.
  @Transactional
  public int add(UUID project, String level) {
    Goal goal = draft(project);
    Level under = levels(goal).find(level);
    return insert(goal, GoalLevels.blank(under.level1(), under.level2()));
  }

  /// Adds an indicator of the library where it belongs; returns the number of its row.
  @Transactional
  public Optional<Integer> addFromLibrary(UUID project, String indicator) {
    Goal goal = draft(project);
    return library.indicators().stream()
        .filter(known -> known.id().equals(indicator))
        .findFirst()
        .map(known -> insert(goal, levels(goal).row(known)));
  }

  /// Takes a row away.
  @Transactional
  public void remove(UUID project, int key) {
    Goal goal = draft(project);
    int at = goal.row(key).orElseThrow(() -> ClosedGoal.row(goal));
    Rows rows = Rows.of(goal);
    Indicator gone = rows.remove(at);
    write(
        goal,
        rows,
        goal.made(),
        "goal.remove-row",
        Map.of("row", key, "name", gone.level3().text()));
  }

  /// Moves a row up or down: past its neighbour, or at the edge of its level into the next one.
  @Transactional
  public void move(UUID project, int key, boolean up) {
    Goal goal = draft(project);
    int at = goal.row(key).orElseThrow(() -> ClosedGoal.row(goal));
    Rows rows = Rows.of(goal);
    Indicator row = rows.indicators.get(at);
    int to = up ? at - 1 : at + 1;
    boolean within =
        to >= 0
            && to < rows.indicators.size()
            && GoalLevels.level(rows.indicators.get(to)).equals(GoalLevels.level(row));
    if (within) {
      rows.swap(at, to);
    } else {
      List<Level> all = levels(goal).all();
      int next = all.indexOf(GoalLevels.level(row)) + (up ? -1 : 1);
      if (next < 0 || next >= all.size()) {
        return;
      }
      rows.indicators.set(at, GoalLevels.under(all.get(next), row));
      rows.revisions.set(at, rows.revisions.get(at) + 1);
    }
    write(goal, rows, goal.made(), "goal.move-row", Map.of("row", key, "up", up));
  }

  private int insert(Goal goal, Indicator row) {
    Rows rows = Rows.of(goal);
    rows.indicators.add(row);
    rows.revisions.add(1);
    rows.keys.add(goal.made());
    write(
        goal,
        rows,
        goal.made() + 1,
        "goal.add-row",
        Map.of("row", goal.made(), "name", row.level3().text()));
    return goal.made();
  }

  private void write(Goal goal, Rows rows, int made, String action, Object told) {
    rows.sort(levels(goal).all());
    Form content = contents.of(goal.project(), goal.form().withIndicators(rows.indicators));
    Goal now = goal.with(content, rows.revisions, rows.keys, made);
    store.write(now, contents.checked(goal.project(), content));
    audit.record(Change.added(action, "goal_version", goal.version(), goal.unit(), told));
  }

  private GoalLevels levels(Goal goal) {
    return GoalLevels.of(contents.layout(goal.project(), goal.form()), goal.form());
  }

  private Goal draft(UUID project) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.DRAFT_GOALS, goal.unitPath());
    if (!goal.state().isOpen()) {
      throw ClosedGoal.now(goal);
    }
    return goal;
  }

  private List<OtherEdit> others(Goal goal, Map<Integer, Integer> known, List<CellEdit> edits) {
    List<CellPath> sent = edits.stream().map(CellEdit::at).toList();
    List<OtherEdit> others = new ArrayList<>();
    known.forEach((key, revision) -> {
      if (goal.row(key).filter(row -> revision < goal.revisions().get(row)).isPresent()) {
        history.ofOthers(goal.version(), key, revision).stream()
            .filter(other -> !sent.contains(other.at()))
            .forEach(other -> others.add(placed(goal, other)));
      }
    });
    return others;
  }

  /// The address of a cell by where its row stands, from one by its number.
  private static CellPath placed(Goal goal, CellPath at) {
    return at instanceof CellPath.IndicatorCell(int key, var column)
        ? CellPath.indicator(goal.row(key).orElseThrow(() -> ClosedGoal.row(goal)), column)
        : at;
  }

  private static OtherEdit placed(Goal goal, OtherEdit edit) {
    return new OtherEdit(placed(goal, edit.at()), edit.by(), edit.when());
  }

  /// The address of a cell by the number of its row, from one by where it stands.
  private static CellPath numbered(Goal goal, CellPath at) {
    return at instanceof CellPath.IndicatorCell(int row, var column)
        ? CellPath.indicator(goal.keys().get(row), column)
        : at;
  }

  /// The rows of a goal with what belongs to each, to be put in another order.
  private record Rows(List<Indicator> indicators, List<Integer> revisions, List<Integer> keys) {

    static Rows of(Goal goal) {
      return new Rows(
          new ArrayList<>(goal.form().indicators()),
          new ArrayList<>(goal.revisions()),
          new ArrayList<>(goal.keys()));
    }

    @SuppressWarnings("ListRemoveAmbiguous") // by where the row stands
    Indicator remove(int at) {
      revisions.remove(at);
      keys.remove(at);
      return indicators.remove(at);
    }

    void swap(int one, int other) {
      Collections.swap(indicators, one, other);
      Collections.swap(revisions, one, other);
      Collections.swap(keys, one, other);
    }

    /// Puts the rows in the order of their levels; within a level they keep theirs.
    void sort(List<Level> levels) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, indicators.size()).boxed().toList());
      order.sort(
          Comparator.comparingInt(row -> levels.indexOf(GoalLevels.level(indicators.get(row)))));
      Rows before = new Rows(List.copyOf(indicators), List.copyOf(revisions), List.copyOf(keys));
      for (int i = 0; i < order.size(); i++) {
        indicators.set(i, before.indicators.get(order.get(i)));
        revisions.set(i, before.revisions.get(order.get(i)));
        keys.set(i, before.keys.get(order.get(i)));
      }
    }
  }
}
