package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes papers as a workbook, each as a sheet: numbers as numbers that show as printed, formulas
/// where a form's points can be worked out, captions locked.
public final class XlsxWriter {

  private XlsxWriter() {}

  /// Writes papers without formulas; leaves the stream open.
  public static void write(OutputStream out, List<Paper> papers) throws IOException {
    Workbook workbook = new Workbook();
    for (Paper paper : papers) {
      SheetGrid grid = new SheetGrid(paper);
      SheetXml sheet = new SheetXml(workbook.styles());
      cells(grid, sheet, Map.of());
      workbook.add(
          workbook.name(paper.name()), sheet.xml(setup(grid, paper, false)), grid.headRow());
    }
    workbook.write(out, papers.isEmpty() ? "" : papers.getFirst().name());
  }

  /// Writes the cells of a sheet; a formula goes before what the paper prints.
  static void cells(SheetGrid grid, SheetXml sheet, Map<CellPath, Formula> formulas) {
    for (SheetCell cell : grid.cells()) {
      Optional<Formula> formula = cell.of().map(formulas::get);
      Optional<NumberText> number = isFigure(cell) ? NumberText.of(cell.text()) : Optional.empty();
      boolean locked =
          cell.of().isEmpty() || (formula.isPresent() && !isScore(cell.of().orElseThrow()));
      String format =
          number
              .map(NumberText::format)
              .orElse(cell.of().filter(XlsxWriter::isRate).isPresent() ? "0.00%" : "");
      Look look = new Look(cell.kind(), format, locked, cell.indent());
      sheet.merge(cell, look);
      if (formula.isPresent()) {
        sheet.formula(cell.at(), look, formula.get());
      } else if (number.isPresent()) {
        sheet.number(cell.at(), look, number.get().value());
      } else {
        sheet.text(cell.at(), look, cell.text());
      }
    }
  }

  /// Whether a cell is the score of an indicator: words are scored by hand.
  private static boolean isScore(CellPath path) {
    return path instanceof CellPath.IndicatorCell(int _, Column column) && column == Column.SCORE;
  }

  private static boolean isRate(CellPath path) {
    return path instanceof CellPath.FundCell(int _, FundColumn column) && column == FundColumn.RATE;
  }

  static SheetSetup setup(SheetGrid grid, Paper paper, boolean locked) {
    List<Double> widths = new ArrayList<>();
    IntStream.range(0, grid.columns()).forEach(c -> widths.add(grid.width(c)));
    boolean across = paper.orientation() == Paper.Orientation.LANDSCAPE;
    return new SheetSetup(widths, grid.heights(), grid.breaks(), across, locked);
  }

  private static boolean isFigure(SheetCell cell) {
    return cell.of().map(XlsxWriter::isFigure).orElse(cell.kind() == Look.Kind.CENTRED);
  }

  /// Whether a cell of a form is one for figures.
  static boolean isFigure(CellPath path) {
    return switch (path) {
      case CellPath.FundCell(int _, FundColumn column) -> column != FundColumn.ITEM;
      case CellPath.IndicatorCell(int _, Column column) ->
          switch (column) {
            case TARGET, INITIAL_TARGET, ACTUAL, WEIGHT, SCORE -> true;
            case LEVEL1, LEVEL2, LEVEL3, NATURE, UNIT, DEVIATION -> false;
          };
      case CellPath.GroupCell _ -> true;
      case CellPath.Field field ->
          field == CellPath.Field.TOTAL_WEIGHT || field == CellPath.Field.TOTAL_SCORE;
      case CellPath.FundRow _, CellPath.IndicatorRow _ -> false;
    };
  }
}
