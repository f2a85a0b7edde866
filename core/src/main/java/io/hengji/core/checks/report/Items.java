package io.hengji.core.checks.report;

import io.hengji.core.report.Section;
import io.hengji.core.review.ReportCase;
import io.hengji.core.rules.ReportChapter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The text of the chapters of one kind, and how many items they list: numbered sections, or 一是, 二是
/// in a paragraph.
record Items(List<Integer> sections, String text, OptionalInt count) {

  private static final Pattern ENUMERATED =
      Pattern.compile("(?:[一二三四五六七八九]是|第[一二三四五六七八九][，,、]|[①-⑨])");

  /// A paragraph that begins with the number of an item: （一）, 1、, 2．.
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十\\d]+[、.．])(?!\\d)");

  static Items of(ReportCase report, ReportChapter chapter) {
    List<Integer> sections = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < report.report().sections().size(); s++) {
      Section section = report.report().sections().get(s);
      if (NamedProblem.isIn(report, s, chapter)) {
        sections.add(s);
        text.append(section.heading().text()).append('\n');
        section.paragraphs().forEach(cell -> text.append(cell.text()).append('\n'));
      }
    }
    return new Items(sections, text.toString(), count(report, sections));
  }

  /// The items of the first level that is divided; a plain text is not counted.
  private static OptionalInt count(ReportCase report, List<Integer> sections) {
    if (sections.isEmpty()) {
      return OptionalInt.empty();
    }
    int head = sections.getFirst();
    int depth = report.report().sections().get(head).depth() + 1;
    long parts =
        sections.stream().filter(s -> report.report().sections().get(s).depth() == depth).count();
    if (parts > 0) {
      return OptionalInt.of((int) parts);
    }
    long numbered =
        report.report().sections().get(head).paragraphs().stream()
            .filter(cell -> NUMBERED.matcher(cell.text()).find())
            .count();
    if (numbered > 0) {
      return OptionalInt.of((int) numbered);
    }
    long enumerated =
        report.report().sections().get(head).paragraphs().stream()
            .mapToLong(cell -> ENUMERATED.matcher(cell.text()).results().count())
            .sum();
    return enumerated > 1 ? OptionalInt.of((int) enumerated) : OptionalInt.empty();
  }

  boolean isThere() {
    return !sections.isEmpty();
  }
}
