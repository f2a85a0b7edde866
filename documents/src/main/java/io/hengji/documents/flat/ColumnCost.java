package io.hengji.documents.flat;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What speaks against a piece of text as the content of a column, in tenths of an unlikely sign;
/// [#NEVER] where it cannot be.
final class ColumnCost {

  static final int NEVER = 100_000;

  private static final int WEIGHTED_WORDS = 30;

  private static final Pattern PLACEHOLDER = Pattern.compile("指标\\d{0,2}[::]?|…+|\\.{3,}");
  private static final Pattern NUMBERED = Pattern.compile("指标\\d{1,2}[::].*");
  private static final Pattern NAME_END =
      Pattern.compile(".*(?:率|数|量|度|性|额|情况|标准|成本|面积|时间|时限|质量|能力|水平)");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d+)?分");
  private static final Pattern TWO_POINTS =
      Pattern.compile("\\d{1,3}(?:\\.\\d+)?分?/\\d{1,3}(?:\\.\\d+)?分?");
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d+)?%");
  private static final Pattern UNIT_WORD =
      Pattern.compile("[%‰]|百分比|[\\p{IsHan}]{1,4}(?:[/·*][\\p{IsHan}·*]{1,4})?|[a-zA-Z]{1,4}[²³]?");
  private static final Pattern UNIT_FIRST = Pattern.compile("[元人户个次亩件篇种例]\\d");
  private static final String ONE_CHARACTER_ANSWERS = "是否无有优良中差好高低";

  private ColumnCost() {}

  static int of(Column column, Piece piece) {
    return switch (column.role()) {
      case LEVEL1 -> level(piece, Role.LEVEL1, Role.NAME_OF_LEVEL1);
      case LEVEL2 -> level(piece, Role.LEVEL2, Role.NAME_OF_LEVEL2);
      case LEVEL3 -> name(piece);
      case TARGET, INITIAL_TARGET, ACTUAL -> value(piece);
      case NATURE -> piece.content() == Content.SIGN ? 0 : piece.text().length() < 6 ? 60 : NEVER;
      case UNIT -> unit(piece);
      case WEIGHT, SCORE -> column.two() ? twoPoints(piece) : points(piece, column.inPercent());
      case LEVEL_POINTS -> points(piece, true);
      case DEVIATION -> words(piece);
      default -> other(piece, column);
    };
  }

  private static int unit(Piece piece) {
    if (UnitWords.contain(piece.text())) {
      return 0;
    }
    boolean unit = UNIT_WORD.matcher(piece.text()).matches() && piece.content() != Content.SIGN;
    return unit ? 45 : NEVER;
  }

  private static int other(Piece piece, Column column) {
    if (column.yesOrNo()) {
      return "是否".contains(piece.text()) ? 0 : 60;
    }
    if (column.inPercent()) {
      return PERCENT.matcher(piece.text()).matches()
          ? 0
          : piece.content() == Content.NUMBER ? 15 : 60;
    }
    if (column.remarks()) {
      return words(piece);
    }
    if (piece.level().isPresent()) {
      return 60;
    }
    return piece.content() == Content.TEXT ? 12 : 6;
  }

  private static int level(Piece piece, Role column, Role own) {
    if (piece.level().isPresent()) {
      boolean either = Captions.standard().is(own, piece.levelName());
      return piece.level().get() == own && !eitherLevel(piece)
          ? 0
          : either ? levelOfBoth(column, piece) : own == Role.NAME_OF_LEVEL2 ? 10 : 40;
    }
    int length = piece.text().length();
    boolean noName = piece.content() == Content.NUMBER || piece.content() == Content.VALUE;
    if (noName || length > 14 || piece.levelsInside() > 0) {
      return NEVER;
    }
    int known = own == Role.NAME_OF_LEVEL1 ? 10 : 0;
    if (piece.weighted()) {
      return 15 + known;
    }
    if (piece.text().endsWith("指标")) {
      return 25 + known;
    }
    return length <= 8 && piece.text().chars().allMatch(c -> Glyphs.han((char) c))
        ? 50 + known
        : NEVER;
  }

  private static boolean eitherLevel(Piece piece) {
    Captions captions = Captions.standard();
    return captions.is(Role.NAME_OF_LEVEL1, piece.levelName())
        && captions.is(Role.NAME_OF_LEVEL2, piece.levelName());
  }

  /// 成本指标 may be either level, and is the second in most forms; 满意度指标 is the first.
  private static int levelOfBoth(Role column, Piece piece) {
    boolean first = piece.text().startsWith("满意");
    return (column == Role.LEVEL1) == first ? 0 : first ? 4 : 10;
  }

  static boolean placeholder(Piece piece) {
    return PLACEHOLDER.matcher(piece.text()).matches();
  }

  private static int name(Piece piece) {
    if (NUMBERED.matcher(piece.text()).matches() || placeholder(piece)) {
      return 0;
    }
    int cost =
        switch (piece.content()) {
          case TEXT -> 2;
          case WORDS -> 6;
          case DATE -> 12;
          case VALUE -> 30;
          default -> 90;
        };
    cost += swallowed(piece) + Math.max(0, piece.text().length() - 40) / 2;
    cost += oneCharacter(piece);
    if (piece.text().indexOf('。') >= 0 && piece.text().indexOf('。') < piece.text().length() - 1) {
      cost += 20;
    }
    return NAME_END.matcher(piece.text()).matches() ? cost - 2 : cost;
  }

  /// A cell in which the name of a level stands has swallowed another row.
  private static int swallowed(Piece piece) {
    if (piece.level().isPresent()) {
      return piece.text().contains("指标") ? 80 : 12;
    }
    return piece.levelsInside() * 70;
  }

  private static int oneCharacter(Piece piece) {
    return piece.text().length() == 1
            && Glyphs.han(piece.text().charAt(0))
            && ONE_CHARACTER_ANSWERS.indexOf(piece.text().charAt(0)) < 0
        ? 40
        : 0;
  }

  private static int value(Piece piece) {
    int length = piece.text().length();
    return switch (piece.content()) {
      case NUMBER, VALUE -> 0;
      case DATE -> 2;
      case WORDS -> 3;
      case DASH -> 6;
      case TEXT -> 12 + length / 5 + oneCharacter(piece) + swallowed(piece) + tail(piece);
      case EMPTY, SIGN -> 60;
    };
  }

  /// A unit before a figure is the end of another cell.
  private static int tail(Piece piece) {
    return UNIT_FIRST.matcher(piece.text()).lookingAt() ? 30 : 0;
  }

  private static int points(Piece piece, boolean inPercent) {
    if (piece.content() == Content.NUMBER) {
      BigDecimal points = new BigDecimal(piece.text().replace(",", ""));
      boolean fits = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0;
      return fits ? leadingZero(piece.text()) : NEVER;
    }
    if (piece.content() == Content.DASH) {
      return 15;
    }
    if (POINTS.matcher(piece.text()).matches()) {
      return 4;
    }
    return PERCENT.matcher(piece.text()).matches() ? inPercent ? 0 : 20 : NEVER;
  }

  private static int twoPoints(Piece piece) {
    return TWO_POINTS.matcher(piece.text()).matches() ? 0 : points(piece, false) + 60;
  }

  private static int leadingZero(String number) {
    return number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.' ? NEVER : 0;
  }

  private static int words(Piece piece) {
    return switch (piece.content()) {
      case TEXT ->
          2
              + oneCharacter(piece)
              + swallowed(piece)
              + numbered(piece)
              + (piece.weighted() ? WEIGHTED_WORDS : 0);
      case WORDS, DASH -> 6;
      case DATE -> 12;
      case NUMBER -> piece.text().equals("0") ? 6 : 40;
      default -> 40;
    };
  }

  private static int numbered(Piece piece) {
    return NUMBERED.matcher(piece.text()).matches() ? 40 : 0;
  }

  /// What speaks for (below 0) or against two neighbouring cells together.
  static int pair(Role second, Piece a, Piece b) {
    if (second == Role.SCORE) {
      return weightAndScore(a, b);
    }
    return targetAndActual(a, b);
  }

  private static int weightAndScore(Piece weight, Piece score) {
    if (weight.content() != Content.NUMBER || score.content() != Content.NUMBER) {
      return 0;
    }
    int compared =
        new BigDecimal(score.text().replace(",", ""))
            .compareTo(new BigDecimal(weight.text().replace(",", "")));
    return compared == 0 ? -10 : compared < 0 ? 0 : 20;
  }

  private static int targetAndActual(Piece target, Piece actual) {
    String a = target.text();
    String b = actual.text();
    if (a.equals(b)) {
      return -14 - Math.min(60, a.length() * 2);
    }
    String words = actual.words();
    if (!words.isEmpty() && words.equals(target.words())) {
      return -12 - Math.min(30, words.length());
    }
    if (a.startsWith("是否") && ("是否".contains(b) || b.startsWith("已"))) {
      return -14;
    }
    if (figure(target)) {
      return figure(actual) ? -5 : actual.content() == Content.TEXT ? 6 : 0;
    }
    return actual.content() == Content.NUMBER ? 8 : 0;
  }

  private static boolean figure(Piece piece) {
    return piece.content() == Content.NUMBER || piece.content() == Content.VALUE;
  }
}
