package io.hengji.writers.excel;

import io.hengji.writers.pack.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sheet's XML while it is being written: cells in any order, merged ranges, rules of entry.
final class SheetXml {

  private static final String SPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private final Styles styles;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();

  SheetXml(Styles styles) {
    this.styles = styles;
  }

  void text(Address at, Look look, String text) {
    String open = open(at, look);
    put(
        at,
        text.isEmpty()
            ? open + "/>"
            : open
                + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + Xml.text(text)
                + "</t></is></c>");
  }

  void number(Address at, Look look, BigDecimal value) {
    put(at, open(at, look) + "><v>" + value.toPlainString() + "</v></c>");
  }

  void formula(Address at, Look look, Formula formula) {
    String array = formula.array() ? " t=\"array\" ref=\"" + at + "\"" : "";
    String expression = "<f" + array + ">" + Xml.text(formula.expression()) + "</f>";
    String value =
        formula
            .number()
            .map(BigDecimal::toPlainString)
            .or(formula::text)
            .map(text -> "<v>" + Xml.text(text) + "</v>")
            .orElse("");
    String type = formula.text().isPresent() ? " t=\"str\"" : "";
    put(at, open(at, look) + type + ">" + expression + value + "</c>");
  }

  /// Merges the cells that a cell covers; those behind the first are drawn with its edges.
  void merge(SheetCell cell, Look look) {
    if (cell.rows() == 1 && cell.columns() == 1) {
      return;
    }
    for (int r = cell.at().row(); r < cell.rowEnd(); r++) {
      for (int c = cell.at().column(); c < cell.columnEnd(); c++) {
        if (r != cell.at().row() || c != cell.at().column()) {
          Address at = new Address(r, c);
          put(at, open(at, look) + "/>");
        }
      }
    }
    merged.add(cell.at() + ":" + new Address(cell.rowEnd() - 1, cell.columnEnd() - 1));
  }

  /// Adds a rule of entry in its own XML.
  void entry(String validation) {
    entries.add(validation);
  }

  private void put(Address at, String xml) {
    rows.computeIfAbsent(at.row(), _ -> new TreeMap<>()).put(at.column(), xml);
  }

  private String open(Address at, Look look) {
    return "<c r=\"" + at + "\" s=\"" + styles.of(look) + "\"";
  }

  /// The sheet, set up for printing.
  String xml(SheetSetup setup) {
    StringBuilder out = new StringBuilder(32_768);
    out.append(Xml.HEAD).append("<worksheet ").append(SPACE).append(">");
    out.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    out.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>");
    out.append("<cols>");
    for (int c = 0; c < setup.widths().size(); c++) {
      out.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1);
      out.append("\" width=\"").append(Math.round(setup.widths().get(c) * 100) / 100.0);
      out.append("\" customWidth=\"1\"/>");
    }
    out.append("</cols><sheetData>");
    rows.forEach((r, cells) -> row(out, r, cells, setup));
    out.append("</sheetData>");
    if (setup.locked()) {
      out.append("<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\"");
      out.append(" formatRows=\"0\"/>");
    }
    if (!merged.isEmpty()) {
      out.append("<mergeCells count=\"").append(merged.size()).append("\">");
      merged.forEach(ref -> out.append("<mergeCell ref=\"").append(ref).append("\"/>"));
      out.append("</mergeCells>");
    }
    if (!entries.isEmpty()) {
      out.append("<dataValidations count=\"").append(entries.size()).append("\">");
      entries.forEach(out::append);
      out.append("</dataValidations>");
    }
    print(out, setup);
    return out.append("</worksheet>").toString();
  }

  private static void row(StringBuilder out, int r, Map<Integer, String> cells, SheetSetup setup) {
    out.append("<row r=\"").append(r + 1).append('"');
    if (r < setup.heights().size()) {
      out.append(" ht=\"").append(setup.heights().get(r)).append("\" customHeight=\"1\"");
    }
    out.append('>');
    cells.values().forEach(out::append);
    out.append("</row>");
  }

  private static void print(StringBuilder out, SheetSetup setup) {
    out.append("<printOptions horizontalCentered=\"1\"/>");
    out.append("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\"");
    out.append(" footer=\"0.35\"/><pageSetup paperSize=\"9\" orientation=\"");
    out.append(setup.across() ? "landscape" : "portrait");
    out.append("\" fitToWidth=\"1\" fitToHeight=\"").append(setup.onOnePage() ? 1 : 0);
    out.append("\"/>");
    out.append("<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>");
    if (!setup.breaks().isEmpty()) {
      int count = setup.breaks().size();
      out.append("<rowBreaks count=\"").append(count).append("\" manualBreakCount=\"");
      out.append(count).append("\">");
      setup
          .breaks()
          .forEach(r -> out.append("<brk id=\"").append(r).append("\" max=\"16383\" man=\"1\"/>"));
      out.append("</rowBreaks>");
    }
  }
}
