package io.hengji.writers.layout;

import io.hengji.core.form.Form;
import io.hengji.core.rules.RulesInForce;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.util.List;
import java.util.Optional;

/// The layouts that come with the program.
public final class Layouts {

  private static final List<Layout> ALL =
      List.of(
          LayoutReader.read("kunming-2019"),
          LayoutReader.read("anqing-2023"),
          LayoutReader.read("mof-2020"),
          LayoutReader.read("mof-2021"),
          LayoutReader.read("sichuan-2023"),
          LayoutReader.read("hubei-2021"));

  private Layouts() {}

  public static List<Layout> all() {
    return ALL;
  }

  public static Optional<Layout> find(String id) {
    return ALL.stream().filter(layout -> layout.id().equals(id)).findFirst();
  }

  /// The layout of the nearest book in force for a form that has one.
  public static Optional<Layout> fitting(RuleBooks books, Form form) {
    return books
        .choose(form)
        .map(RulesInForce::book)
        .flatMap(books::find)
        .flatMap(book ->
            books.stack(book).stream()
                .map(RuleBook::id)
                .flatMap(id -> find(id).stream())
                .findFirst());
  }

  /// Whether some layout prints a name as the name of a level.
  static boolean isLevel(String name) {
    return ALL.stream()
        .flatMap(layout -> layout.indicators().classes().stream())
        .anyMatch(level -> level.name().equals(name) || level.kinds().contains(name));
  }
}
