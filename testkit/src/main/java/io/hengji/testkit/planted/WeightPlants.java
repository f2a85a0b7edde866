package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Points;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Deviations of weights.
final class WeightPlants {
  private WeightPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.of("WGT-001", "weight", WeightPlants::off),
        Plant.of("WGT-002", "weight", WeightPlants::empty),
        Plant.of("WGT-003", "groups weight", WeightPlants::levelOff),
        Plant.of("WGT-004", "level1 weight fund.score", WeightPlants::shifted));
  }

  private static SampleRow weighted(SampleRow row, String weight) {
    boolean full = row.score().equals(row.weight());
    return full ? row.withPoints(weight, weight) : Points.scored(row.withPoints(weight, "0"));
  }

  private static String plus(String weight, String by) {
    return Points.plain(Edit.decimal(weight).add(Edit.decimal(by)));
  }

  private static Optional<SampleForm> off(SampleForm form, Dice dice) {
    String by = dice.pick("0.5", "1", "2", "5", "-0.5");
    return Edit.row(
        form,
        dice,
        row -> !row.weight().isEmpty() && Edit.decimal(row.weight()).compareTo(BigDecimal.ONE) >= 0,
        row -> weighted(row, plus(row.weight(), by)));
  }

  private static Optional<SampleForm> empty(SampleForm form, Dice dice) {
    return Edit.row(form, dice, row -> true, row -> row.withPoints("", row.score()));
  }

  private static Optional<SampleForm> levelOff(SampleForm form, Dice dice) {
    String level = dice.pick("产出指标", "效益指标", "满意度指标");
    String weight = dice.pick("15", "25", "45", "55");
    return Optional.of(form.withLevelWeights(Map.of(level, weight)));
  }

  /// Points moved from one class to another, without a word.
  private static Optional<SampleForm> shifted(SampleForm form, Dice dice) {
    List<SampleRow> rows = new ArrayList<>(form.rows());
    String by = dice.pick("4", "6", "10");
    int from = -1;
    int to = -1;
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal weight = Points.decimal(rows.get(i).weight());
      boolean enough = weight.compareTo(Edit.decimal(by)) > 0;
      from = rows.get(i).kind().isBenefit() && enough ? i : from;
      to = rows.get(i).kind().isOutput() ? i : to;
    }
    if (from < 0 || to < 0) {
      return Optional.empty();
    }
    rows.set(from, weighted(rows.get(from), plus(rows.get(from).weight(), "-" + by)));
    rows.set(to, weighted(rows.get(to), plus(rows.get(to).weight(), by)));
    return Optional.of(Points.totalled(form.withRows(rows)));
  }
}
