package io.hengji.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small form with invented figures, as the office would keep it: rows, texts, revisions.
final class PretendForm {

  /// A row; `counted` actuals come from records and cannot be typed.
  record Row(
      int number,
      String group,
      String name,
      String target,
      String weight,
      boolean inWords,
      boolean counted) {}

  /// A text with who wrote it.
  record Written(String text, int revision, String by) {}

  static final List<Row> ROWS =
      List.of(
          row(0, "数量指标", "走访慰问", "1000人", "10"),
          row(1, "数量指标", "技能培训", "500人", "10"),
          row(2, "数量指标", "助学救助", "400人", "10"),
          new Row(3, "数量指标", "临时救助", "200人", "10", false, true),
          row(4, "时效指标", "资金发放及时", "12月底前", "10"),
          new Row(5, "社会效益指标", "困难职工生活改善", "有所改善", "10", true, false),
          row(6, "服务对象满意度指标", "受助职工满意度", "90%", "10"));

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Map<String, String> TIERS = Map.of("达成", "1", "部分达成", "0.7", "未达成", "0.3");

  private final Map<String, Written> texts = new LinkedHashMap<>();
  private final int[] revisions = new int[ROWS.size()];

  PretendForm() {
    start("indicators[0].actual", "900人");
    start("indicators[1].actual", "500人");
    start("indicators[2].actual", "320人");
    start("indicators[3].actual", "200人");
    start("indicators[4].actual", "12月20日");
    start("indicators[5].actual", "生活有所改善");
    start("indicators[6].actual", "95%");
    for (Row row : ROWS) {
      start(address(row, "deviation"), row.number == 0 ? "有一户迁出" : "");
    }
    start("indicators[0].score", "10.00");
    start("indicators[2].score", "10.00");
    start("indicators[5].tier", "达成");
  }

  static String address(Row row, String column) {
    return "indicators[%d].%s".formatted(row.number, column);
  }

  private static Row row(int number, String group, String name, String target, String weight) {
    return new Row(number, group, name, target, weight, false, false);
  }

  private void start(String name, String text) {
    texts.put(name, new Written(text, 1, "周例一 10:00"));
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  String text(String name) {
    return written(name).text;
  }

  Written written(String name) {
    return Optional.ofNullable(texts.get(name)).orElse(new Written("", 0, ""));
  }

  int revision(Row row) {
    return revisions[row.number] + 1;
  }

  void write(String name, String text, String by) {
    Row row = rowOf(name);
    revisions[row.number]++;
    texts.put(name, new Written(text, revision(row), by));
  }

  static Row rowOf(String name) {
    Matcher number = Pattern.compile("\\[(\\d+)]").matcher(name);
    if (!number.find()) {
      throw new IllegalArgumentException(name);
    }
    return ROWS.get(Integer.parseInt(number.group(1)));
  }

  /// The points of a row, or nothing when its text has no number.
  Optional<BigDecimal> points(Row row) {
    BigDecimal weight = new BigDecimal(row.weight);
    if (row.inWords) {
      return Optional.of(
          round(weight.multiply(new BigDecimal(TIERS.get(text(address(row, "tier")))))));
    }
    Optional<BigDecimal> target = number(row.target);
    Optional<BigDecimal> actual = number(text(address(row, "actual")));
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal share =
        actual.get().divide(target.get(), 10, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    return Optional.of(round(weight.multiply(share)));
  }

  /// The points of all rows that have some.
  BigDecimal total() {
    return ROWS.stream()
        .map(this::points)
        .flatMap(Optional::stream)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /// Whether the points once claimed differ from those computed.
  boolean misstated(Row row) {
    String claimed = text(address(row, "score"));
    return !claimed.isEmpty()
        && points(row).filter(points -> points.compareTo(new BigDecimal(claimed)) != 0).isPresent();
  }

  private static BigDecimal round(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  private static Optional<BigDecimal> number(String text) {
    Matcher number =
        NUMBER.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
    return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
  }
}
