package io.hengji.testkit.samples;

import io.hengji.testkit.samples.TableStyle.Spanning;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints the table of indicators and says what is to be read from it.
final class IndicatorPart {
  private final SampleForm form;
  private final TableStyle style;
  private final Dice dice;
  private final Expected expected;
  private final Part part;
  private final int left;
  private final String bracket;

  private IndicatorPart(SampleForm form, TableStyle style, Dice dice, Expected expected) {
    this.form = form;
    this.style = style;
    this.dice = dice;
    this.expected = expected;
    this.left = style.side() ? 1 : 0;
    this.part = new Part(left + style.headings().size());
    this.bracket = dice.pick("（%s分）", "(%s分)", "（%s）", "\n（%s分）", "%s分");
  }

  static Part of(
      SampleForm form, TableStyle style, Wordings wordings, Dice dice, Expected expected) {
    IndicatorPart table = new IndicatorPart(form, style, dice, expected);
    table.captions();
    table.rows();
    if (style.side()) {
      table.part.put(0, 0, table.part.rows(), 1, wordings.of("table"));
    }
    return table.part;
  }

  private void captions() {
    List<Heading> headings = style.headings();
    int depth = style.isTwoRows() ? 2 : 1;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.above().isEmpty()) {
        part.put(0, left + i, depth, 1, heading.caption());
        continue;
      }
      boolean first = i == 0 || !headings.get(i - 1).above().equals(heading.above());
      if (first) {
        int end = i;
        while (end < headings.size() && headings.get(end).above().equals(heading.above())) {
          end++;
        }
        part.put(0, left + i, 1, end - i, heading.above());
      }
      part.put(1, left + i, 1, 1, heading.caption());
    }
  }

  private void rows() {
    List<SampleRow> rows = form.rows();
    for (int i = 0; i < rows.size(); i++) {
      SampleRow row = rows.get(i);
      boolean first = i == 0 || !rows.get(i - 1).level1().equals(row.level1());
      boolean second = first || !rows.get(i - 1).level2().equals(row.level2());
      headings(i, first, second);
      row(i, first, second);
      boolean last = i + 1 == rows.size() || !rows.get(i + 1).level1().equals(row.level1());
      if (last && style.subtotals()) {
        subtotal(row.level1());
      }
    }
  }

  /// Rows of their own for the levels, where they have no columns.
  private void headings(int i, boolean first, boolean second) {
    if (form.family() != Family.HEADINGS) {
      return;
    }
    SampleRow row = form.rows().get(i);
    if (first) {
      heading(row.level1(), sum(row.level1(), ""), row.level1(), "");
    }
    if (second) {
      heading(row.level2(), sum(row.level1(), row.level2()), row.level1(), row.level2());
    }
  }

  private void heading(String name, String weight, String level1, String level2) {
    int at = part.rows();
    int weightAt = style.indexOf(Field.WEIGHT);
    boolean weighted = weightAt >= 0 && isWeighted();
    for (int c = 0; c < style.headings().size(); c++) {
      boolean here = weighted && c == weightAt;
      part.put(at, left + c, 1, 1, c == 0 ? name : here ? weight : "");
    }
    if (weighted) {
      expected.group(level1, level2, weight);
    }
  }

  private boolean isWeighted() {
    return form.year() % 2 == 0;
  }

  private void row(int i, boolean first, boolean second) {
    SampleRow row = form.rows().get(i);
    int at = part.rows();
    Map<String, String> read = new LinkedHashMap<>();
    for (int c = 0; c < style.headings().size(); c++) {
      Field field = style.headings().get(c).field();
      String text = field.isLevel() ? "" : text(field, row, i);
      if (field.isLevel()) {
        boolean outer = field == Field.LEVEL1 || field == Field.LEVEL1_WEIGHT;
        boolean begins = outer ? first : second;
        level(field, at, left + c, i, begins);
      } else {
        part.put(at, left + c, 1, 1, text);
      }
      field.read().ifPresent(name -> put(read, field, name, text));
    }
    levels(row, read, first, second);
    expected.rows().add(read);
  }

  private void put(Map<String, String> read, Field field, String name, String text) {
    boolean weaker =
        (field == Field.NATURE && style.has(Field.OPERATOR))
            || (field == Field.ADJUSTED && text.isEmpty());
    if (!weaker) {
      read.put(name, text);
    }
    if (field == Field.INITIAL) {
      read.put("target", text);
    }
  }

  private void levels(SampleRow row, Map<String, String> read, boolean first, boolean second) {
    boolean headings = form.family() == Family.HEADINGS;
    read.put("level1", headings || style.has(Field.LEVEL1) ? row.level1() : "");
    read.put("level2", headings || style.has(Field.LEVEL2) ? row.level2() : "");
    if (headings) {
      return;
    }
    if (first && (style.bracketed() > 0 || style.has(Field.LEVEL1_WEIGHT))) {
      expected.group(row.level1(), "", sum(row.level1(), ""));
    }
    if (second && (style.bracketed() > 1 || style.has(Field.LEVEL2_WEIGHT))) {
      expected.group(row.level1(), row.level2(), sum(row.level1(), row.level2()));
    }
  }

  private void level(Field field, int at, int column, int i, boolean begins) {
    boolean outer = field == Field.LEVEL1 || field == Field.LEVEL1_WEIGHT;
    String text = levelText(field, form.rows().get(i));
    if (style.spanning() == Spanning.REPEATED) {
      part.put(at, column, 1, 1, text);
    } else if (style.spanning() == Spanning.BLANK) {
      part.put(at, column, 1, 1, begins ? text : "");
    } else if (begins) {
      part.put(at, column, below(i, outer), 1, text);
    }
  }

  private String levelText(Field field, SampleRow row) {
    return switch (field) {
      case LEVEL1 -> row.level1() + (style.bracketed() > 0 ? inBrackets(row.level1(), "") : "");
      case LEVEL2 ->
          row.level2() + (style.bracketed() > 1 ? inBrackets(row.level1(), row.level2()) : "");
      case LEVEL1_WEIGHT -> sum(row.level1(), "");
      default -> sum(row.level1(), row.level2());
    };
  }

  private String inBrackets(String level1, String level2) {
    return bracket.formatted(sum(level1, level2));
  }

  private int below(int from, boolean outer) {
    List<SampleRow> rows = form.rows();
    SampleRow row = rows.get(from);
    int count = 0;
    while (from + count < rows.size()
        && rows.get(from + count).level1().equals(row.level1())
        && (outer || rows.get(from + count).level2().equals(row.level2()))) {
      count++;
    }
    return count + (outer && style.subtotals() ? 1 : 0);
  }

  private String sum(String level1, String level2) {
    String printed = form.levelWeights().get(level2.isEmpty() ? level1 : level2);
    if (printed != null) {
      return printed;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (SampleRow row : form.rows()) {
      boolean within = row.level1().equals(level1);
      if (within && (level2.isEmpty() || row.level2().equals(level2)) && !row.weight().isEmpty()) {
        sum = sum.add(new BigDecimal(row.weight()));
      }
    }
    return Points.plain(sum);
  }

  private void subtotal(String level1) {
    int at = part.rows();
    BigDecimal score = BigDecimal.ZERO;
    for (SampleRow row : form.rows()) {
      boolean counts = row.level1().equals(level1) && !row.score().isEmpty();
      score = counts ? score.add(new BigDecimal(row.score())) : score;
    }
    List<Heading> headings = style.headings();
    boolean named = false;
    for (int c = 0; c < headings.size(); c++) {
      Field field = headings.get(c).field();
      if (field == Field.LEVEL1 && style.spanning() == Spanning.MERGED) {
        continue;
      }
      String text =
          switch (field) {
            case LEVEL1 -> style.spanning() == Spanning.REPEATED ? level1 : "";
            case WEIGHT -> sum(level1, "");
            case SCORE -> Points.plain(score);
            default -> named ? "" : "小计";
          };
      named |= text.equals("小计");
      part.put(at, left + c, 1, 1, text);
    }
    expected.group(level1, "", sum(level1, ""));
  }

  private String text(Field field, SampleRow row, int i) {
    return switch (field) {
      case SEQUENCE -> String.valueOf(i + 1);
      case LEVEL3 -> row.name();
      case NATURE -> row.nature();
      case OPERATOR -> row.operator();
      case VALUE -> row.value();
      case UNIT -> row.unit();
      case TARGET -> row.target();
      case INITIAL -> row.target();
      case ACTUAL -> actual(row);
      case WEIGHT -> row.weight();
      case SCORE, REVIEW_SCORE -> row.score();
      case DEVIATION -> row.deviation();
      case RATE -> row.score().equals(row.weight()) ? "100%" : "";
      case DIFFERENCE -> "0";
      case EXPLANATION -> "反映" + row.name() + "的情况";
      case RUBRIC -> "达到指标值得满分，未达到的按比例得分。";
      case SOURCE -> dice.pick("工作台账", "统计报表、验收资料", "系统导出");
      case EVIDENCE -> dice.pick("验收单", "发放表、合同", "通知、照片");
      case LAST_YEAR -> row.operator().equals("≥") ? row.value() + row.unit() : "";
      case HALF_YEAR -> "";
      default -> "";
    };
  }

  /// The unit stands in its column, unless what was reached has another.
  private String actual(SampleRow row) {
    boolean inColumn = style.has(Field.UNIT) && row.reachedUnit().equals(row.unit());
    return inColumn ? row.reached() : row.actual();
  }
}
