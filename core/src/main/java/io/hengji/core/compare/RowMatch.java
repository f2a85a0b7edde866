package io.hengji.core.compare;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Which indicator of a later form is which of an earlier one, by meaning: wherever a row was moved
/// to, and if it was renamed. A row is matched once.
///
/// @param before the earlier form's row of each row of the later form that has one
public record RowMatch(Map<Integer, Integer> before) {

  /// Names that share so many hundredths of their pairs of characters are one name, reworded.
  private static final int LEAST_LIKENESS = 50;

  private record Candidate(int before, int after, int likeness) {}

  /// A row with its name as names are compared.
  private record Row(Indicator cells, RowName name) {
    static List<Row> of(Form form) {
      return form.indicators().stream().map(row -> new Row(row, RowName.of(row))).toList();
    }

    boolean isOfKindOf(Row other) {
      return name.level1().equals(other.name.level1()) && name.level2().equals(other.name.level2());
    }
  }

  public RowMatch {
    before = Map.copyOf(before);
  }

  /// Matches the rows of two forms: by levels and name, then by the name alone, then renamed ones
  /// within one level 2.
  public static RowMatch of(Form earlier, Form later) {
    Search search = new Search(Row.of(earlier), Row.of(later));
    search.inOrder((a, b) -> a.name().equals(b.name()));
    search.inOrder((a, b) -> !a.name().name().isEmpty() && a.name().name().equals(b.name().name()));
    search.renamed();
    search.lastOfItsKind();
    return new RowMatch(search.matched);
  }

  /// The earlier form's row of a row of the later form.
  public Optional<Integer> earlier(int laterRow) {
    return Optional.ofNullable(before.get(laterRow));
  }

  /// The later form's row of a row of the earlier form.
  public Optional<Integer> later(int earlierRow) {
    return before.entrySet().stream()
        .filter(row -> row.getValue() == earlierRow)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static final class Search {
    private final List<Row> earlier;
    private final List<Row> later;
    private final Map<Integer, Integer> matched = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Search(List<Row> earlier, List<Row> later) {
      this.earlier = earlier;
      this.later = later;
    }

    private void match(int before, int after) {
      matched.put(after, before);
      taken.add(before);
    }

    private List<Candidate> open(BiPredicate<Row, Row> fit) {
      List<Candidate> open = new ArrayList<>();
      for (int after = 0; after < later.size(); after++) {
        for (int before = 0; before < earlier.size() && !matched.containsKey(after); before++) {
          if (!taken.contains(before) && fit.test(earlier.get(before), later.get(after))) {
            open.add(new Candidate(before, after, 0));
          }
        }
      }
      return open;
    }

    void inOrder(BiPredicate<Row, Row> fit) {
      matchAll(open(fit));
    }

    private void matchAll(List<Candidate> candidates) {
      for (Candidate candidate : candidates) {
        if (!taken.contains(candidate.before()) && !matched.containsKey(candidate.after())) {
          match(candidate.before(), candidate.after());
        }
      }
    }

    /// The likest names first.
    void renamed() {
      matchAll(
          open(Row::isOfKindOf).stream()
              .map(c ->
                  new Candidate(
                      c.before(),
                      c.after(),
                      likeness(earlier.get(c.before()), later.get(c.after()))))
              .filter(c -> c.likeness() >= LEAST_LIKENESS)
              .sorted(Comparator.comparingInt(Candidate::likeness).reversed())
              .toList());
    }

    /// A row whose name is another, whose target and weight are the same, and that nobody else of
    /// its kind could be.
    void lastOfItsKind() {
      List<Candidate> open = open(Row::isOfKindOf);
      matchAll(
          open.stream()
              .filter(c -> open.stream().filter(o -> o.before() == c.before()).count() == 1)
              .filter(c -> open.stream().filter(o -> o.after() == c.after()).count() == 1)
              .filter(c -> samePromise(earlier.get(c.before()), later.get(c.after())))
              .toList());
    }

    private static boolean samePromise(Row a, Row b) {
      return !a.cells().target().isEmpty()
          && same(a, b, Column.TARGET)
          && same(a, b, Column.UNIT)
          && same(a, b, Column.WEIGHT);
    }

    private static boolean same(Row a, Row b, Column column) {
      return Wording.same(a.cells().cell(column).text(), b.cells().cell(column).text());
    }

    /// Twice the pairs of characters in both names ÷ the pairs of either, in hundredths.
    private static int likeness(Row a, Row b) {
      Set<String> one = pairs(a.name().name());
      Set<String> other = pairs(b.name().name());
      if (one.isEmpty() || other.isEmpty()) {
        return 0;
      }
      long both = one.stream().filter(other::contains).count();
      return Math.toIntExact(200 * both / (one.size() + other.size()));
    }

    private static Set<String> pairs(String name) {
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 2 <= name.length(); i++) {
        pairs.add(name.substring(i, i + 2));
      }
      return pairs;
    }
  }
}
