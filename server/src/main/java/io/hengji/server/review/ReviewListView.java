package io.hengji.server.review;

import java.util.List;

/// The list of what waits for somebody.
///
/// @param passed how many were passed just now, -1 when none were tried
/// @param skipped names of those that could not be passed, with the key of why
record ReviewListView(List<ReviewLine> lines, boolean more, int passed, List<Skipped> skipped) {

  /// A form that was left where it is.
  record Skipped(String name, String why) {}

  static ReviewListView of(List<ReviewLine> lines, int passed, List<Skipped> skipped) {
    boolean more = lines.size() > Waiting.ROWS;
    return new ReviewListView(more ? lines.subList(0, Waiting.ROWS) : lines, more, passed, skipped);
  }

  /// Whether something can be ticked.
  boolean any() {
    return lines.stream().anyMatch(ReviewLine::isHarmless);
  }
}
