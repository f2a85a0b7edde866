package io.hengji.documents.projects;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A project's name and the code that is printed with it: `340800230001-节日慰问`,
/// `节日慰问(340800230001)`.
record ProjectName(String code, String name) {

  private static final Pattern BEFORE =
      Pattern.compile("^\\s*([0-9A-Za-z]{8,40})\\s*[-－—_:： ]\\s*(\\S.*)$");
  private static final Pattern BEHIND =
      Pattern.compile("^(.*\\S)\\s*[(（\\[【]\\s*([0-9A-Za-z]{8,40})\\s*[)）\\]】]\\s*$");
  private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");

  static ProjectName of(String printed) {
    Matcher before = BEFORE.matcher(printed);
    if (before.matches() && WITH_DIGIT.matcher(before.group(1)).matches()) {
      return new ProjectName(before.group(1), before.group(2).strip());
    }
    Matcher behind = BEHIND.matcher(printed);
    if (behind.matches() && WITH_DIGIT.matcher(behind.group(2)).matches()) {
      return new ProjectName(behind.group(2), behind.group(1).strip());
    }
    return new ProjectName("", printed.strip());
  }
}
