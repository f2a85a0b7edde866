package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.report.Section;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A section whose heading names one part of the evaluation and whose text speaks of another:
/// headed 项目决策情况, divided into 数量指标, 质量指标 and so on. At least two kinds of indicators of one class
/// must head its parts or stand in its first sentence, and nothing in its text may be of its own
/// heading.
record Misheaded(ReportCase report, int section, IndicatorClass spokenOf) {

  private static final WordList DECISION_WORDS = WordList.of("report-decision-words");
  private static final int LEAST_KINDS = 2;

  static List<Misheaded> of(ReportCase report) {
    List<Misheaded> found = new ArrayList<>();
    for (int s = 0; s < report.report().sections().size(); s++) {
      Optional<IndicatorClass> spoken = spokenOf(report, s);
      if (spoken.isPresent() && isOther(report, s, spoken.get())) {
        found.add(new Misheaded(report, s, spoken.get()));
      }
    }
    return found;
  }

  /// The one class that all kinds of the section's parts, and of its first sentence, belong to.
  private static Optional<IndicatorClass> spokenOf(ReportCase report, int section) {
    Set<IndicatorKind> kinds = EnumSet.noneOf(IndicatorKind.class);
    for (int s = section + 1; s < report.end(section); s++) {
      IndicatorKind.of(report.heading(s)).ifPresent(kinds::add);
    }
    firstSentence(report.report().sections().get(section))
        .ifPresent(sentence -> {
          for (IndicatorKind kind : IndicatorKind.values()) {
            if (sentence.contains(kind.word() + "指标")) {
              kinds.add(kind);
            }
          }
        });
    Set<IndicatorClass> classes = EnumSet.noneOf(IndicatorClass.class);
    kinds.forEach(kind -> classes.add(classOf(kind)));
    return kinds.size() >= LEAST_KINDS && classes.size() == 1
        ? Optional.of(classes.iterator().next())
        : Optional.empty();
  }

  private static Optional<String> firstSentence(Section section) {
    return section.paragraphs().stream().findFirst().map(cell -> cell.text().split("[。；]", 2)[0]);
  }

  private static IndicatorClass classOf(IndicatorKind kind) {
    return switch (kind) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> IndicatorClass.OUTPUT;
      case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY -> IndicatorClass.BENEFIT;
      case SATISFACTION -> IndicatorClass.SATISFACTION;
    };
  }

  /// Whether the heading names something else than the class, alone.
  private static boolean isOther(ReportCase report, int section, IndicatorClass spoken) {
    String heading = report.heading(section);
    Optional<IndicatorClass> headed = IndicatorClass.of(heading);
    if (headed.isPresent()) {
      return headed.get() != spoken
          && !heading.contains(spoken.word())
          && headed.get() != IndicatorClass.COST;
    }
    return Part.FOREIGN_WORDS.anyIn(heading) && !DECISION_WORDS.anyIn(text(report, section));
  }

  private static String text(ReportCase report, int section) {
    StringBuilder text = new StringBuilder();
    for (int s = section; s < report.end(section); s++) {
      if (s > section) {
        text.append(report.heading(s)).append('\n');
      }
      report
          .report()
          .sections()
          .get(s)
          .paragraphs()
          .forEach(cell -> text.append(cell.text()).append('\n'));
    }
    return text.toString();
  }

  CrossFinding finding(String check) {
    String message =
        "报告%s的内容是%s指标，与标题不符，应当改正标题或补写标题所说的内容。".formatted(report.name(section), spokenOf.word());
    return new CrossFinding(
        check,
        Severity.WARNING,
        "sections[" + section + "]",
        report.report().sections().get(section).heading().place(),
        message,
        List.of(),
        cells());
  }

  /// The level 1 of the form's first row of that class.
  private List<FormCell> cells() {
    return report
        .formOf(section)
        .flatMap(form ->
            IndicatorCase.of(form.form())
                .filter(
                    row -> IndicatorClass.of(row.text(Column.LEVEL1)).equals(Optional.of(spokenOf)))
                .findFirst()
                .map(row -> form.cells(List.<CellPath>of(row.at(Column.LEVEL1)))))
        .orElse(List.of());
  }
}
