package io.hengji.server.goals;

import io.hengji.core.rules.IndicatorKind;
import io.hengji.rulebooks.IndicatorLibrary;
import io.hengji.rulebooks.LibraryIndicator;
import java.util.List;
import java.util.Optional;

/// What of the library is shown beside a goal: a search, or the programme that the project's name
/// speaks of.
///
/// @param chosen the programme whose indicators are shown; empty for all
public record LibraryView(
    String project,
    String words,
    String chosen,
    List<LibraryIndicator.Programme> programmes,
    List<LibraryIndicator> indicators) {

  static LibraryView of(
      IndicatorLibrary library, Goal goal, String words, Optional<String> programme) {
    String chosen =
        programme.orElseGet(() ->
            library.programmesOf(goal.name()).stream()
                .map(LibraryIndicator.Programme::id)
                .findFirst()
                .orElse(""));
    List<LibraryIndicator> found =
        library.search(words.strip(), Optional.<IndicatorKind>empty()).stream()
            .filter(one -> chosen.isEmpty() || one.programme().id().equals(chosen))
            .toList();
    return new LibraryView(
        goal.project().toString(),
        words,
        chosen,
        library.programmes(),
        found.size() > 40 ? found.subList(0, 40) : found);
  }
}
