package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Captions.Level;
import java.util.Optional;

/// A name with its levels before it, in a table without columns of levels: 产出指标-数量指标-培训人数.
///
/// @param second empty where only a level 1 stands before the name
record GluedLevels(Cell first, Cell second, Cell name) {
  private static final String SEPARATORS = "-－—–/／>＞→:：\\";

  static Optional<GluedLevels> of(Cell cell) {
    int cut = next(cell.text(), 0);
    Optional<Level> level = levelOf(cell.text(), 0, cut);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    Cell before = part(cell, 0, cut);
    int further = next(cell.text(), cut + 1);
    if (level.get() == Level.SECOND) {
      return Optional.of(new GluedLevels(Cell.EMPTY, before, part(cell, cut + 1, -1)));
    }
    return levelOf(cell.text(), cut + 1, further).isEmpty()
        ? Optional.of(new GluedLevels(before, Cell.EMPTY, part(cell, cut + 1, -1)))
        : Optional.of(
            new GluedLevels(before, part(cell, cut + 1, further), part(cell, further + 1, -1)));
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /// The level that a part of a text names, if something stands behind it.
  private static Optional<Level> levelOf(String text, int from, int to) {
    return to <= from || to == text.length() - 1 || !text.substring(from, to).contains("指标")
        ? Optional.empty()
        : Captions.LEVELS.meaningOf(text.substring(from, to));
  }

  private static Cell part(Cell cell, int from, int to) {
    String text = to < 0 ? cell.text().substring(from) : cell.text().substring(from, to);
    return new Cell(text.strip(), cell.place());
  }
}
