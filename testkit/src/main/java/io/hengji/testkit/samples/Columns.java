package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;

/// The columns of a table of indicators, in one of the orders that are met.
final class Columns {
  private static final List<List<Field>> ORDERS =
      List.of(
          List.of(Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE, Field.DEVIATION),
          List.of(Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE, Field.DEVIATION),
          List.of(Field.WEIGHT, Field.TARGET, Field.ACTUAL, Field.SCORE, Field.DEVIATION),
          List.of(Field.TARGET, Field.WEIGHT, Field.ACTUAL, Field.SCORE, Field.DEVIATION),
          List.of(Field.TARGET, Field.ACTUAL, Field.DEVIATION, Field.WEIGHT, Field.SCORE),
          List.of(Field.WEIGHT, Field.SCORE, Field.TARGET, Field.ACTUAL, Field.DEVIATION));

  private final Family family;
  private final Dice dice;
  private final Wordings wordings;
  private final boolean twoRows;

  Columns(Family family, Dice dice, Wordings wordings, boolean twoRows) {
    this.family = family;
    this.dice = dice;
    this.wordings = wordings;
    this.twoRows = twoRows;
  }

  List<Heading> all() {
    List<Heading> all = new ArrayList<>(levels());
    for (Field field : dice.pick(ORDERS)) {
      all.addAll(part(field));
    }
    if (family == Family.RUBRICS) {
      explained(all);
    }
    return all;
  }

  private Heading plain(Field field, String part) {
    return new Heading(field, wordings.of(part), "");
  }

  private List<Heading> levels() {
    List<Heading> levels = new ArrayList<>();
    if (family == Family.NUMBERED) {
      levels.add(plain(Field.SEQUENCE, "sequence"));
    }
    boolean none = family == Family.HEADINGS || (family == Family.FEW_LEVELS && dice.chance(40));
    if (none) {
      levels.add(plain(Field.LEVEL3, "name"));
      return levels;
    }
    boolean weights = family == Family.LEVEL_WEIGHTS;
    levels.add(plain(Field.LEVEL1, "level1"));
    if (weights) {
      levels.add(plain(Field.LEVEL1_WEIGHT, "level1Weight"));
    }
    if (family != Family.FEW_LEVELS) {
      levels.add(plain(Field.LEVEL2, "level2"));
      if (weights && dice.chance(50)) {
        levels.add(plain(Field.LEVEL2_WEIGHT, "level2Weight"));
      }
    }
    levels.add(plain(Field.LEVEL3, "level3"));
    return levels;
  }

  private List<Heading> part(Field field) {
    return switch (field) {
      case TARGET -> target();
      case ACTUAL -> actual();
      case WEIGHT -> points(plain(Field.WEIGHT, "weight"));
      case SCORE -> score();
      default -> List.of(plain(Field.DEVIATION, "deviation"));
    };
  }

  private List<Heading> points(Heading heading) {
    return family.hasPoints() ? List.of(heading) : List.of();
  }

  private List<Heading> target() {
    String target = wordings.of("target");
    if (family == Family.ADJUSTED) {
      return twoRows
          ? List.of(
              new Heading(Field.INITIAL, dice.pick("年初设定", "年初", "调整前"), target),
              new Heading(Field.ADJUSTED, dice.pick("调整后", "年中调整"), target))
          : List.of(plain(Field.INITIAL, "initial"), plain(Field.ADJUSTED, "adjusted"));
    }
    if (family == Family.OPERATORS || (family == Family.TWO_ROWS && dice.chance(60))) {
      return inColumns(target);
    }
    List<Heading> headings = new ArrayList<>();
    if (dice.chance(10)) {
      headings.add(plain(Field.NATURE, "nature"));
    }
    headings.add(new Heading(Field.TARGET, target, ""));
    return headings;
  }

  /// Operator, value and unit in columns of their own, under one caption or each with its own.
  private List<Heading> inColumns(String target) {
    if (twoRows) {
      return List.of(
          new Heading(Field.OPERATOR, wordings.of("operatorBelow"), target),
          new Heading(Field.VALUE, wordings.of("valueBelow"), target),
          new Heading(Field.UNIT, wordings.of("unitBelow"), target));
    }
    Heading operator = plain(Field.OPERATOR, "operator");
    Heading value = new Heading(Field.VALUE, target, "");
    Heading unit = plain(Field.UNIT, "unitColumn");
    return switch (dice.between(0, 2)) {
      case 0 -> List.of(operator, value, unit);
      case 1 -> List.of(unit, operator, value);
      default -> List.of(plain(Field.NATURE, "nature"), operator, value, unit);
    };
  }

  private List<Heading> actual() {
    if (family == Family.PERIODS) {
      return List.of(
          plain(Field.LAST_YEAR, "lastYear"),
          plain(Field.HALF_YEAR, "halfYear"),
          plain(Field.ACTUAL, "actualYear"));
    }
    String actual = wordings.of("actual");
    if (twoRows && dice.chance(60)) {
      return List.of(
          new Heading(Field.ACTUAL, dice.pick("实际完成值", "完成值", "全年完成值"), "完成情况"),
          new Heading(Field.RATE, wordings.of("rate"), "完成情况"));
    }
    Heading heading = new Heading(Field.ACTUAL, actual, "");
    return dice.chance(15) ? List.of(heading, plain(Field.RATE, "rate")) : List.of(heading);
  }

  private List<Heading> score() {
    if (family != Family.REVIEWED) {
      return points(plain(Field.SCORE, "score"));
    }
    return twoRows
        ? List.of(
            new Heading(Field.SCORE, dice.pick("自评", "自评得分", "单位自评"), "得分"),
            new Heading(Field.REVIEW_SCORE, dice.pick("复核", "复核得分", "财政复核"), "得分"))
        : List.of(
            new Heading(Field.SCORE, dice.pick("自评得分", "单位自评得分", "自评分"), ""),
            plain(Field.REVIEW_SCORE, "reviewScore"));
  }

  private void explained(List<Heading> all) {
    int level3 = 0;
    while (all.get(level3).field() != Field.LEVEL3) {
      level3++;
    }
    all.add(level3 + 1, plain(Field.RUBRIC, "rubric"));
    if (dice.chance(50)) {
      all.add(level3 + 1, plain(Field.EXPLANATION, "explanation"));
    }
    all.add(
        dice.chance(50) ? all.size() : all.size() - 1,
        dice.chance(50) ? plain(Field.SOURCE, "source") : plain(Field.EVIDENCE, "evidence"));
  }
}
