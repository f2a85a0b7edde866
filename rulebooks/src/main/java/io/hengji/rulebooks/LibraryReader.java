package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.rulebooks.LibraryIndicator.Demand;
import io.hengji.rulebooks.LibraryIndicator.LibrarySource;
import io.hengji.rulebooks.LibraryIndicator.Programme;
import io.hengji.rulebooks.LibraryIndicator.TierWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a library of indicators from YAML and says everything that is wrong with it.
final class LibraryReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "name",
          "unit",
          "direction",
          "example",
          "data",
          "evidence",
          "reached",
          "partly",
          "missed",
          "source",
          "seen");

  private final Faults faults = new Faults();
  private final Map<String, LibrarySource> sources = new LinkedHashMap<>();
  private final List<Programme> programmes = new ArrayList<>();
  private final List<LibraryIndicator> indicators = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private LibraryReader() {}

  static IndicatorLibrary read(String file, String text) throws BadRuleBook {
    LibraryReader reader = new LibraryReader();
    YamlText.root(file, text, reader.faults)
        .flatMap(root -> new Part("指标库", root, reader.faults).mapping())
        .ifPresent(reader::library);
    if (!reader.faults.isEmpty()) {
      throw new BadRuleBook(file, reader.faults.inOrder());
    }
    return new IndicatorLibrary(reader.programmes, reader.indicators);
  }

  private void library(Mapping library) {
    library.allows(List.of("sources", "programmes"));
    library
        .required("sources")
        .flatMap(Part::mapping)
        .ifPresent(mapping -> mapping.parts().forEach(this::source));
    library
        .required("programmes")
        .flatMap(Part::mapping)
        .ifPresent(mapping -> mapping.parts().forEach(this::programme));
  }

  private void source(String id, Part part) {
    Optional<Mapping> source = part.mapping().map(m -> m.allows(List.of("title", "basis")));
    Optional<String> title = source.flatMap(m -> m.text("title"));
    Optional<Basis> basis =
        source.flatMap(m -> m.required("basis")).flatMap(p -> Values.oneOf(p, Basis.class));
    if (title.isPresent() && basis.isPresent()) {
      sources.put(id, new LibrarySource(id, title.get(), basis.get()));
    }
  }

  private void programme(String id, Part part) {
    Optional<Mapping> mapping =
        part.mapping().map(m -> m.allows(List.of("name", "words", "indicators")));
    Optional<String> name = mapping.flatMap(m -> m.text("name"));
    List<String> words =
        mapping.flatMap(m -> m.required("words")).map(Part::texts).orElse(List.of());
    if (name.isEmpty()) {
      return;
    }
    Programme programme = new Programme(id, name.get(), words);
    programmes.add(programme);
    mapping
        .flatMap(m -> m.required("indicators"))
        .map(Part::items)
        .orElse(List.of())
        .forEach(item -> item.mapping().ifPresent(m -> indicator(programme, m)));
  }

  private void indicator(Programme programme, Mapping mapping) {
    mapping.allows(KEYS);
    Optional<String> id = mapping.text("id");
    Optional<IndicatorKind> kind =
        mapping.required("kind").flatMap(p -> Values.oneOf(p, IndicatorKind.class));
    Optional<String> name = mapping.text("name");
    Optional<Demand> demand =
        mapping.required("direction").flatMap(p -> Values.oneOf(p, Demand.class));
    Optional<LibrarySource> source = mapping.required("source").flatMap(this::source);
    Optional<String> data = mapping.text("data");
    if (id.isEmpty()
        || kind.isEmpty()
        || name.isEmpty()
        || demand.isEmpty()
        || source.isEmpty()
        || data.isEmpty()) {
      return;
    }
    if (!ids.add(id.get())) {
      mapping.fault("id", "“%s”重复。".formatted(id.get()));
    }
    Optional<TierWords> tiers = demand.get() == Demand.WORDS ? tiers(mapping) : Optional.empty();
    indicators.add(
        new LibraryIndicator(
            id.get(),
            programme,
            kind.get(),
            name.get(),
            text(mapping, "unit"),
            demand.get(),
            demand.get() == Demand.WORDS ? "" : mapping.text("example").orElse(""),
            data.get(),
            mapping.required("evidence").map(Part::texts).orElse(List.of()),
            tiers,
            source.get(),
            text(mapping, "seen")));
  }

  private Optional<LibrarySource> source(Part part) {
    return part.word(List.copyOf(sources.keySet())).map(sources::get);
  }

  private static Optional<TierWords> tiers(Mapping mapping) {
    Optional<String> reached = mapping.text("reached");
    Optional<String> partly = mapping.text("partly");
    Optional<String> missed = mapping.text("missed");
    return reached.isEmpty() || partly.isEmpty() || missed.isEmpty()
        ? Optional.empty()
        : Optional.of(new TierWords(reached.get(), partly.get(), missed.get()));
  }

  /// A text that may be absent or empty.
  private static String text(Mapping mapping, String key) {
    return mapping
        .optional(key)
        .filter(Part::isText)
        .filter(part -> !part.isEmpty())
        .flatMap(Part::text)
        .orElse("");
  }
}
