package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rules of one place with their sources; what it does not answer, the book it stands on does.
///
/// @param place where the book holds
/// @param values every rule's values, oldest first
public record RuleBook(
    String id,
    String name,
    Optional<String> standsOn,
    BookPlace place,
    Fit fit,
    List<Source> sources,
    List<Provision> provisions,
    List<DatedRule> values,
    List<Correction> corrections) {

  public RuleBook {
    sources = List.copyOf(sources);
    provisions = List.copyOf(provisions);
    values = List.copyOf(values);
    corrections = List.copyOf(corrections);
  }

  /// The place whose rules these are.
  ///
  /// @param words names that tell the place in a form's head
  /// @param codes first digits of the division code that a project's budget code begins with
  public record BookPlace(String name, List<String> words, List<String> codes) {
    public BookPlace {
      words = List.copyOf(words);
      codes = List.copyOf(codes);
    }

    /// True for a place that is all there is.
    public boolean isEverywhere() {
      return words.isEmpty() && codes.isEmpty();
    }
  }

  /// The forms that the book is made for.
  ///
  /// @param level1 words of which each level 1 of a form must hold one
  /// @param needs words that must each stand in some level 1
  /// @param byNameOnly true for a book that is never chosen by itself
  public record Fit(List<String> level1, List<String> needs, boolean byNameOnly) {
    public Fit {
      level1 = List.copyOf(level1);
      needs = List.copyOf(needs);
    }
  }

  /// A document that rules stand in, and how it is known.
  public record Source(String id, String title, Optional<String> published, Basis basis) {}

  /// What one place of a source says, in our own words.
  public record Provision(String id, Source source, String where, String says) {}

  /// A rule's values in the order of their days.
  public record DatedRule(Rule<?> rule, List<DatedValue> values) {
    public DatedRule {
      values = List.copyOf(values);
    }
  }

  /// A value that holds from a day on; without a value the book withdraws, from that day, what it
  /// or a book below it says.
  ///
  /// @param unit the unit of its figures, empty where it has none
  /// @param cites the provisions as `book/provision`
  public record DatedValue(
      LocalDate from, Optional<Object> value, String unit, List<String> cites, Basis basis) {
    public DatedValue {
      cites = List.copyOf(cites);
    }
  }

  /// A mistake of ours in a past value, put right: what stood there, since when it is known, why.
  public record Correction(
      Rule<?> rule, LocalDate from, String was, LocalDate noticed, String why) {}

  /// The first day on which the book has a value of its own.
  public LocalDate start() {
    return values.stream()
        .flatMap(rule -> rule.values().stream())
        .map(DatedValue::from)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  /// The last day on which a value of its own changed.
  public LocalDate lastChange() {
    return values.stream()
        .flatMap(rule -> rule.values().stream())
        .map(DatedValue::from)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  /// The provision of this book with an id.
  public Optional<Provision> provision(String provisionId) {
    return provisions.stream().filter(p -> p.id().equals(provisionId)).findFirst();
  }

  /// The values of a rule that this book itself has, oldest first.
  public List<DatedValue> valuesOf(Rule<?> rule) {
    return values.stream()
        .filter(dated -> dated.rule().equals(rule))
        .flatMap(dated -> dated.values().stream())
        .toList();
  }

  /// The value of a rule that this book itself has on a day.
  public Optional<DatedValue> valueOn(Rule<?> rule, LocalDate day) {
    return valuesOf(rule).stream()
        .filter(value -> !value.from().isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
