package io.hengji.core.checks.form;

import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts that a project's title puts side by side: 送温暖帮扶, 安康杯 and 劳动竞赛 of 送温暖帮扶及安康杯活动劳动竞赛等专项资金.
/// Words for money alone (专项资金, 经费) are no part.
record ProjectTitle(List<String> parts) {

  private static final WordList COMPOUNDS = WordList.of("conjunction-lookalikes");
  private static final WordList MONEY = WordList.of("money-words");

  /// What stands between two parts. 活动 ends a part when another one follows it.
  private static final Pattern BETWEEN =
      Pattern.compile("[、，,；;/+＋&＆及和与暨]|以及|活动(?=\\p{IsHan}{2})(?!中心|经费|专项|资金|等|项目|[室场站周月日用类费])");

  private static final Pattern BRACKETS = Pattern.compile("[（(【\\[][^）)】\\]]*[）)】\\]]");
  private static final Pattern YEAR = Pattern.compile("\\d{4}\\s*年?度?");
  private static final Pattern AND_SO_ON = Pattern.compile("等(?:专项|项目|资金|经费|活动|工作|费|补|$).*$");
  private static final String MASK = "\uE000";

  static ProjectTitle of(String title) {
    String plain = YEAR.matcher(BRACKETS.matcher(title).replaceAll("")).replaceAll("");
    String masked = plain;
    for (String compound : COMPOUNDS.words()) {
      masked = masked.replace(compound, MASK.repeat(compound.length()));
    }
    List<String> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(masked);
    int start = 0;
    while (between.find()) {
      parts.add(plain.substring(start, between.start()));
      start = between.end();
    }
    parts.add(plain.substring(start));
    return new ProjectTitle(
        parts.stream().map(ProjectTitle::essence).filter(part -> part.length() > 1).toList());
  }

  private static String essence(String part) {
    String rest = AND_SO_ON.matcher(part).replaceAll("");
    for (String word : MONEY.words()) {
      rest = rest.replace(word, "");
    }
    return rest.strip();
  }
}
