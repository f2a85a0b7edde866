package io.hengji.documents.flat;

import io.hengji.documents.forms.Label;
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

  private static final int LEAST_KNOWN = 3;

  /// The heading of a table of indicators that begins at a position.
  static Optional<Heading> ofIndicators(Glyphs glyphs, int position) {
    return chain(glyphs, position, Role::indicatorColumn)
        .map(Heading::withoutSideLabel)
        .filter(Heading::headsIndicators);
  }

  /// The heading of a block of funds that begins at a position.
  static Optional<Heading> ofFunds(Glyphs glyphs, int position) {
    return chain(glyphs, position, Role::fundColumn)
        .map(heading -> heading.withoutItems(glyphs))
        .filter(Heading::headsFunds);
  }

  /// What stands before the first amount is the label of the block or the caption of its items.
  private Heading withoutItems(Glyphs glyphs) {
    int first = 0;
    while (first < columns.size() && isOfItems(glyphs, columns.get(first))) {
      first++;
    }
    return first == 0 ? this : new Heading(from, to, columns.subList(first, columns.size()));
  }

  private static boolean isOfItems(Glyphs glyphs, Caption caption) {
    String text = glyphs.folded().substring(caption.from(), caption.wordTo());
    return caption.role() == Role.OTHER_COLUMN
        || Captions.standard().is(Role.FUNDS, text)
        || io.hengji.documents.forms.Captions.labelIn(text)
            .filter(label -> label == Label.FUNDS)
            .isPresent();
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
    long known =
        columns.stream().map(Caption::role).filter(role -> role != Role.OTHER_COLUMN).count();
    return names && values && known >= LEAST_KNOWN && (namesComeFirst() || known > LEAST_KNOWN);
  }

  /// What stands before the first level is the label at the table's side: 四、绩效指标.
  private Heading withoutSideLabel() {
    boolean label =
        columns.size() > 1
            && columns.get(0).role() == Role.LEVEL3
            && columns.get(1).role() == Role.LEVEL1;
    return label ? new Heading(from, to, columns.subList(1, columns.size())) : this;
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
}
