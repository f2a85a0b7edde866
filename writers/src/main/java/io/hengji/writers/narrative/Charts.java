package io.hengji.writers.narrative;

import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Picture.Bar;
import io.hengji.writers.page.Picture.Colour;
import io.hengji.writers.page.Picture.Label;
import io.hengji.writers.page.Picture.Rule;
import io.hengji.writers.page.Picture.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pictures of a report: bars with their numbers beside them.
final class Charts {

  private static final int WIDTH = 480;
  private static final int NAMES = 150;
  private static final int BARS = 260;
  private static final int ROW = 30;
  private static final int TALL = 10;
  private static final int TOP = 26;
  private static final int LONGEST = 14;
  private static final int MOST = 12;

  private Charts() {}

  /// Points claimed and computed of each indicator, as shares of the points to be had; many
  /// indicators are drawn in several pictures of like heights.
  static List<Picture> points(Form form, FormScore score) {
    List<Integer> drawn =
        IntStream.range(0, form.indicators().size())
            .filter(i -> score.indicators().get(i).weight().filter(w -> w.signum() > 0).isPresent())
            .boxed()
            .toList();
    List<Picture> pictures = new ArrayList<>();
    int count = (drawn.size() + MOST - 1) / MOST;
    for (int i = 0; i < count; i++) {
      List<Integer> part = drawn.subList(i * drawn.size() / count, (i + 1) * drawn.size() / count);
      pictures.add(points(form, score, part));
    }
    return pictures;
  }

  private static Picture points(Form form, FormScore score, List<Integer> indicators) {
    List<Shape> shapes = new ArrayList<>();
    legend(shapes, "填报得分", "重算得分");
    int y = TOP;
    for (int i : indicators) {
      Points points = score.indicators().get(i);
      BigDecimal weight = points.weight().orElseThrow();
      label(shapes, y, form.indicators().get(i).level3().text());
      bar(shapes, y, points.claimed(), weight, false, text(points.claimed()));
      Optional<Bounds> bounds = points.bounds();
      bar(shapes, y + TALL + 2, bounds.map(Bounds::high), weight, true, bounds(bounds));
      y += ROW;
    }
    return picture(y, "各指标的填报得分与重算得分，条形长短为占分值的比例", shapes);
  }

  /// What was spent of each source of funds.
  static Optional<Picture> execution(Form form, Figures figures) {
    List<Shape> shapes = new ArrayList<>();
    legend(shapes, "全年预算数", "全年执行数");
    int y = TOP;
    BigDecimal most =
        figures.funds().stream()
            .flatMap(fund -> java.util.stream.Stream.of(fund.annual(), fund.executed()))
            .flatMap(Optional::stream)
            .map(amount -> amount.value())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (most.signum() <= 0) {
      return Optional.empty();
    }
    for (int i = 0; i < form.funds().size(); i++) {
      Fund fund = form.funds().get(i);
      var amounts = figures.funds().get(i);
      if (amounts.annual().isEmpty() && amounts.executed().isEmpty()) {
        continue;
      }
      label(shapes, y, fund.item().text());
      bar(shapes, y, amounts.annual().map(a -> a.value()), most, false, fund.annual().text());
      bar(
          shapes,
          y + TALL + 2,
          amounts.executed().map(a -> a.value()),
          most,
          true,
          fund.executed().text());
      y += ROW;
    }
    return Optional.of(picture(y, "各项资金的全年预算数与全年执行数", shapes));
  }

  private static Picture picture(int y, String says, List<Shape> shapes) {
    shapes.add(new Rule(NAMES, TOP - 6, NAMES, y));
    return new Picture(WIDTH, y + 6, says, shapes);
  }

  private static void legend(List<Shape> shapes, String first, String second) {
    shapes.add(new Bar(NAMES, 4, 18, TALL, Colour.BLUE, false));
    shapes.add(new Label(NAMES + 22, 13, 9, false, first));
    shapes.add(new Bar(NAMES + 90, 4, 18, TALL, Colour.ORANGE, true));
    shapes.add(new Label(NAMES + 112, 13, 9, false, second));
  }

  private static void label(List<Shape> shapes, int y, String name) {
    String shown = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    shapes.add(new Label(NAMES - 6, y + TALL + 4, 9, true, shown));
  }

  private static void bar(
      List<Shape> shapes,
      int y,
      Optional<BigDecimal> value,
      BigDecimal whole,
      boolean second,
      String number) {
    int length =
        value
            .map(v ->
                v.max(BigDecimal.ZERO)
                    .min(whole)
                    .multiply(BigDecimal.valueOf(BARS))
                    .divide(whole, 0, RoundingMode.HALF_UP)
                    .intValueExact())
            .orElse(0);
    if (length > 0) {
      shapes.add(new Bar(NAMES + 1, y, length, TALL, second ? Colour.ORANGE : Colour.BLUE, second));
    }
    shapes.add(new Label(NAMES + length + 5, y + TALL - 1, 9, false, number));
  }

  private static String text(Optional<BigDecimal> points) {
    return points.map(p -> p.stripTrailingZeros().toPlainString()).orElse("未填");
  }

  private static String bounds(Optional<Bounds> bounds) {
    if (bounds.isEmpty()) {
      return "不能重算";
    }
    String low = bounds.get().low().stripTrailingZeros().toPlainString();
    String high = bounds.get().high().stripTrailingZeros().toPlainString();
    return bounds.get().isExact() ? low : low + "—" + high;
  }
}
