package io.hengji.server.rules;

import io.hengji.rulebooks.RuleBook;
import io.hengji.server.people.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of the rules shows.
///
/// @param project the project whose form is scored by them, where it was asked from one
/// @param book the book in force; none where no book fits
/// @param day the day whose values score the forms of the year
/// @param choice what an administrator chose, for this unit or above it
/// @param own whether that was chosen for this very unit
/// @param handedIn forms that keep the book from being changed
record RulesView(
    Optional<Project> project,
    Unit unit,
    List<Unit> units,
    int year,
    List<Integer> years,
    Optional<RuleBook> book,
    Optional<LocalDate> day,
    Optional<RuleChoices.Choice> choice,
    boolean own,
    boolean mayChoose,
    int handedIn,
    boolean refused,
    List<RuleBook> books,
    List<Line> lines) {

  /// The project from whose form somebody came.
  record Project(String id, String name) {}

  /// A rule with its value.
  ///
  /// @param from the first day of the value
  /// @param basis how well it is founded, in words
  /// @param wellFounded whether the source itself was at hand
  /// @param of the book of the stack that says it
  record Line(
      String key,
      String title,
      String value,
      LocalDate from,
      String basis,
      boolean wellFounded,
      String of,
      List<Cite> cites) {}

  /// A provision that a value rests on.
  record Cite(String source, String published, String where, String says) {}
}
