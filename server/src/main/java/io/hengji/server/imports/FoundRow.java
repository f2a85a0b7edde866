package io.hengji.server.imports;

import io.hengji.core.form.FundKind;
import io.hengji.core.form.Source;
import io.hengji.core.form.Unread;
import io.hengji.core.project.FundLine;
import io.hengji.documents.projects.FoundProject;
import io.hengji.server.projects.ImportedProjects.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A project that files tell of, as it is kept until it is taken over; or a file that could not be
/// read, which has only notes.
///
/// @param year 0 where no file says it
/// @param declared whether its form is a declaration of goals, without what was reached
/// @param rows how many indicators its form has; 0 where only a list names it
record FoundRow(
    String code,
    String name,
    String department,
    String unit,
    int year,
    Money money,
    int rows,
    boolean declared,
    String score,
    List<String> files,
    List<String> notes) {

  private static final Money NONE = new Money(Map.of(), Map.of(), Map.of());

  FoundRow {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  static FoundRow of(FoundProject found) {
    return new FoundRow(
        found.code(),
        found.name(),
        found.department(),
        found.unit(),
        found.year().orElse(0),
        money(found.funds()),
        found.form().map(form -> form.indicators().size()).orElse(0),
        found.isDeclaration(),
        found.score().map(BigDecimal::toPlainString).orElse(""),
        found.sources().stream().map(Source::file).distinct().toList(),
        found.unread().stream().map(FoundRow::note).toList());
  }

  /// A file that gave nothing.
  static FoundRow unread(Unread file) {
    return new FoundRow(
        "", "", "", "", 0, NONE, 0, false, "", List.of(file.cell().text()), List.of(file.why()));
  }

  boolean isFile() {
    return name.isEmpty() && rows == 0;
  }

  private static String note(Unread unread) {
    return unread.cell().text().isEmpty()
        ? unread.why()
        : "%s：%s".formatted(unread.cell().text(), unread.why());
  }

  private static Money money(List<FundLine> lines) {
    Map<io.hengji.server.projects.Source, BigDecimal> annual = column(lines, FundLine::annual);
    Map<io.hengji.server.projects.Source, BigDecimal> initial = column(lines, FundLine::initial);
    return new Money(
        initial.isEmpty() ? annual : initial, annual, column(lines, FundLine::executed));
  }

  /// A column by source where its rows add up to the total; else all of the total as appropriation.
  private static Map<io.hengji.server.projects.Source, BigDecimal> column(
      List<FundLine> lines, Function<FundLine, Optional<BigDecimal>> of) {
    Map<io.hengji.server.projects.Source, BigDecimal> sources =
        new EnumMap<>(io.hengji.server.projects.Source.class);
    Optional<BigDecimal> total = Optional.empty();
    for (FundLine line : lines) {
      Optional<BigDecimal> yuan = of.apply(line).filter(amount -> amount.signum() >= 0);
      if (line.kind() == FundKind.TOTAL) {
        total = yuan;
      } else {
        yuan.ifPresent(
            amount -> sources.merge(LedgerReading.source(line.kind()), amount, BigDecimal::add));
      }
    }
    BigDecimal sum = sources.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.isPresent() && total.get().compareTo(sum) != 0) {
      return total.get().stripTrailingZeros().scale() > 2
          ? Map.of()
          : Map.of(io.hengji.server.projects.Source.APPROPRIATION, total.get());
    }
    sources.values().removeIf(amount -> amount.stripTrailingZeros().scale() > 2);
    return sources;
  }
}
