package io.hengji.rulebooks;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import io.hengji.rulebooks.RuleBook.DatedValue;
import io.hengji.rulebooks.RuleBook.Provision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The rule books there are. A book is chosen for a form by place, year and the form's tree of
/// indicators; what it says on a day is [RulesInForce].
public final class RuleBooks {

  /// The books that ship with the project; a book stands behind those it stands on.
  private static final List<String> STANDARD =
      List.of(
          "mof-2020",
          "mof-2021",
          "kunming-2019",
          "anqing-2023",
          "hubei-2021",
          "sichuan-2023",
          "guangxi",
          "strict");

  private final Map<String, RuleBook> books;
  private final Map<BookDay, RulesInForce> inForce = new ConcurrentHashMap<>();

  private record BookDay(String book, LocalDate day) {}

  private RuleBooks(Map<String, RuleBook> books) {
    this.books = books;
  }

  /// The books that ship with the project.
  public static RuleBooks standard() {
    RuleBooks books = new RuleBooks(new LinkedHashMap<>());
    for (String id : STANDARD) {
      books.books.put(id, books.shipped(id));
    }
    return books;
  }

  private RuleBook shipped(String id) {
    String file = id + ".yaml";
    try (InputStream in = RuleBooks.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no rule book " + file);
      }
      return new BookReader(file, this::find)
          .read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadRuleBook e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /// All books, in the order in which they build on each other.
  public List<RuleBook> all() {
    return List.copyOf(books.values());
  }

  /// The book with an id.
  public Optional<RuleBook> find(String id) {
    return Optional.ofNullable(books.get(id));
  }

  /// Reads a user's own book, which may stand on any of these.
  public RuleBook read(Path file) throws IOException, BadRuleBook {
    return read(file.toString(), Files.readString(file));
  }

  /// Reads a book from its text; `name` is what faults call the file.
  public RuleBook read(String name, String yaml) throws BadRuleBook {
    return new BookReader(name, this::find).read(yaml);
  }

  /// These books and one more; a book of the same id is replaced.
  public RuleBooks with(RuleBook book) {
    Map<String, RuleBook> more = new LinkedHashMap<>(books);
    more.put(book.id(), book);
    return new RuleBooks(more);
  }

  /// The provision that a citation `book/provision` names.
  public Optional<Provision> provision(String cite) {
    String[] parts = cite.split("/", 2);
    return parts.length < 2
        ? Optional.empty()
        : find(parts[0]).flatMap(book -> book.provision(parts[1]));
  }

  /// The rules for a form, by its place, its year and its tree; none where no book fits.
  public Optional<RulesInForce> choose(Form form) {
    Optional<Integer> year = form.head().year().map(FormYear::value);
    return year.flatMap(
        y -> Choice.of(this, form, y).map(book -> inForce(book, selectionDay(book, y))));
  }

  /// The book in force at a place (安庆, 安庆市) on a day, for forms of the usual tree.
  public Optional<RuleBook> at(String place, LocalDate day) {
    return Choice.at(this, place.strip(), day);
  }

  /// The rules of a book that the user named for a form: on the day that the form's year selects;
  /// without a year those after the last change.
  public RulesInForce inForce(RuleBook book, Form form) {
    return inForce(
        book,
        form.head()
            .year()
            .map(year -> selectionDay(book, year.value()))
            .orElseGet(() -> lastChange(book)));
  }

  /// What a book and those below it say on a day; the nearer wins.
  public RulesInForce inForce(RuleBook book, LocalDate day) {
    return inForce.computeIfAbsent(new BookDay(book.id(), day), _ -> stacked(book, day));
  }

  private RulesInForce stacked(RuleBook book, LocalDate day) {
    Map<String, Ruled<?>> values = new HashMap<>();
    for (Rule<?> rule : Rule.ALL) {
      valueOn(book, rule, day)
          .ifPresent(v ->
              values.put(
                  rule.key(),
                  new Ruled<>(v.value().orElseThrow(), v.cites(), v.basis(), v.from())));
    }
    return new RulesInForce(book.id(), day, values);
  }

  /// The value that the nearest book of the stack has for a rule on a day; none where that book has
  /// withdrawn it.
  public Optional<DatedValue> valueOn(RuleBook book, Rule<?> rule, LocalDate day) {
    for (RuleBook each : stack(book)) {
      Optional<DatedValue> value = each.valueOn(rule, day);
      if (value.isPresent()) {
        return value.filter(v -> v.value().isPresent());
      }
    }
    return Optional.empty();
  }

  /// The book and those below it, the nearest first.
  public List<RuleBook> stack(RuleBook book) {
    List<RuleBook> stack = new ArrayList<>();
    Optional<RuleBook> next = Optional.of(book);
    while (next.isPresent() && !stack.contains(next.get())) {
      stack.add(next.get());
      next = next.get().standsOn().flatMap(this::find);
    }
    return stack;
  }

  /// The day whose values score the forms of a budget year.
  public LocalDate selectionDay(RuleBook book, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return valueOn(book, Rule.SELECTION_DAY, end)
        .map(value -> (MonthDay) value.value().orElseThrow())
        .map(day -> day.atYear(year))
        .orElse(end);
  }

  private LocalDate lastChange(RuleBook book) {
    return stack(book).stream()
        .map(RuleBook::lastChange)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
