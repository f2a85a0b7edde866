package io.hengji.documents.flat;

import java.util.List;
import java.util.regex.Pattern;

/// A column of a table of indicators: what it holds, and its caption as printed.
record Column(Role role, String caption) {

  private static final Pattern SHARE = Pattern.compile(".*(?:[%％]|系数|率|比例).*");

  static Column of(Glyphs glyphs, Caption caption) {
    return new Column(caption.role(), Glyphs.fold(glyphs.text(caption.from(), caption.to())));
  }

  boolean level() {
    return role == Role.LEVEL1 || role == Role.LEVEL2;
  }

  /// True for a column of per cent by its caption: 得分系数(%), 权重占比(%).
  boolean inPercent() {
    return SHARE.matcher(caption).matches();
  }

  boolean yesOrNo() {
    return caption.startsWith("是否") || caption.endsWith("是否");
  }

  /// What a row costs that leaves this one of the columns empty.
  int emptyCost(List<Column> columns) {
    boolean twoTargets = columns.stream().anyMatch(column -> column.role() == Role.INITIAL_TARGET);
    return switch (role) {
      case LEVEL1, LEVEL2 -> 0;
      case LEVEL3 -> 150;
      case TARGET -> twoTargets ? 8 : 44;
      case ACTUAL -> 44;
      case WEIGHT, SCORE -> 48;
      case NATURE, UNIT -> 40;
      case INITIAL_TARGET -> 30;
      case DEVIATION -> 4;
      default -> yesOrNo() || inPercent() ? 40 : 20;
    };
  }

  /// The most that the gaps inside a cell of the column may cost.
  int mostInside() {
    return role == Role.DEVIATION ? 300 : 120;
  }

  /// The most characters that a cell of the column has.
  int longest() {
    return switch (role) {
      case LEVEL1, LEVEL2 -> 24;
      case NATURE, UNIT, WEIGHT, SCORE -> 12;
      case LEVEL3, TARGET, INITIAL_TARGET, ACTUAL -> 160;
      default -> 600;
    };
  }
}
