package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Fund;
import io.hengji.core.form.Fund.By;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a block of funds as they are found, and which of them is part of which.
final class FundLines {

  /// A row: its caption as printed, by what it divides, and its cells.
  record Line(Cell caption, Optional<By> by, Map<FundSlot, Cell> cells, Place at) {
    Line {
      cells = cells.isEmpty() ? new EnumMap<>(FundSlot.class) : new EnumMap<>(cells);
    }

    Cell cell(FundSlot slot) {
      return cells.getOrDefault(slot, Cell.EMPTY);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  void add(Line line) {
    lines.add(line);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return lines.size();
  }

  /// The rows as funds; a weight that only a caption prints goes to the total row.
  List<Fund> funds(Cell captionWeight) {
    List<FundKind> kinds = kinds();
    List<Fund> funds = new ArrayList<>();
    List<Integer> totals = totals(kinds);
    int parent = totals.isEmpty() ? -1 : totals.getFirst();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      FundKind kind = kinds.get(i);
      int total = totals.get(i);
      if (kind == FundKind.TOTAL) {
        parent = i;
      } else {
        boolean sameSide = i > 0 && totals.get(i - 1) == total;
        parent = parentOf(i, kinds, total, sameSide ? parent : total);
      }
      Optional<Fund.Part> part =
          kind == FundKind.TOTAL || parent < 0 || parent == i
              ? Optional.empty()
              : Optional.of(new Fund.Part(parent, by(line, kind, parent, funds)));
      boolean isTotal = i == Math.max(0, kinds.indexOf(FundKind.TOTAL));
      funds.add(fund(line, kind, part, isTotal ? captionWeight : Cell.EMPTY));
    }
    return funds;
  }

  /// The first total is the block's, or one of revenue and one of expenditure; a row alone is the
  /// total whatever it is called, a first one without a name is.
  private List<FundKind> kinds() {
    List<FundKind> kinds = new ArrayList<>();
    Set<Optional<By>> sides = new HashSet<>();
    for (Line line : lines) {
      FundKind kind = FundItem.kind(line.caption().text()).orElse(FundKind.UNKNOWN);
      boolean other =
          sides.isEmpty() || (!sides.contains(Optional.empty()) && side(line).isPresent());
      if (kind == FundKind.TOTAL) {
        kinds.add(other && sides.add(side(line)) ? kind : FundKind.UNKNOWN);
      } else {
        kinds.add(kind);
      }
    }
    boolean first = lines.size() == 1 || (!lines.isEmpty() && lines.getFirst().caption().isEmpty());
    if (first && !kinds.contains(FundKind.TOTAL) && kinds.getFirst() == FundKind.UNKNOWN) {
      kinds.set(0, FundKind.TOTAL);
    }
    return kinds;
  }

  /// Whether a row is one of revenue or of expenditure.
  private static Optional<By> side(Line line) {
    return line.by().filter(by -> by != By.SOURCE).or(() -> FundItem.side(line.caption().text()));
  }

  /// The total that each row adds up to: that of its side, else the one above it, else the first.
  private List<Integer> totals(List<FundKind> kinds) {
    int first = kinds.indexOf(FundKind.TOTAL);
    List<Integer> totals = new ArrayList<>();
    int above = first;
    for (int i = 0; i < lines.size(); i++) {
      above = kinds.get(i) == FundKind.TOTAL ? i : above;
      int total = above;
      Optional<By> by = lines.get(i).by().filter(b -> b != By.SOURCE);
      for (int k = 0; by.isPresent() && k < lines.size(); k++) {
        total = kinds.get(k) == FundKind.TOTAL && side(lines.get(k)).equals(by) ? k : total;
      }
      totals.add(total);
    }
    return totals;
  }

  /// 其中 behind a row that is itself a part opens a breakdown of that row; levels of government and
  /// further 其中 stay in it, everything else returns to the total.
  private int parentOf(int i, List<FundKind> kinds, int total, int parent) {
    if (i == 0) {
      return total;
    }
    boolean within = FundItem.isWithin(lines.get(i).caption().text());
    boolean afterPart = i - 1 != total && kinds.get(i - 1) != FundKind.TOTAL;
    if (within && afterPart && isDivisible(kinds.get(i - 1)) && i - 1 > total) {
      return i - 1;
    }
    boolean nested = parent != total && parent >= 0;
    if (nested && kinds.get(i) == FundKind.CARRY_OVER && isOfThisYear(lines.get(i - 1))) {
      return parent;
    }
    return nested && staysWithin(kinds.get(parent), kinds.get(i)) ? parent : total;
  }

  /// 其中：本年 beside 上年结转: a row divided by years.
  private static boolean isOfThisYear(Line line) {
    String caption = FundItem.printed(line.caption().text());
    return caption.startsWith("本年") || caption.startsWith("当年");
  }

  private static boolean isDivisible(FundKind kind) {
    return kind == FundKind.APPROPRIATION
        || kind == FundKind.BASIC_SPENDING
        || kind == FundKind.LOCAL
        || kind == FundKind.UNIT_FUNDS;
  }

  private static boolean staysWithin(FundKind parent, FundKind kind) {
    return switch (kind) {
      case CENTRAL, PROVINCIAL, MUNICIPAL, COUNTY, LOCAL -> parent != FundKind.BASIC_SPENDING;
      case UNKNOWN -> true;
      default -> false;
    };
  }

  private By by(Line line, FundKind kind, int parent, List<Fund> before) {
    if (line.by().isPresent()) {
      return line.by().get();
    }
    Optional<Fund.Part> above =
        parent < before.size() ? before.get(parent).part() : Optional.empty();
    if (above.isPresent()) {
      return above.get().by();
    }
    Optional<By> side = side(lines.get(parent));
    if (side.isPresent()) {
      return side.get();
    }
    boolean spending = kind == FundKind.BASIC_SPENDING || kind == FundKind.PROJECT_SPENDING;
    return spending ? By.EXPENDITURE : By.SOURCE;
  }

  private static Fund fund(Line line, FundKind kind, Optional<Fund.Part> part, Cell captionWeight) {
    boolean unitOnly = Caption.of(line.caption().text()).isEmpty();
    String item = unitOnly ? "" : FundItem.printed(line.caption().text());
    Cell weight = line.cell(FundSlot.WEIGHT);
    return new Fund(
        kind,
        new Cell(item, line.caption().place()),
        line.cell(FundSlot.INITIAL),
        line.cell(FundSlot.ANNUAL),
        line.cell(FundSlot.EXECUTED),
        weight.isEmpty() && !captionWeight.isEmpty() ? captionWeight : weight,
        line.cell(FundSlot.RATE),
        line.cell(FundSlot.SCORE),
        part,
        line.at());
  }
}
