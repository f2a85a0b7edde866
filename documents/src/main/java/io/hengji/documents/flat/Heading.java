package io.hengji.documents.flat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The captions of a table's columns, one after the other; what stands between two known captions
/// is a column of unknown meaning.
record Heading(int from, int to, List<Caption> columns) {

  Heading {
    columns = List.copyOf(columns);
  }

  /// The heading of a table of indicators that begins at a position.
  static Optional<Heading> ofIndicators(Glyphs glyphs, int position) {
    return chain(glyphs, position, Role::indicatorColumn)
        .filter(Heading::headsIndicators)
        .map(Heading::withPartsOfTheTarget);
  }

  /// The heading of a block of funds that begins at a position.
  static Optional<Heading> ofFunds(Glyphs glyphs, int position) {
    return chain(glyphs, position, Role::fundColumn).filter(Heading::headsFunds);
  }

  private static Optional<Heading> chain(Glyphs glyphs, int position, Predicate<Role> roles) {
    HeadingSearch search = new HeadingSearch(glyphs, roles);
    List<Caption> found = search.from(position);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Heading(position, found.getLast().to(), found));
  }

  Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    columns.forEach(column -> roles.add(column.role()));
    return roles;
  }

  private boolean headsIndicators() {
    Set<Role> roles = roles();
    boolean names =
        roles.contains(Role.LEVEL3) || roles.contains(Role.LEVEL1) || roles.contains(Role.LEVEL2);
    boolean values =
        roles.contains(Role.TARGET)
            || roles.contains(Role.ACTUAL)
            || roles.contains(Role.INITIAL_TARGET);
    return names && values && columns.size() >= 4 && namesComeFirst();
  }

  private boolean namesComeFirst() {
    for (Caption column : columns) {
      switch (column.role()) {
        case LEVEL1, LEVEL2, LEVEL3 -> {
          return true;
        }
        case TARGET, INITIAL_TARGET, ACTUAL -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean headsFunds() {
    long amounts = columns.stream().map(Caption::role).filter(Role::amount).distinct().count();
    return amounts >= 2 || (amounts == 1 && roles().contains(Role.RATE));
  }

  /// A second row of captions under the target's (sign, value, unit) comes after the first row's
  /// last caption; its columns belong where the target stands.
  private Heading withPartsOfTheTarget() {
    int target = indexOf(Role.TARGET);
    int last = columns.size() - 1;
    int part = last;
    while (part > 0
        && Set.of(Role.NATURE, Role.TARGET, Role.UNIT).contains(columns.get(part).role())) {
      part--;
    }
    if (target < 0 || part >= last - 1 || part < target) {
      return this;
    }
    List<Caption> ordered = new ArrayList<>(columns.subList(0, target));
    ordered.addAll(columns.subList(part + 1, last + 1));
    ordered.addAll(columns.subList(target + 1, part + 1));
    return new Heading(from, to, ordered);
  }

  private int indexOf(Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }
}
