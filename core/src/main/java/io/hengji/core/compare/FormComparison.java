package io.hengji.core.compare;

import io.hengji.core.compare.Difference.Kind;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormIdentity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// What two versions of a form differ in, in the order of the form: head, funds, goal, indicators,
/// subtotals, total. A row that only stands elsewhere is no difference.
///
/// @param rows which indicator is which
public record FormComparison(RowMatch rows, List<Difference> differences) {

  private static final List<CellPath.Field> HEAD =
      List.of(
          CellPath.Field.TITLE,
          CellPath.Field.YEAR,
          CellPath.Field.PROJECT,
          CellPath.Field.DEPARTMENT,
          CellPath.Field.UNIT,
          CellPath.Field.AMOUNT_UNIT);
  private static final List<CellPath.Field> GOAL =
      List.of(CellPath.Field.GOAL_EXPECTED, CellPath.Field.GOAL_ACTUAL);
  private static final List<CellPath.Field> END =
      List.of(
          CellPath.Field.TOTAL_WEIGHT,
          CellPath.Field.TOTAL_SCORE,
          CellPath.Field.TOTAL_GRADE,
          CellPath.Field.REMARKS);

  public FormComparison {
    differences = List.copyOf(differences);
  }

  /// Compares an earlier version with a later one.
  public static FormComparison of(Form earlier, Form later) {
    return new Walk(earlier, later).compare();
  }

  private static final class Walk {
    private final Form earlier;
    private final Form later;
    private final List<Difference> found = new ArrayList<>();

    Walk(Form earlier, Form later) {
      this.earlier = earlier;
      this.later = later;
    }

    FormComparison compare() {
      HEAD.forEach(field -> cell(field, field));
      funds();
      GOAL.forEach(field -> cell(field, field));
      RowMatch rows = indicators();
      groups();
      END.forEach(field -> cell(field, field));
      return new FormComparison(rows, found);
    }

    private void cell(CellPath was, CellPath now) {
      String before = earlier.cell(was).text();
      String after = later.cell(now).text();
      if (before.equals(after)) {
        return;
      }
      Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
      found.add(new Difference(kind, Optional.of(was), Optional.of(now), before, after));
    }

    private void added(CellPath now, String text) {
      found.add(new Difference(Kind.ADDED, Optional.empty(), Optional.of(now), "", text));
    }

    private void removed(CellPath was, String text) {
      found.add(new Difference(Kind.REMOVED, Optional.of(was), Optional.empty(), text, ""));
    }

    private RowMatch indicators() {
      RowMatch rows = RowMatch.of(earlier, later);
      for (int now = 0; now < later.indicators().size(); now++) {
        Optional<Integer> was = rows.earlier(now);
        if (was.isEmpty()) {
          added(CellPath.indicator(now), words(later.indicators().get(now)));
          continue;
        }
        for (Column column : Column.values()) {
          cell(CellPath.indicator(was.get(), column), CellPath.indicator(now, column));
        }
      }
      for (int was = 0; was < earlier.indicators().size(); was++) {
        if (rows.later(was).isEmpty()) {
          removed(CellPath.indicator(was), words(earlier.indicators().get(was)));
        }
      }
      return rows;
    }

    private void funds() {
      Set<Integer> left = new HashSet<>();
      List<Integer> match =
          match(earlier.funds(), later.funds(), (a, b) -> a.kind() == b.kind() && sameItem(a, b));
      for (int now = 0; now < match.size(); now++) {
        int was = match.get(now);
        left.add(was);
        if (was < 0) {
          added(CellPath.fund(now), words(later.funds().get(now)));
          continue;
        }
        for (FundColumn column : FundColumn.values()) {
          cell(CellPath.fund(was, column), CellPath.fund(now, column));
        }
      }
      for (int was = 0; was < earlier.funds().size(); was++) {
        if (!left.contains(was)) {
          removed(CellPath.fund(was), words(earlier.funds().get(was)));
        }
      }
    }

    private static boolean sameItem(Fund a, Fund b) {
      return FormIdentity.plain(a.item().text()).equals(FormIdentity.plain(b.item().text()));
    }

    private void groups() {
      Set<Integer> left = new HashSet<>();
      List<Integer> match = match(earlier.groups(), later.groups(), Walk::sameGroup);
      for (int now = 0; now < match.size(); now++) {
        int was = match.get(now);
        left.add(was);
        for (Column column : List.of(Column.WEIGHT, Column.SCORE)) {
          CellPath path = CellPath.group(now, column);
          if (was >= 0) {
            cell(CellPath.group(was, column), path);
          } else if (!later.cell(path).isEmpty()) {
            added(path, later.cell(path).text());
          }
        }
      }
      for (int was = 0; was < earlier.groups().size(); was++) {
        for (Column column : List.of(Column.WEIGHT, Column.SCORE)) {
          CellPath path = CellPath.group(was, column);
          if (!left.contains(was) && !earlier.cell(path).isEmpty()) {
            removed(path, earlier.cell(path).text());
          }
        }
      }
    }

    private static boolean sameGroup(Group a, Group b) {
      return FormIdentity.plain(a.level1().text()).equals(FormIdentity.plain(b.level1().text()))
          && FormIdentity.plain(a.level2().text()).equals(FormIdentity.plain(b.level2().text()));
    }

    /// For each later row the index of the first earlier row that it is, or -1.
    private static <T> List<Integer> match(List<T> earlier, List<T> later, BiPredicate<T, T> same) {
      Set<Integer> taken = new HashSet<>();
      List<Integer> match = new ArrayList<>();
      for (T row : later) {
        int found = -1;
        for (int i = 0; i < earlier.size() && found < 0; i++) {
          found = same.test(earlier.get(i), row) && taken.add(i) ? i : -1;
        }
        match.add(found);
      }
      return match;
    }

    private static String words(Indicator row) {
      return Arrays.stream(Column.values())
          .map(column -> row.cell(column).text())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" | "));
    }

    private static String words(Fund row) {
      return Arrays.stream(FundColumn.values())
          .map(column -> row.cell(column).text())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" | "));
    }
  }
}
