package io.hengji.documents.flat;

import java.util.regex.Pattern;

/// What kind of content a cell's text looks like, white space left out.
enum Content {
  EMPTY,
  NUMBER,
  VALUE,
  DATE,
  WORDS,
  DASH,
  SIGN,
  TEXT;

  private static final String FIGURE = "\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?(?:[万亿千百]?)";
  private static final String UNIT =
      "(?:[%‰℃]|百分比|[万亿]?元?[\\p{IsHan}a-zA-Z²³]{0,4}(?:[/·*每][\\p{IsHan}·*]{1,4}){0,2})";
  private static final String SIGNS =
      "(?:[≥≤≧≦><=﹦±约]+|不低于|不少于|不高于|不超过|不大于|不小于|至少|大于|小于|等于|超过|低于|高于|少于|达到|每\\p{IsHan}{1,2})";

  private static final Pattern NUMBER_TEXT = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final Pattern VALUE_TEXT =
      Pattern.compile(
          SIGNS
              + "?"
              + FIGURE
              + UNIT
              + "(?:[-~—至到]"
              + SIGNS
              + "?"
              + FIGURE
              + UNIT
              + ")?(?:以上|以下|以内|左右|及以上|含)?");
  private static final Pattern DATE_TEXT =
      Pattern.compile(
          "(?:在|于|截至|截止)?(?:\\d{2,4}年度?)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:第?[一二三四]季度|上半年|下半年|年内|当年|全年|年度内|春节|年底|年末|月底|月末|底|末)?(?:之前|前|内|以前)?(?:按时|及时|全部|已)?(?:完成|完工|发放|支付)?(?:任务)?");
  private static final Pattern WORDS_TEXT =
      Pattern.compile(
          "是|否|无|有|优|良|中|差|好|高|低|合格|及时|显著|明显|有效|良好|优秀|满意|较好|较高|同左|是否.{1,6}|(?:部分|未|基本|已)?(?:达成|达到|完成)(?:预期|年度|既定)?(?:指标|目标|要求)?|已.{1,8}|(?:效果|成效)(?:显著|明显|良好)|(?:显著|明显|有效|有所|进一步|逐步|持续|不断|基本|较大|大幅)\\p{IsHan}{2,6}|(?:非常|比较|基本|较为)?满意|应.尽.|符合.{2,10}|严格.{2,14}|.{0,4}(?:提升|提高|改善|增强|完善|促进|达标|合规|规范|健全|保障|稳定|及时|到位|显著|明显)");
  private static final Pattern DASH_TEXT = Pattern.compile("[-—－/／–~*]{1,3}|……?");
  private static final Pattern SIGN_TEXT =
      Pattern.compile("[≥≤≧≦><=＝﹦]{1,2}|定性|定量|定性指标|定量指标|正向|反向|正指标|反指标|正向指标|反向指标|文字描述");

  static Content of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.length() <= 8 && DASH_TEXT.matcher(text).matches()) {
      return DASH;
    }
    if (SIGN_TEXT.matcher(text).matches()) {
      return SIGN;
    }
    if (NUMBER_TEXT.matcher(text).matches()) {
      return NUMBER;
    }
    if (text.length() > 28) {
      return TEXT;
    }
    if (VALUE_TEXT.matcher(text).matches()) {
      return VALUE;
    }
    if (DATE_TEXT.matcher(text).matches()) {
      return DATE;
    }
    return WORDS_TEXT.matcher(text).matches() ? WORDS : TEXT;
  }
}
