package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Funds that a line of text names: 年初预算数50万元，全年执行数47.52万元，执行率99%。
final class FundsInText {
  private static final int LONGEST = 300;
  private static final Pattern NAMED =
      Pattern.compile(
          "([\\p{IsHan}（）()]{2,16}?)\\s*[:：]?\\s*为?\\s*"
              + "([\\d０-９][\\d０-９.,，]*\\s*(?:亿元|万元|元|%|％))");

  private FundsInText() {}

  /// Takes the funds of a text for the total, if it names a budget or its rate, and what was spent.
  static boolean read(GridCell cell, Draft draft) {
    if (cell.text().length() > LONGEST) {
      return false;
    }
    List<Band<FundSlot>> captions = new ArrayList<>();
    Map<FundSlot, Cell> cells = new EnumMap<>(FundSlot.class);
    Matcher named = NAMED.matcher(cell.text());
    while (named.find()) {
      Optional<FundSlot> slot = FundHeader.sense(named.group(1)).map(Lexicon.Sense::meaning);
      if (slot.isEmpty() || slot.get() == FundSlot.ITEM) {
        continue;
      }
      Cell caption = new Cell(named.group(1), cell.cell().place());
      captions.add(new Band<>(slot.get(), captions.size(), captions.size() + 1, caption, false));
      cells.putIfAbsent(slot.get(), new Cell(named.group(2), cell.cell().place()));
    }
    boolean budget = cells.containsKey(FundSlot.INITIAL) || cells.containsKey(FundSlot.ANNUAL);
    if (!budget || !cells.containsKey(FundSlot.EXECUTED)) {
      return false;
    }
    FundLines lines = new FundLines();
    Cell item = Cell.emptyAt(cell.cell().place());
    lines.add(new FundLines.Line(item, Optional.empty(), cells, cell.cell().place()));
    FundsBlock.finish(lines, captions, Optional.empty(), draft);
    return true;
  }
}
