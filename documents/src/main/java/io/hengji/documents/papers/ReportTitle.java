package io.hengji.documents.papers;

import io.hengji.core.vocabulary.WordList;
import java.util.regex.Pattern;

/// Tells the title of an evaluation report from other lines: 某项目绩效评价报告, 2023年度某局部门整体支出绩效自评报告.
final class ReportTitle {

  private static final Pattern TITLE = Pattern.compile("[^。；;，,:：]*(?:绩效|自评|评价)[^。；;，,:：]*报告");
  private static final Pattern TAIL =
      Pattern.compile("(?:部门|单位|预算|项目|整体|支出|绩效|自评|评价|评估|报告|工作|情况|自我|的|书)+");
  private static final WordList OTHER_PAPERS = WordList.of("report-lookalikes");
  private static final int LONGEST = 80;

  private ReportTitle() {}

  static boolean is(String text) {
    if (text.length() > LONGEST || !text.contains("告")) {
      return false;
    }
    String plain = Plain.withoutBrackets(Plain.of(text));
    return Numbering.of(text).isEmpty()
        && !OTHER_PAPERS.anyIn(plain)
        && TITLE.matcher(plain).matches();
  }

  /// Whether a title says only what kind of paper it is, so that what it is about stands above it.
  static boolean isBare(String text) {
    String plain = Plain.withoutBrackets(Plain.of(text)).replaceFirst("^\\d{4}年?度?", "");
    return TAIL.matcher(plain).matches();
  }
}
