package io.hengji.server.goals;

import io.hengji.server.goals.GoalFilter.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the list of goals shows.
public record GoalListView(
    GoalFilter filter,
    List<Integer> years,
    List<GoalLine> lines,
    Map<Standing, Long> counts,
    Optional<String> following) {

  static GoalListView of(
      GoalFilter filter, List<Integer> years, List<GoalLine> found, Map<Standing, Long> counts) {
    boolean more = found.size() > GoalList.ROWS;
    List<GoalLine> lines = more ? found.subList(0, GoalList.ROWS) : found;
    return new GoalListView(
        filter,
        years,
        List.copyOf(lines),
        Map.copyOf(counts),
        more ? Optional.of(filter.following(lines.getLast())) : Optional.empty());
  }

  /// How many projects stand there.
  public long count(Standing standing) {
    return counts.getOrDefault(standing, 0L);
  }
}
