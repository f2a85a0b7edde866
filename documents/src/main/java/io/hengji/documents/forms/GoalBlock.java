package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The goal of the year: 预期目标 beside 实际完成情况 over their texts, or each beside its text.
final class GoalBlock {
  private static final Pattern NUMBERED = Pattern.compile(".{0,6}目标\\s*[1-9一二三四五六七八九十][:：]?");
  private static final String NUMERALS = "123456789一二三四五六七八九十:：";
  private static final int LONGEST_NUMBERED = 10;
  private static final Pattern FURTHER = Pattern.compile(".{0,6}目标\\s*(?:[2-9]|[二三四五六七八九十])[:：]?");

  private final Draft draft;
  private final Bands<Label> bands;
  private final int end;

  private GoalBlock(Draft draft, Bands<Label> bands, int end) {
    this.draft = draft;
    this.bands = bands;
    this.end = end;
  }

  /// Reads the goal that begins in row `i`; how many rows it takes, 0 where none begins there.
  static int read(List<Row> rows, int i, Draft draft) {
    Row row = rows.get(i);
    List<GridCell> filled = row.filled();
    if (filled.isEmpty() || row.line()) {
      return 0;
    }
    Optional<GoalBlock> columns = inColumns(row, draft);
    if (columns.isPresent()) {
      draft.hasGoal = true;
      return 1 + columns.get().readBelow(rows, i + 1);
    }
    return !isTable(row) && inRow(row, draft) ? 1 + furtherRows(rows, i, draft) : 0;
  }

  /// Whether a row of several cells behind its label is one of another table: tasks and their
  /// money.
  private static boolean isTable(Row row) {
    int behind = 0;
    for (GridCell cell : row.filled()) {
      behind = goalLabel(cell).isPresent() || isDone(cell) ? 0 : behind + 1;
      if (behind > 2) {
        return true;
      }
    }
    return false;
  }

  /// The rows under a row of the goal that its label at the side still covers.
  private static int furtherRows(List<Row> rows, int i, Draft draft) {
    int next = i + 1;
    while (next < rows.size() && isCovered(rows.get(next)) && inRow(rows.get(next), draft)) {
      next++;
    }
    return next - i - 1;
  }

