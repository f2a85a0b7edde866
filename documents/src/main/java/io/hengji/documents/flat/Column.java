package io.hengji.documents.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A column of a table of indicators: what it holds, its caption as printed, and which of the
/// heading's captions that is; a level that the heading does not name has none.
record Column(Role role, String caption, int index) {

  static final int UNNAMED = -1;

  private static final Pattern POINTS = Pattern.compile(".*(?:权重|分值|得分|评分|分数|满分)(?:[(].*[)])?");
  private static final Pattern SHARE = Pattern.compile(".*(?:[%％]|系数|率|比例).*");

  Column(Role role) {
    this(role, "", UNNAMED);
  }

  /// The columns of a heading in printed order, and both levels, whether it names them or not.
  static List<Column> of(Glyphs glyphs, List<Caption> captions) {
    List<Column> columns = new ArrayList<>();
    for (Caption caption : captions) {
      String text = Glyphs.fold(glyphs.text(caption.from(), caption.to()));
      Role role = ofLevel(columns, caption, text, captions) ? Role.LEVEL_POINTS : caption.role();
      columns.add(new Column(role, text, columns.size()));
    }
    int first = indexOf(columns, Role.LEVEL1);
    int second = indexOf(columns, Role.LEVEL2);
    if (second < 0) {
      columns.add(first + 1, new Column(Role.LEVEL2));
    }
    if (first < 0) {
      columns.add(Math.max(second, 0), new Column(Role.LEVEL1));
    }
    return columns;
  }

  /// Points beside a level are its own if the indicators' follow.
  private static boolean ofLevel(
      List<Column> before, Caption caption, String text, List<Caption> captions) {
    if (before.isEmpty() || !(before.getLast().level() || before.getLast().levelPoints())) {
      return false;
    }
    long same = captions.stream().filter(other -> other.role() == caption.role()).count();
    return switch (caption.role()) {
      case WEIGHT, SCORE -> same > 1 && !captions.getLast().equals(caption);
      case OTHER_COLUMN -> POINTS.matcher(text).matches();
      default -> false;
    };
  }

  /// The place of the first column that holds this; -1 where none does.
  static int indexOf(List<Column> columns, Role role) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == role) {
        return c;
      }
    }
    return -1;
  }

  boolean level() {
    return role == Role.LEVEL1 || role == Role.LEVEL2;
  }

  boolean levelPoints() {
    return role == Role.LEVEL_POINTS;
  }

  /// True for a column that has two figures in each cell, by its caption: 分值/得分.
  boolean two() {
    return caption.indexOf('/') > 1;
  }

  boolean remarks() {
    return role == Role.DEVIATION || caption.startsWith("备注");
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
      case LEVEL_POINTS -> 1;
      case LEVEL3 -> 150;
      case TARGET -> twoTargets ? 8 : 44;
      case ACTUAL -> 44;
      case WEIGHT, SCORE -> 48;
      case NATURE, UNIT -> 40;
      case INITIAL_TARGET -> 30;
      case DEVIATION -> 4;
      default -> remarks() ? 4 : yesOrNo() || inPercent() ? 40 : 20;
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
      case NATURE, UNIT, WEIGHT, SCORE, LEVEL_POINTS -> 12;
      case LEVEL3, TARGET, INITIAL_TARGET, ACTUAL -> 160;
      default -> 600;
    };
  }
}
