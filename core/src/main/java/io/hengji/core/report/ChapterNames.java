package io.hengji.core.report;

import io.hengji.core.rules.ReportChapter;
import io.hengji.core.vocabulary.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which chapters a heading names, whatever its wording: 项目概况 is the situation, 存在的问题及改进措施
/// both problems and suggestions.
public final class ChapterNames {

  private static final String NONE = "none";
  private static final List<String[]> WORDS =
      WordList.of("report-chapters").words().stream()
          .map(line -> line.split("=", 2))
          .sorted((a, b) -> Integer.compare(b[1].length(), a[1].length()))
          .toList();

  private ChapterNames() {}

  /// The chapters that a heading names; longer words first, each part of the heading once, what
  /// stands in brackets left out.
  public static Set<ReportChapter> in(String heading) {
    Set<ReportChapter> chapters = EnumSet.noneOf(ReportChapter.class);
    String rest = heading.replaceAll("[(（][^)）]*[)）]", "").replaceAll("[\\s\\p{Z}]", "");
    for (String[] word : WORDS) {
      if (rest.contains(word[1])) {
        rest = rest.replace(word[1], "|");
        if (!word[0].equals(NONE)) {
          chapters.add(ReportChapter.valueOf(word[0].toUpperCase(Locale.ROOT)));
        }
      }
    }
    return chapters;
  }
}
