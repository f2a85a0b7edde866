package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a level and the weight printed behind it: 产出指标(50分), (50), 30分. Other brackets
/// belong to the name.
record LevelName(Cell name, Cell weight) {

  private static final Pattern WEIGHTED =
      Pattern.compile(
          "(.*?\\P{Nd})\\s*(?:"
              + "[（(\\[【]?\\s*(?:权重|满分|分值|共|计|总分|合计|占)?\\s*[:：]?\\s*"
              + "([\\d０-９]+(?:[.．][\\d０-９]+)?)\\s*分\\s*[)）\\]】]?"
              + "|[（(\\[【]\\s*(?:权重|满分|分值)?[:：]?\\s*"
              + "([\\d０-９]+(?:[.．][\\d０-９]+)?)\\s*[)）\\]】])");

  static LevelName of(Cell cell) {
    String text = cell.text();
    if (text.isEmpty() || !hasDigit(text)) {
      return new LevelName(cell, Cell.EMPTY);
    }
    Matcher weighted = WEIGHTED.matcher(text);
    if (!weighted.matches()) {
      return new LevelName(cell, Cell.EMPTY);
    }
    String points = weighted.group(2) != null ? weighted.group(2) : weighted.group(3);
    return new LevelName(
        new Cell(weighted.group(1).strip(), cell.place()), new Cell(points, cell.place()));
  }

  /// Whether a weight was printed behind the name.
  boolean isWeighted() {
    return !weight.isEmpty();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
