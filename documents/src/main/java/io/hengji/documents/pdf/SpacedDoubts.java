package io.hengji.documents.pdf;

import io.hengji.documents.forms.Captions;
import io.hengji.documents.forms.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which texts of a table whose columns white space alone tells may belong to other cells.
final class SpacedDoubts {
  private static final double NEAR = 0.45;
  private static final double APART = 0.9;
  private static final double OFF_MIDDLE = 0.4;

  private final RuledTable table;
  private final List<CellText> texts;
  private final Map<Integer, Slot> captions = new HashMap<>();

  SpacedDoubts(RuledTable table, List<CellText> texts) {
    this.table = table;
    this.texts = texts;
  }

  /// The texts, those in doubt told so.
  List<CellText> told() {
    List<CellText> told = new ArrayList<>(texts);
    for (int i = 0; i < told.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        Optional<Slot> caption = Captions.columnOf(texts.get(i).text());
        RuledTable.Area area = table.areas().get(i);
        caption.ifPresent(slot -> captions.put(area.column(), slot));
        boolean unsure =
            hasTwoPieces(texts.get(i))
                || isOffItsRows(area, texts.get(i))
                || isNoneOfItsColumn(area, texts.get(i))
                || touches(i)
                || overlaps(area);
        if (unsure && caption.isEmpty()) {
          told.set(i, texts.get(i).asUnsure());
        }
      }
    }
    return told;
  }

  /// Whether words and figures stand apart in one line.
  private static boolean hasTwoPieces(CellText text) {
    return text.lines().stream().anyMatch(SpacedDoubts::isParted);
  }

  private static boolean isParted(TextLine line) {
    List<Glyph> glyphs = line.glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      double gap = glyphs.get(i).x() - glyphs.get(i - 1).right();
      boolean same = isOfFigure(glyphs.get(i)) == isOfFigure(glyphs.get(i - 1));
      if (gap > APART * line.size() && !same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfFigure(Glyph glyph) {
    return glyph.text().codePointAt(0) < 0x80;
  }

  /// Whether the name of several rows stands neither in their middle nor beside the first of them.
  private boolean isOffItsRows(RuledTable.Area area, CellText text) {
    if (area.rows() < 2) {
      return false;
    }
    double top = table.ys().at(area.row());
    double bottom = table.ys().at(area.endRow());
    double first = table.ys().at(area.row() + 1);
    TextLine line = text.lines().getFirst();
    double center = (line.top() + text.lines().getLast().bottom()) / 2;
    double off = Math.abs(center - (top + bottom) / 2);
    return off > OFF_MIDDLE * (first - top) && line.baseline() > first;
  }

  /// Whether a figure stands where reasons are asked for, or words where points are.
  private boolean isNoneOfItsColumn(RuledTable.Area area, CellText text) {
    Slot slot = captions.get(area.column());
    boolean figure = text.lines().stream().allMatch(TextLine::isFigure);
    return (slot == Slot.DEVIATION && figure)
        || ((slot == Slot.WEIGHT || slot == Slot.SCORE) && !figure && text.text().length() > 2);
  }

  /// Whether a text of the next column begins where this one has hardly ended.
  private boolean touches(int index) {
    RuledTable.Area area = table.areas().get(index);
    CellText text = texts.get(index);
    for (int i = 0; i < texts.size(); i++) {
      RuledTable.Area next = table.areas().get(i);
      boolean beside = next.row() < area.endRow() && area.row() < next.endRow();
      boolean left = next.column() == area.endColumn();
      boolean right = next.endColumn() == area.column();
      if (beside && (left || right) && !texts.get(i).isEmpty()) {
        double gap = left ? gap(text, texts.get(i)) : gap(texts.get(i), text);
        if (gap < NEAR * text.lines().getFirst().size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static double gap(CellText left, CellText right) {
    double end = left.lines().stream().mapToDouble(TextLine::right).max().orElse(0);
    return right.lines().stream().mapToDouble(TextLine::left).min().orElse(end) - end;
  }

  /// Whether a cell reaches only in part over the one above or below it.
  private boolean overlaps(RuledTable.Area area) {
    return table.areas().stream()
        .filter(other -> other.row() == area.endRow() || other.endRow() == area.row())
        .anyMatch(other -> isAcross(area, other) || isAcross(other, area));
  }

  private static boolean isAcross(RuledTable.Area first, RuledTable.Area second) {
    return first.column() < second.column()
        && second.column() < first.endColumn()
        && first.endColumn() < second.endColumn();
  }
}
