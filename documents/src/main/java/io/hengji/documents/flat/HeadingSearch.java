package io.hengji.documents.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Divides a run of captions into columns: as far as captions reach, with the fewest broken,
/// repeated and unknown ones.
final class HeadingSearch {

  private static final int LONGEST_UNKNOWN = 14;
  private static final int MOST_COLUMNS = 20;
  private static final int TRIES = 5_000;
  private static final int REPEATED = 5;
  private static final int UNKNOWN = 9;

  private final Glyphs glyphs;
  private final Predicate<Role> roles;
  private final Map<Integer, List<Caption>> known = new HashMap<>();
  private final List<Caption> chosen = new ArrayList<>();
  private List<Caption> best = List.of();
  private int bestEnd;
  private int bestCost;
  private int tries;

  HeadingSearch(Glyphs glyphs, Predicate<Role> roles) {
    this.glyphs = glyphs;
    this.roles = roles;
  }

  /// The columns that begin at a position; none where no caption does.
  List<Caption> from(int position) {
    if (Captions.standard().allAt(glyphs, position, roles).isEmpty()) {
      return List.of();
    }
    extend(position, 0);
    return best;
  }

  private void extend(int at, int cost) {
    if (tries++ > TRIES || chosen.size() >= MOST_COLUMNS) {
      return;
    }
    List<Caption> next =
        known.computeIfAbsent(at, position -> Captions.standard().allAt(glyphs, position, roles));
    for (Caption caption : next) {
      int repeated = chosen.stream().anyMatch(c -> c.role() == caption.role()) ? REPEATED : 0;
      chosen.add(caption);
      extend(caption.to(), cost + 2 + repeated + gapsIn(caption) + edge(caption.to()));
      chosen.removeLast();
    }
    if (next.isEmpty()) {
      settle(at, cost);
      unknown(at, cost);
    }
  }

  private void settle(int end, int cost) {
    boolean wholeEnd = glyphs.gap(end) != Gap.NONE;
    if (wholeEnd && (end > bestEnd || (end == bestEnd && cost < bestCost))) {
      bestEnd = end;
      bestCost = cost;
      best = List.copyOf(chosen);
    }
  }

  private int gapsIn(Caption caption) {
    int cost = 0;
    for (int i = caption.from() + 1; i < caption.wordTo(); i++) {
      cost +=
          switch (glyphs.gap(i)) {
            case NONE -> 0;
            case LINE -> 3;
            case BLANK -> 4;
            case SPACE -> 8;
            case WIDE, CELL -> 12;
          };
    }
    return cost;
  }

  private int edge(int at) {
    return glyphs.gap(at) == Gap.NONE ? 4 : 0;
  }

  private void unknown(int at, int cost) {
    int beyond = chosen.isEmpty() || glyphs.gap(at) == Gap.NONE ? -1 : nextKnown(at);
    if (beyond >= 0) {
      chosen.add(new Caption(Role.OTHER_COLUMN, at, beyond, beyond));
      extend(beyond, cost + UNKNOWN);
      chosen.removeLast();
    }
  }

  private int nextKnown(int from) {
    Captions captions = Captions.standard();
    if (captions.at(glyphs, from, Role::levelName).isPresent()) {
      return -1;
    }
    for (int at = from + 1; at < Math.min(from + LONGEST_UNKNOWN, glyphs.length()); at++) {
      if (Character.isDigit(glyphs.at(at - 1)) || ":。,".indexOf(glyphs.at(at - 1)) >= 0) {
        return -1;
      }
      if (glyphs.gap(at) == Gap.NONE) {
        continue;
      }
      if (captions.at(glyphs, at, role -> role == Role.INDICATORS || role.head()).isPresent()) {
        return -1;
      }
      Optional<Caption> next = captions.at(glyphs, at, roles);
      if (next.isPresent() && next.get().to() - at > 1 && endsCell(next.get().to())) {
        return at;
      }
    }
    return -1;
  }

  private boolean endsCell(int end) {
    return glyphs.gap(end) != Gap.NONE || Captions.standard().at(glyphs, end, roles).isPresent();
  }
}
