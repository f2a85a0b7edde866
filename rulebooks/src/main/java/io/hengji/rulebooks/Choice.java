package io.hengji.rulebooks;

import io.hengji.core.form.Form;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the book for a form: among those in force in the form's year whose tree the form follows
/// and whose place it names, the nearest; of two equally near ones the more particular, then the
/// newer.
final class Choice {

  private static final Pattern LEADING_YEAR = Pattern.compile("^[0-9０-９]{4}\\s*年度?\\s*");

  /// A budget code begins with six digits of the division, two of the year and a letter.
  private static final Pattern BUDGET_CODE = Pattern.compile("\\d{8}[A-Z]");

  private final RuleBooks books;
  private final Form form;
  private final int year;

  private Choice(RuleBooks books, Form form, int year) {
    this.books = books;
    this.form = form;
    this.year = year;
  }

  static Optional<RuleBook> of(RuleBooks books, Form form, int year) {
    return new Choice(books, form, year).best();
  }

  private Optional<RuleBook> best() {
    return books.all().stream()
        .filter(book -> !book.fit().byNameOnly())
        .filter(book -> !book.start().isAfter(books.selectionDay(book, year)))
        .filter(this::holdsHere)
        .filter(this::fits)
        .max(
            Comparator.<RuleBook>comparingInt(book -> nearness(books, book))
                .thenComparingInt(book -> book.fit().needs().size())
                .thenComparing(RuleBook::start));
  }

  /// The nearest book at a place on a day, without regard to a form.
  static Optional<RuleBook> at(RuleBooks books, String place, LocalDate day) {
    return books.all().stream()
        .filter(book -> !book.fit().byNameOnly() && book.fit().needs().isEmpty())
        .filter(book -> !book.start().isAfter(day))
        .filter(book -> book.place().isEverywhere() || names(place, book))
        .max(
            Comparator.<RuleBook>comparingInt(book -> nearness(books, book))
                .thenComparing(RuleBook::start));
  }

  private static boolean names(String place, RuleBook book) {
    return !place.isEmpty()
        && book.place().words().stream()
            .anyMatch(word -> place.contains(word) || word.startsWith(place));
  }

  /// A book with words for a place is nearer than one without, the more the more books of places it
  /// stands on.
  private static int nearness(RuleBooks books, RuleBook book) {
    return (int) books.stack(book).stream().filter(b -> !b.place().isEverywhere()).count();
  }

  private boolean holdsHere(RuleBook book) {
    return book.place().isEverywhere()
        || book.place().words().stream().anyMatch(this::isNamed)
        || book.place().codes().stream().anyMatch(this::isCoded);
  }

  private boolean isCoded(String code) {
    String project = form.head().project().text();
    return BUDGET_CODE.matcher(project).lookingAt() && project.startsWith(code);
  }

  /// Unit, department and title may hold the place anywhere; a project names its own place first,
  /// others (对口支援…) later.
  private boolean isNamed(String place) {
    Head head = form.head();
    return head.unit().text().contains(place)
        || head.department().text().contains(place)
        || head.title().text().contains(place)
        || LEADING_YEAR.matcher(head.project().text()).replaceFirst("").startsWith(place);
  }

  private boolean fits(RuleBook book) {
    List<String> level1 =
        form.indicators().stream()
            .map(Indicator::level1)
            .map(cell -> cell.text())
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return level1.stream().allMatch(level -> book.fit().level1().stream().anyMatch(level::contains))
        && book.fit().needs().stream()
            .allMatch(need -> level1.stream().anyMatch(level -> level.contains(need)));
  }
}
