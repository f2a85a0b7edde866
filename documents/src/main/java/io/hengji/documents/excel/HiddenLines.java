package io.hengji.documents.excel;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;

/// Hidden rows and columns of a sheet that hold something.
final class HiddenLines {
  private static final int MOST_NAMED = 20;
  private static final String READ = "是隐藏的，已一并读取。";

  private final String sheet;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private final BitSet leftOut = new BitSet();

  HiddenLines(String sheet) {
    this.sheet = sheet;
  }

  /// Says that columns, counted from 0, are hidden.
  void columns(int first, int last) {
    if (first >= 0 && last >= first) {
      hiddenColumns.set(first, Math.min(last + 1, SheetCells.MOST_COLUMNS));
    }
  }

  /// Says that a cell holds something.
  void filled(int row, int column, boolean rowIsHidden) {
    if (rowIsHidden) {
      rows.set(row);
    }
    if (hiddenColumns.get(column)) {
      columns.set(column);
    }
  }

  /// Whether a hidden column holds something.
  boolean holdsColumns() {
    return !columns.isEmpty();
  }

  boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /// Says which of the hidden columns that hold something are not read.
  void leaveOut(IntPredicate wanted) {
    columns.stream().filter(wanted).forEach(leftOut::set);
    columns.andNot(leftOut);
  }

  boolean isLeftOut(int column) {
    return leftOut.get(column);
  }

  /// What is said of a hidden sheet.
  static Notice hiddenSheet(String sheet) {
    return new Notice(new Place.OnSheet(sheet, 1, 1), "工作表“" + sheet + "”是隐藏的，已一并读取。");
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (!rows.isEmpty()) {
      StringJoiner names = new StringJoiner("、", "第", "行");
      rows.stream().limit(MOST_NAMED).forEach(row -> names.add(String.valueOf(row + 1)));
      notices.add(notice(new Place.OnSheet(sheet, rows.nextSetBit(0) + 1, 1), rows, names, READ));
    }
    notices.addAll(ofColumns(columns, READ));
    notices.addAll(ofColumns(leftOut, "是隐藏的，栏目名称与显示的列相同，未读取。"));
    return notices;
  }

  private List<Notice> ofColumns(BitSet some, String said) {
    if (some.isEmpty()) {
      return List.of();
    }
    StringJoiner names = new StringJoiner("、", "第", "列");
    some.stream()
        .limit(MOST_NAMED)
        .forEach(column -> names.add(new Place.OnSheet(sheet, 1, column + 1).columnName()));
    Place place = new Place.OnSheet(sheet, 1, some.nextSetBit(0) + 1);
    return List.of(notice(place, some, names, said));
  }

  private Notice notice(Place at, BitSet lines, StringJoiner names, String said) {
    String more = lines.cardinality() > MOST_NAMED ? "等" : "";
    return new Notice(at, "工作表“" + sheet + "”的" + names + more + said);
  }
}