  private static boolean isCovered(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.row() < row.index() && goalLabel(cell).isPresent());
  }

  /// Whether a row has a label of the goal, its own or one from above that asks for its text.
  static boolean begins(Row row) {
    return !row.line() && !isTitled(row) && isLabelled(row);
  }

  /// Whether a row has a further goal of several beside its label: 绩效目标2.
  static boolean isNumbered(Row row) {
    List<GridCell> filled = row.filled();
    return filled.size() > 1
        && filled.size() < 4
        && isNumbered(filled.getFirst().text(), FURTHER)
        && !FundItem.isNumber(filled.get(1).text())
        && goalLabel(filled.getFirst()).isPresent();
  }

  private static boolean isNumbered(String text, Pattern numbered) {
    return text.length() <= LONGEST_NUMBERED
        && text.length() > 2
        && NUMERALS.indexOf(text.charAt(text.length() - 1)) >= 0
        && numbered.matcher(text).matches();
  }

  /// 项目支出绩效目标完成情况自评表 is a title and no label of the goal.
  private static boolean isTitled(Row row) {
    List<GridCell> filled = row.filled();
    return filled.size() == 1
        && filled.getFirst().text().contains("表")
        && Titles.isTitle(filled.getFirst().text());
  }

  private static boolean isLabelled(Row row) {
    for (GridCell cell : row.cells()) {
      Optional<Label> label = goalLabel(cell).filter(_ -> !isBesideHead(cell, row));
      boolean asks =
          cell.row() == row.index()
              ? label.isPresent() || hasGoalInside(cell)
              : label.isPresent() && label.get() != Label.GOAL;
      if (asks) {
        return true;
      }
    }
    return false;
  }

  /// Whether a label at the side stands beside a label of the head first: 绩效目标 | 项目名称.
  private static boolean isBesideHead(GridCell cell, Row row) {
    return cell.rowSpan() > 1
        && row.filled().stream()
            .filter(other -> other.column() > cell.column())
            .findFirst()
            .flatMap(other -> Pair.sense(other.text()))
            .filter(sense -> sense.meaning().isHead())
            .isPresent();
  }

  private static boolean hasGoalInside(GridCell cell) {
    return Pair.insideOf(cell).stream().anyMatch(pair -> pair.label().isGoal());
  }

  private static Optional<Label> goalLabel(GridCell cell) {
    if (isNumbered(cell.text(), NUMBERED)) {
      return Optional.of(Label.GOAL);
    }
    Optional<Sense<Label>> sense = Pair.sense(cell.text());
    return sense.isPresent() && sense.get().meaning().isGoal()
        ? Optional.of(sense.get().meaning())
        : Optional.empty();
  }

  /// 完成 or 年度完成, which is a label of the goal behind another.
  private static boolean isDone(GridCell cell) {
    return cell.text().length() <= LONGEST_NUMBERED && Caption.of(cell.text()).wording().isDone();
  }

  /// Captions of the goal side by side, with their texts below.
  private static Optional<GoalBlock> inColumns(Row row, Draft draft) {
    List<GridCell> labels =
        row.cells().stream().filter(cell -> goalLabel(cell).isPresent()).toList();
    Optional<GridCell> side =
        labels.stream()
            .findFirst()
            .filter(first -> first.rowSpan() > 1 || labels.size() > 2)
            .filter(first -> labels.size() > 1);
    List<Band<Label>> bands = new ArrayList<>();
    for (GridCell cell : labels) {
      if (!side.equals(Optional.of(cell)) && cell.row() == row.index()) {
        Label label = goalLabel(cell).orElseThrow();
        if (label == Label.GOAL_ACTUAL && bands.stream().anyMatch(band -> band.slot() == label)) {
          continue;
        }
        bands.add(Band.of(label == Label.GOAL ? Label.GOAL_EXPECTED : label, cell, false));
      }
    }
    boolean ofYear =
        bands.stream()
            .filter(band -> band.slot() == Label.GOAL_EXPECTED)
            .anyMatch(band -> isOfYear(band.caption().text()));
    if (ofYear) {
      bands.removeIf(
          band -> band.slot() == Label.GOAL_EXPECTED && isOfProject(band.caption().text()));
    }
    boolean expected = bands.stream().anyMatch(band -> band.slot() == Label.GOAL_EXPECTED);
    boolean actual = bands.stream().anyMatch(band -> band.slot() == Label.GOAL_ACTUAL);
    boolean beside = row.filled().stream().anyMatch(cell -> goalLabel(cell).isEmpty());
    if (!(expected && actual) && !((expected || actual) && beside && isOverOthers(row, side))) {
      return Optional.empty();
    }
    if (!areCaptions(row)) {
      return Optional.empty();
    }
    int end =
        side.filter(cell -> cell.rowSpan() > 1)
            .map(cell -> cell.row() + cell.rowSpan() - row.index())
            .orElse(Integer.MAX_VALUE);
    return Optional.of(new GoalBlock(draft, new Bands<>(bands, row.grid().columns()), end));
  }

  /// Whether what stands beside a caption of the goal is the caption of a goal of other years.
  private static boolean isOverOthers(Row row, Optional<GridCell> side) {
    return row.filled().stream()
        .filter(cell -> goalLabel(cell).isEmpty() && !side.equals(Optional.of(cell)))
        .allMatch(cell ->
            cell.text().contains("目标")
                && Pair.sense(cell.text()).filter(s -> s.meaning() == Label.KNOWN).isPresent());
  }

  /// Whether the cells of a row from its first label of the goal on are nothing but captions.
  private static boolean areCaptions(Row row) {
    boolean begun = false;
    for (GridCell cell : row.filled()) {
      boolean goal = goalLabel(cell).isPresent();
      boolean known = Pair.sense(cell.text()).isPresent();
      if (begun && !goal && !known && Captions.column(cell.text()).isEmpty()) {
        return false;
      }
      begun |= goal;
    }
    return begun;
  }

  private int readBelow(List<Row> rows, int from) {
    int next = from;
    for (Label label : new Label[] {Label.GOAL_EXPECTED, Label.GOAL_ACTUAL}) {
      bands.first(label).ifPresent(band -> draft.answer(label, Cell.EMPTY, true));
    }
    while (next < rows.size() && rows.get(next).sameTable(rows.get(from - 1))) {
      Row row = rows.get(next);
      boolean within = next - from + 1 < end;
      if (!within && (end != Integer.MAX_VALUE || !isText(rows, next))) {
        break;
      }
      boolean open = end == Integer.MAX_VALUE;
      if ((open || isLabelled(row)) && next > from && !isText(rows, next)) {
        break;
      }
      for (GridCell cell : row.cells()) {
        if (cell.row() == row.index()) {
          bands.of(cell).ifPresent(band -> draft.extend(band.slot(), cell.cell()));
        }
      }
      next++;
    }
    return next - from;
  }

  private static boolean isText(List<Row> rows, int r) {
    Optional<GridCell> first = rows.get(r).first();
    return first.isPresent()
        && (Pair.sense(first.get().text()).isEmpty() || isNumbered(first.get().text(), NUMBERED))
        && Captions.column(first.get().text()).isEmpty()
        && IndicatorHeader.at(rows, r).isEmpty()
        && FundHeader.at(rows, r).isEmpty();
  }

  /// A label of the goal beside its text; the label at the side may stand before it.
  private static boolean inRow(Row row, Draft draft) {
    boolean any = false;
    Optional<Label> before = Optional.empty();
    String caption = "";
    for (GridCell cell : row.cells()) {
      boolean begins = cell.row() == row.index();
      Optional<Label> label =
          any && begins && isDone(cell) ? Optional.of(Label.GOAL_ACTUAL) : goalLabel(cell);
      if (label.isPresent()) {
        before = label;
        caption = cell.text();
      } else if (begins && inside(cell, draft)) {
        any = true;
        before = Optional.empty();
      } else if (begins && before.isPresent()) {
        boolean goal = before.get() == Label.GOAL;
        extend(goal ? Label.GOAL_EXPECTED : before.get(), caption, cell.cell(), draft);
        any = true;
        before = Optional.empty();
      }
    }
    draft.hasGoal |= any;
    return any;
  }

  /// Adds to the goal; one of the year goes before one of the whole project.
  private static void extend(Label label, String caption, Cell text, Draft draft) {
    if (label == Label.GOAL_EXPECTED) {
      if (isOfProject(caption) && isOfYear(draft.goalCaption)) {
        return;
      }
      if (isOfYear(caption) && isOfProject(draft.goalCaption)) {
        draft.replace(label, Cell.EMPTY);
      }
      draft.goalCaption = caption;
    }
    draft.extend(label, text);
  }

  private static boolean isOfYear(String caption) {
    return caption.contains("年");
  }

  private static boolean isOfProject(String caption) {
    return !isOfYear(caption) && (caption.contains("总") || caption.contains("整体"));
  }

  /// Labels with their texts behind a colon in one cell.
  private static boolean inside(GridCell cell, Draft draft) {
    boolean any = false;
    for (Pair pair : Pair.insideOf(cell)) {
      if (pair.label().isGoal()) {
        Label label = pair.label() == Label.GOAL ? Label.GOAL_EXPECTED : pair.label();
        draft.extend(label, pair.value());
        any = true;
      }
    }
    return any;
  }
}
