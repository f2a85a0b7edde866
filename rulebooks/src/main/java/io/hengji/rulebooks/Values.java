package io.hengji.rulebooks;

import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.Band;
import io.hengji.core.rules.Rule.Cap;
import io.hengji.core.rules.Rule.ClassWeight;
import io.hengji.core.rules.Rule.ClassWeights;
import io.hengji.core.rules.Rule.ExecutionScoring;
import io.hengji.core.rules.Rule.Explained;
import io.hengji.core.rules.Rule.GradeBand;
import io.hengji.core.rules.Rule.Grades;
import io.hengji.core.rules.Rule.Ladder;
import io.hengji.core.rules.Rule.PaceLights;
import io.hengji.core.rules.Rule.PositiveScoring;
import io.hengji.core.rules.Rule.Proportional;
import io.hengji.core.rules.Rule.ReportChapters;
import io.hengji.core.rules.Rule.Step;
import io.hengji.core.rules.Rule.SurplusPenalty;
import io.hengji.core.rules.Rule.Tiers;
import io.hengji.core.rules.Rule.TotalCaps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the values of rules that are more than a number.
final class Values {
  private Values() {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LARGEST_SHARE = 1000;

  static Optional<MonthDay> monthDay(Part part) {
    Optional<String> text = part.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.parse("--" + text.get()));
    } catch (DateTimeException e) {
      part.fault("“%s”应为月日（如 12-31），实为“%s”。".formatted(part.name(), text.get()));
      return Optional.empty();
    }
  }

  /// A constant by its name in lower case with strokes: `nearest-end`.
  static <E extends Enum<E>> Optional<E> oneOf(Part part, Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Values::word).toList();
    return part.word(words)
        .map(word -> Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A list of chapters by their usual headings.
  static Optional<ReportChapters> chapters(Part part) {
    List<String> titles = Arrays.stream(ReportChapter.values()).map(ReportChapter::title).toList();
    List<ReportChapter> chapters =
        part.items().stream()
            .map(item -> item.word(titles))
            .flatMap(Optional::stream)
            .map(ReportChapter::of)
            .toList();
    return chapters.isEmpty() ? Optional.empty() : Optional.of(new ReportChapters(chapters));
  }

  /// `output: 50` or `satisfaction: {weight: 10, optional: true}`.
  static Optional<ClassWeights> classWeights(Part part) {
    Optional<Mapping> mapping = part.mapping();
    List<String> names = Arrays.stream(IndicatorClass.values()).map(Values::word).toList();
    List<ClassWeight> weights = new ArrayList<>();
    for (Map.Entry<String, Part> entry : entries(mapping, names)) {
      Part value = entry.getValue();
      Optional<Mapping> detail = value.isText() ? Optional.empty() : value.mapping();
      detail.ifPresent(m -> m.allows(List.of("weight", "optional")));
      Optional<BigDecimal> weight =
          (value.isText() ? Optional.of(value) : detail.flatMap(m -> m.required("weight")))
              .flatMap(p -> p.decimal(0, 1000));
      boolean optional =
          detail.flatMap(m -> m.optional("optional")).flatMap(Part::flag).orElse(false);
      weight.ifPresent(w ->
          weights.add(
              new ClassWeight(
                  IndicatorClass.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), w, !optional)));
    }
    return mapping.isEmpty() || weights.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClassWeights(weights));
  }

  private static List<Map.Entry<String, Part>> entries(
      Optional<Mapping> mapping, List<String> allowed) {
    mapping.ifPresent(m -> m.allows(allowed));
    return mapping.stream()
        .flatMap(m -> m.parts().entrySet().stream())
        .filter(entry -> allowed.contains(entry.getKey()))
        .toList();
  }

  static Optional<ExecutionScoring> execution(Part part) {
    return part.isList()
        ? ladder(part).map(ExecutionScoring.class::cast)
        : part.word(List.of("proportional")).map(_ -> new Proportional());
  }

  static Optional<PositiveScoring> positive(Part part) {
    if (part.isText()) {
      return part.word(List.of("proportional")).map(_ -> PositiveScoring.PROPORTIONAL);
    }
    return part.mapping()
        .map(mapping -> mapping.allows(List.of("pass-line", "tolerance")))
        .map(mapping ->
            new PositiveScoring(
                mapping.optional("pass-line").flatMap(p -> p.percent(99)),
                mapping.optional("tolerance").flatMap(p -> p.percent(100))));
  }

  /// Steps from the highest down.
  static Optional<Ladder> ladder(Part part) {
    List<Step> steps = new ArrayList<>();
    for (Part item : part.items()) {
      Optional<Mapping> step = item.mapping().map(m -> m.allows(List.of("from", "share")));
      Optional<BigDecimal> from = number(step, "from", LARGEST_SHARE);
      Optional<BigDecimal> share = number(step, "share", 100);
      if (from.isEmpty() || share.isEmpty()) {
        continue;
      }
      if (!steps.isEmpty() && steps.getLast().from().compareTo(from.get()) <= 0) {
        item.fault("“%s”的各档应由高到低排列。".formatted(part.name()));
      }
      steps.add(new Step(from.get(), share.get()));
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Ladder(steps));
  }

  private static Optional<BigDecimal> number(Optional<Mapping> mapping, String key, int high) {
    return mapping.flatMap(m -> m.required(key)).flatMap(p -> p.percent(high));
  }

  static Optional<SurplusPenalty> surplusPenalty(Part part) {
    Optional<Mapping> mapping = part.mapping().map(m -> m.allows(List.of("from", "points")));
    Optional<BigDecimal> from = number(mapping, "from", LARGEST_SHARE);
    Optional<BigDecimal> points = number(mapping, "points", 100);
    return from.isEmpty() || points.isEmpty()
        ? Optional.empty()
        : Optional.of(new SurplusPenalty(from.get(), points.get()));
  }

  /// The lower ends of the tiers, which belong to them; `yes-no: direct` for points without bands.
  static Optional<Tiers> tiers(Part part) {
    Optional<Mapping> mapping =
        part.mapping().map(m -> m.allows(List.of("reached", "partly", "missed", "yes-no")));
    Optional<BigDecimal> reached = number(mapping, "reached", 100);
    Optional<BigDecimal> partly = number(mapping, "partly", 100);
    Optional<BigDecimal> missed = number(mapping, "missed", 100);
    boolean direct =
        mapping
            .flatMap(m -> m.optional("yes-no"))
            .flatMap(p -> p.word(List.of("direct", "banded")))
            .filter("direct"::equals)
            .isPresent();
    if (reached.isEmpty() || partly.isEmpty() || missed.isEmpty()) {
      return Optional.empty();
    }
    if (reached.get().compareTo(partly.get()) <= 0 || partly.get().compareTo(missed.get()) <= 0) {
      part.fault("“%s”的三档应由高到低（reached、partly、missed）。".formatted(part.name()));
      return Optional.empty();
    }
    return Optional.of(
        new Tiers(
            new Band(reached.get(), HUNDRED, true),
            new Band(partly.get(), reached.get(), false),
            new Band(missed.get(), partly.get(), false),
            direct));
  }

  static Optional<TotalCaps> caps(Part part) {
    List<Cap> caps = new ArrayList<>();
    for (Part item : part.items()) {
      Optional<Mapping> cap = item.mapping().map(m -> m.allows(List.of("below", "total")));
      Optional<BigDecimal> below = number(cap, "below", 100);
      Optional<BigDecimal> total = number(cap, "total", LARGEST_SHARE);
      if (below.isEmpty() || total.isEmpty()) {
        continue;
      }
      if (!caps.isEmpty() && caps.getLast().below().compareTo(below.get()) >= 0) {
        item.fault("“%s”的各档应按执行率由低到高排列。".formatted(part.name()));
      }
      caps.add(new Cap(below.get(), total.get()));
    }
    return caps.isEmpty() ? Optional.empty() : Optional.of(new TotalCaps(caps));
  }

  /// `优: 90`, from the best grade down to one from 0.
  static Optional<Grades> grades(Part part) {
    List<GradeBand> bands = new ArrayList<>();
    for (Map.Entry<String, Part> entry :
        part.mapping().map(m -> m.parts().entrySet()).orElse(java.util.Set.of())) {
      Optional<BigDecimal> from = entry.getValue().decimal(0, 1000);
      if (from.isPresent()
          && !bands.isEmpty()
          && bands.getLast().from().compareTo(from.get()) <= 0) {
        entry.getValue().fault("“%s”的各等级应由高到低排列。".formatted(part.name()));
      }
      from.ifPresent(f -> bands.add(new GradeBand(entry.getKey(), f)));
    }
    if (!bands.isEmpty() && bands.getLast().from().signum() != 0) {
      part.fault("“%s”的最低等级应从 0 分起。".formatted(part.name()));
    }
    return bands.isEmpty() ? Optional.empty() : Optional.of(new Grades(bands));
  }

  static Optional<PaceLights> lights(Part part) {
    Optional<Mapping> mapping = part.mapping().map(m -> m.allows(List.of("red", "yellow")));
    Optional<BigDecimal> red = number(mapping, "red", 100);
    Optional<BigDecimal> yellow = number(mapping, "yellow", 100);
    if (red.isEmpty() || yellow.isEmpty()) {
      return Optional.empty();
    }
    if (red.get().compareTo(yellow.get()) > 0) {
      part.fault("“%s”的 red 不应高于 yellow。".formatted(part.name()));
      return Optional.empty();
    }
    return Optional.of(new PaceLights(red.get(), yellow.get()));
  }

  static Optional<Explained> explained(Part part) {
    List<String> words = List.of("missed", "met", "surpassed");
    List<String> named =
        part.items().stream().map(item -> item.word(words)).flatMap(Optional::stream).toList();
    return Optional.of(
        new Explained(
            named.contains("missed"), named.contains("met"), named.contains("surpassed")));
  }

  /// The sum of all classes.
  static BigDecimal sum(ClassWeights weights) {
    return weights.classes().stream()
        .map(Rule.ClassWeight::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
