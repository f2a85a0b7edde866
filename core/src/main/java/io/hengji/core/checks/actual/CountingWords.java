package io.hengji.core.checks.actual;

import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// Which counting words count the same things.
final class CountingWords {

  private static final List<Set<String>> SYNONYMS =
      WordList.of("counting-synonyms").words().stream()
          .map(line -> Set.of(line.split(" ")))
          .toList();
  private static final WordList HEADS = WordList.of("head-units");

  private CountingWords() {}

  /// True when a figure in one unit can be held against a figure in the other.
  static boolean agree(Unit a, Unit b) {
    boolean sameBase = a.per().isEmpty() || b.per().isEmpty() || a.per().equals(b.per());
    if (a.kind() != UnitKind.COUNT || b.kind() != UnitKind.COUNT) {
      return sameBase && a.kind() == b.kind() && (a.kind().converts() || a.name().equals(b.name()));
    }
    String one = word(a);
    String other = word(b);
    return sameBase && (one.equals(other) || areSynonyms(one, other));
  }

  /// True for units in which people and households are counted.
  static boolean countsHeads(Unit unit) {
    return unit.kind() == UnitKind.COUNT
        && unit.per().isEmpty()
        && HEADS.words().contains(word(unit));
  }

  /// The counting word without 万: a column of units prints 万人.
  private static String word(Unit unit) {
    boolean scaled = unit.factor().compareTo(BigDecimal.ONE) != 0 && unit.name().length() > 1;
    return scaled ? unit.name().substring(1) : unit.name();
  }

  private static boolean areSynonyms(String a, String b) {
    return SYNONYMS.stream().anyMatch(group -> group.contains(a) && group.contains(b));
  }
}
