package io.hengji.core.checks.set;

import io.hengji.core.form.Form;
import io.hengji.core.place.Division;
import io.hengji.core.place.Gazetteer;
import io.hengji.core.place.PlaceName;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.vocabulary.WordList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Who speaks in a form: its department and unit, as names are compared, the places that both begin
/// with, and all that the head says.
record Speaker(
    String department, String unit, String head, Set<String> places, Set<Division> divisions) {

  private static final WordList NO_PLACES = WordList.of("place-lookalikes");
  private static final WordList OFFICES = WordList.of("offices-within");

  Speaker {
    places = Set.copyOf(places);
    divisions = Set.copyOf(divisions);
  }

  static Speaker of(Form form, Gazetteer gazetteer) {
    String department = FormIdentity.plain(form.head().department().text());
    String unit = FormIdentity.plain(form.head().unit().text());
    String head =
        department
            + "\n"
            + unit
            + "\n"
            + FormIdentity.plain(form.head().project().text())
            + "\n"
            + FormIdentity.plain(form.head().title().text());
    Set<Division> divisions = new LinkedHashSet<>();
    gazetteer.in(head).forEach(named -> divisions.addAll(named.divisions()));
    Set<String> places = new LinkedHashSet<>(places(department));
    places.addAll(places(unit));
    return new Speaker(department, unit, head, places, divisions);
  }

  /// The places that a name begins with.
  static Set<String> places(String name) {
    Set<String> places = new LinkedHashSet<>(PlaceName.before(name));
    places.removeAll(NO_PLACES.words());
    return places;
  }

  /// An office within its department: 权益保障部. It has no name of its own for others.
  static boolean isOffice(String name) {
    return places(name).isEmpty() && OFFICES.words().stream().anyMatch(name::endsWith);
  }

  /// The names by which the form's own unit goes.
  Stream<String> names() {
    return Stream.of(department, unit).filter(name -> !name.isEmpty());
  }

  /// The unit whose parts are its own: an office within speaks for its department.
  String body() {
    return unit.isEmpty() || isOffice(unit) ? department : unit;
  }

  /// True for a name that is the own one, a part of it, or has it as a part.
  boolean isOwn(String name) {
    return head.contains(name) || names().anyMatch(name::contains);
  }
}
