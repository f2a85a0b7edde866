package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.ClassWeights;
import io.hengji.rulebooks.RuleBook.DatedRule;
import io.hengji.rulebooks.RuleBook.DatedValue;
import io.hengji.rulebooks.RuleBook.Provision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads the dated values of a book.
final class ValueReader {

  private static final List<String> KEYS =
      List.of("from", "value", "unit", "withdrawn", "cites", "basis");

  private final String book;
  private final Optional<String> standsOn;
  private final Map<String, Provision> provisions;
  private final Function<String, Optional<RuleBook>> known;
  private final Faults faults;

  ValueReader(
      String book,
      Optional<String> standsOn,
      Map<String, Provision> provisions,
      Function<String, Optional<RuleBook>> known,
      Faults faults) {
    this.book = book;
    this.standsOn = standsOn;
    this.provisions = provisions;
    this.known = known;
    this.faults = faults;
  }

  List<DatedRule> read(Mapping root) {
    List<DatedRule> rules = new ArrayList<>();
    Optional<Mapping> mapping = root.required("rules").flatMap(Part::mapping);
    for (Part part : mapping.map(m -> m.parts().values()).orElse(List.of())) {
      Optional<RuleKind<?>> kind = RuleKinds.find(part.name());
      if (kind.isEmpty()) {
        part.fault("没有名为“%s”的规则。".formatted(part.name()));
      } else {
        rules.add(new DatedRule(kind.get().rule(), values(part, kind.get())));
      }
    }
    weightsAddUp(mapping, rules);
    return rules;
  }

  private List<DatedValue> values(Part part, RuleKind<?> kind) {
    List<DatedValue> values = new ArrayList<>();
    for (Part item : part.items()) {
      Optional<Mapping> mapping = item.mapping().map(m -> m.allows(KEYS));
      if (mapping.isEmpty()) {
        continue;
      }
      Optional<LocalDate> from = mapping.get().required("from").flatMap(Part::date);
      if (from.isPresent() && !values.isEmpty() && !values.getLast().from().isBefore(from.get())) {
        item.fault("“%s”从 %s 起的值应晚于它前面的值。".formatted(part.name(), from.get()));
      }
      boolean withdrawn = mapping.get().optional("withdrawn").flatMap(Part::flag).orElse(false);
      Optional<Object> value =
          withdrawn ? Optional.empty() : value(mapping.get(), part.name(), kind);
      List<String> cites = cites(mapping.get());
      Optional<Basis> basis = BookReader.basis(mapping.get());
      basis.ifPresent(b -> founded(mapping.get(), part.name(), b, cites));
      if (from.isPresent() && (withdrawn || value.isPresent())) {
        values.add(
            new DatedValue(from.get(), value, kind.unit(), cites, basis.orElse(Basis.READING)));
      }
    }
    return values;
  }

  private Optional<Object> value(Mapping mapping, String rule, RuleKind<?> kind) {
    Optional<Object> value =
        mapping
            .required("value")
            .map(p -> new Part(rule, p.node(), faults))
            .flatMap(kind.reader())
            .map(Object.class::cast);
    unit(mapping, rule, kind.unit());
    return value;
  }

  private static void unit(Mapping value, String rule, String wanted) {
    if (wanted.isEmpty()) {
      value.optional("unit").ifPresent(unit -> unit.fault("“%s”的值没有单位。".formatted(rule)));
    } else {
      value.required("unit").ifPresent(unit -> unit.word(List.of(wanted)));
    }
  }

  /// Cites in full, `book/provision`; each must exist in this book or one below it.
  private List<String> cites(Mapping value) {
    List<String> cites = new ArrayList<>();
    for (Part item : value.required("cites").map(Part::items).orElse(List.of())) {
      Optional<String> text = item.text();
      if (text.isEmpty()) {
        continue;
      }
      String full = text.get().contains("/") ? text.get() : book + "/" + text.get();
      if (find(full).isEmpty()) {
        item.fault("引用的条款“%s”不存在。".formatted(text.get()));
      }
      cites.add(full);
    }
    return cites;
  }

  private Optional<Provision> find(String cite) {
    String[] parts = cite.split("/", 2);
    if (parts[0].equals(book)) {
      return Optional.ofNullable(provisions.get(parts[1]));
    }
    Optional<RuleBook> below = standsOn.flatMap(known);
    while (below.isPresent()) {
      if (below.get().id().equals(parts[0])) {
        return below.get().provision(parts[1]);
      }
      below = below.get().standsOn().flatMap(known);
    }
    return Optional.empty();
  }

  /// A value is no better founded than the best of the sources that it cites.
  private void founded(Mapping value, String rule, Basis basis, List<String> cites) {
    Optional<Basis> best =
        cites.stream()
            .map(this::find)
            .flatMap(Optional::stream)
            .map(provision -> provision.source().basis())
            .min(Basis::compareTo);
    if (best.isPresent() && best.get().compareTo(basis) > 0) {
      value.fault(
          "basis", "“%s”的依据写为 %s，而所引条款的来源只是 %s。".formatted(rule, basis.code(), best.get().code()));
    }
  }

  /// From every day on which the book changes one of them, the points of classes and execution make
  /// the total, those of the books below it among them.
  private void weightsAddUp(Optional<Mapping> mapping, List<DatedRule> rules) {
    TreeMap<LocalDate, Rule<?>> changes = new TreeMap<>();
    for (Rule<?> rule : List.of(Rule.TOTAL_WEIGHT, Rule.EXECUTION_WEIGHT, Rule.CLASS_WEIGHTS)) {
      of(rules, rule).forEach(value -> changes.put(value.from(), rule));
    }
    for (Map.Entry<LocalDate, Rule<?>> change : changes.entrySet()) {
      LocalDate day = change.getKey();
      Optional<ClassWeights> classes =
          on(rules, Rule.CLASS_WEIGHTS, day).map(ClassWeights.class::cast);
      Optional<BigDecimal> execution =
          on(rules, Rule.EXECUTION_WEIGHT, day).map(BigDecimal.class::cast);
      Optional<BigDecimal> total = on(rules, Rule.TOTAL_WEIGHT, day).map(BigDecimal.class::cast);
      if (classes.isEmpty() || execution.isEmpty() || total.isEmpty()) {
        continue;
      }
      BigDecimal sum = Values.sum(classes.get()).add(execution.get());
      if (sum.compareTo(total.get()) != 0) {
        mapping
            .map(m -> m.parts().get(change.getValue().key()))
            .ifPresent(part ->
                part.fault("一级指标与预算执行率的分值合计 %s，不等于总分值 %s（%s 起）。".formatted(sum, total.get(), day)));
      }
    }
  }

  private static List<DatedValue> of(List<DatedRule> rules, Rule<?> rule) {
    return rules.stream()
        .filter(dated -> dated.rule().equals(rule))
        .flatMap(dated -> dated.values().stream())
        .toList();
  }

  /// What the book, or else the nearest below it, says on a day.
  private Optional<Object> on(List<DatedRule> rules, Rule<?> rule, LocalDate day) {
    Optional<DatedValue> value =
        of(rules, rule).stream()
            .filter(each -> !each.from().isAfter(day))
            .reduce((earlier, later) -> later);
    Optional<RuleBook> below = standsOn.flatMap(known);
    while (value.isEmpty() && below.isPresent()) {
      value = below.get().valueOn(rule, day);
      below = below.get().standsOn().flatMap(known);
    }
    return value.flatMap(DatedValue::value);
  }
}
