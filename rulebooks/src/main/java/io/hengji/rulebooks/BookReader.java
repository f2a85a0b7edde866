package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.rulebooks.RuleBook.BookPlace;
import io.hengji.rulebooks.RuleBook.Correction;
import io.hengji.rulebooks.RuleBook.DatedRule;
import io.hengji.rulebooks.RuleBook.Fit;
import io.hengji.rulebooks.RuleBook.Provision;
import io.hengji.rulebooks.RuleBook.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads a rule book from YAML and says everything that is wrong with it.
final class BookReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "stands-on",
          "place",
          "fits",
          "sources",
          "provisions",
          "rules",
          "corrections");

  private static final List<String> BASES = Arrays.stream(Basis.values()).map(Basis::code).toList();

  private final String file;
  private final Function<String, Optional<RuleBook>> known;
  private final Faults faults = new Faults();

  /// @param known finds the books that this one may stand on
  BookReader(String file, Function<String, Optional<RuleBook>> known) {
    this.file = file;
    this.known = known;
  }

  RuleBook read(String text) throws BadRuleBook {
    Optional<RuleBook> book =
        YamlText.root(file, text, faults)
            .flatMap(root -> new Part("规则文件", root, faults).mapping())
            .map(this::book);
    if (!faults.isEmpty()) {
      throw new BadRuleBook(file, faults.inOrder());
    }
    return book.orElseThrow();
  }

  private RuleBook book(Mapping root) {
    root.allows(KEYS);
    String id = root.text("id").orElse("");
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
      root.fault("id", "“id”只用小写字母、数字和短横线，实为“%s”。".formatted(id));
    }
    Optional<String> standsOn = root.optional("stands-on").flatMap(Part::text);
    if (!id.isEmpty() && standsOn.equals(Optional.of(id))) {
      root.fault("stands-on", "规则“%s”不能依托自己，请换一个“id”。".formatted(id));
    }
    standsOn
        .filter(base -> known.apply(base).isEmpty())
        .ifPresent(base -> root.fault("stands-on", "没有规则“%s”可以依托。".formatted(base)));
    Map<String, Source> sources = new LinkedHashMap<>();
    entries(root, "sources").forEach(part -> source(part).ifPresent(s -> sources.put(s.id(), s)));
    Map<String, Provision> provisions = new LinkedHashMap<>();
    entries(root, "provisions")
        .forEach(part -> provision(part, sources).ifPresent(p -> provisions.put(p.id(), p)));
    ValueReader values = new ValueReader(id, standsOn, provisions, known, faults);
    List<DatedRule> rules = values.read(root);
    List<Correction> corrections = corrections(root, rules);
    return new RuleBook(
        id,
        root.text("name").orElse(""),
        standsOn,
        place(root),
        fit(root, standsOn),
        List.copyOf(sources.values()),
        List.copyOf(provisions.values()),
        rules,
        corrections);
  }

  private static List<Part> entries(Mapping root, String key) {
    return root.required(key)
        .flatMap(Part::mapping)
        .map(mapping -> List.copyOf(mapping.parts().values()))
        .orElse(List.of());
  }

  private static BookPlace place(Mapping root) {
    Optional<Mapping> place =
        root.required("place")
            .flatMap(Part::mapping)
            .map(mapping -> mapping.allows(List.of("name", "words", "codes")));
    return new BookPlace(
        place.flatMap(p -> p.text("name")).orElse(""),
        place.flatMap(p -> p.optional("words")).map(Part::texts).orElse(List.of()),
        place.flatMap(p -> p.optional("codes")).map(Part::texts).orElse(List.of()));
  }

  /// A book without `fits` fits what the book below it fits.
  private Fit fit(Mapping root, Optional<String> standsOn) {
    Optional<Mapping> fits =
        root.optional("fits")
            .flatMap(Part::mapping)
            .map(mapping -> mapping.allows(List.of("level1", "needs", "by-name-only")));
    Optional<Fit> below = standsOn.flatMap(known).map(RuleBook::fit);
    if (fits.isEmpty() && below.isEmpty() && root.optional("fits").isEmpty()) {
      root.required("fits");
    }
    return new Fit(
        fits.flatMap(f -> f.optional("level1"))
            .map(Part::texts)
            .orElse(below.map(Fit::level1).orElse(List.of())),
        fits.flatMap(f -> f.optional("needs"))
            .map(Part::texts)
            .orElse(below.map(Fit::needs).orElse(List.of())),
        fits.flatMap(f -> f.optional("by-name-only")).flatMap(Part::flag).orElse(false));
  }

  private static Optional<Source> source(Part part) {
    return part.mapping()
        .map(mapping -> mapping.allows(List.of("title", "published", "basis")))
        .map(mapping ->
            new Source(
                part.name(),
                mapping.text("title").orElse(""),
                mapping.optional("published").flatMap(Part::text),
                basis(mapping).orElse(Basis.READING)));
  }

  static Optional<Basis> basis(Mapping mapping) {
    return mapping
        .required("basis")
        .flatMap(part -> part.word(BASES))
        .map(word -> Basis.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Provision> provision(Part part, Map<String, Source> sources) {
    Optional<Mapping> mapping =
        part.mapping().map(m -> m.allows(List.of("source", "where", "says")));
    Optional<Part> named = mapping.flatMap(m -> m.required("source"));
    Optional<String> sourceId = named.flatMap(Part::text);
    Optional<Source> source = sourceId.map(sources::get);
    if (sourceId.isPresent() && source.isEmpty()) {
      named.get().fault("条款“%s”的来源“%s”不在 sources 中。".formatted(part.name(), sourceId.get()));
    }
    Optional<String> where = mapping.flatMap(m -> m.text("where"));
    Optional<String> says = mapping.flatMap(m -> m.text("says"));
    return source.isEmpty() || where.isEmpty() || says.isEmpty()
        ? Optional.empty()
        : Optional.of(new Provision(part.name(), source.get(), where.get(), says.get()));
  }

  private List<Correction> corrections(Mapping root, List<DatedRule> rules) {
    List<Correction> corrections = new ArrayList<>();
    for (Part item : root.optional("corrections").map(Part::items).orElse(List.of())) {
      item.mapping()
          .map(m -> m.allows(List.of("rule", "from", "was", "noticed", "why")))
          .flatMap(mapping -> correction(item, mapping, rules))
          .ifPresent(corrections::add);
    }
    return corrections;
  }

  private static Optional<Correction> correction(
      Part item, Mapping mapping, List<DatedRule> rules) {
    Optional<String> key = mapping.text("rule");
    Optional<LocalDate> from = mapping.required("from").flatMap(Part::date);
    Optional<String> was = mapping.text("was");
    Optional<LocalDate> noticed = mapping.required("noticed").flatMap(Part::date);
    Optional<String> why = mapping.text("why");
    if (key.isEmpty() || from.isEmpty() || was.isEmpty() || noticed.isEmpty() || why.isEmpty()) {
      return Optional.empty();
    }
    Optional<DatedRule> corrected =
        rules.stream()
            .filter(dated -> dated.rule().key().equals(key.get()))
            .filter(dated -> dated.values().stream().anyMatch(v -> v.from().equals(from.get())))
            .findFirst();
    if (corrected.isEmpty()) {
      item.fault("更正所指的“%s”没有从 %s 起的值。".formatted(key.get(), from.get()));
      return Optional.empty();
    }
    return Optional.of(
        new Correction(corrected.get().rule(), from.get(), was.get(), noticed.get(), why.get()));
  }
}
