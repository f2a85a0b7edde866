package io.hengji.documents.ledger;

import io.hengji.core.form.Place;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.FileKind;
import io.hengji.documents.csv.CsvReader;
import io.hengji.documents.csv.CsvRow;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Fence;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.ZipArchive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A file of the accounts as it was read: every table that looks like a ledger. Comma-separated
/// values, workbooks, and whatever else has tables.
///
/// @param sheets in the order of the file, at least one
public record Ledger(String file, List<LedgerSheet> sheets) {
  public Ledger {
    sheets = List.copyOf(sheets);
  }

  /// Reads a file given as its bytes; one without a ledger is refused with one sentence.
  public static Ledger read(String file, byte[] bytes, Limits limits) throws UnreadableFile {
    return Fence.around(() -> {
      List<LedgerSheet> sheets = new ArrayList<>();
      for (Table table : tables(file, bytes, limits)) {
        sheet(table).ifPresent(sheets::add);
      }
      if (sheets.isEmpty()) {
        throw new UnreadableFile("没有找到明细账：表头要有日期、摘要、金额（或借方）等栏目。");
      }
      return new Ledger(file, sheets);
    });
  }

  private record Table(String name, List<LedgerRow> rows) {}

  private static Optional<LedgerSheet> sheet(Table table) {
    return LedgerHead.in(table.rows())
        .map(head ->
            new LedgerSheet(
                table.name(),
                head.captions(),
                table.rows().subList(head.end(), table.rows().size()),
                head.mapping()));
  }

  private static List<Table> tables(String file, byte[] bytes, Limits limits)
      throws UnreadableFile {
    if (bytes.length <= limits.fileBytes()
        && !ZipArchive.isZip(bytes)
        && FileKind.of(bytes) == FileKind.TEXT) {
      List<LedgerRow> rows = new ArrayList<>();
      for (CsvRow row : CsvReader.read(bytes, limits)) {
        rows.add(new LedgerRow(row.line(), new Place.OnLine(row.line()), row.cells()));
      }
      return List.of(new Table("", rows));
    }
    Document document = DocumentReader.read(file, bytes, limits);
    List<Table> tables = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        tables.add(table(grid));
      }
    }
    return tables;
  }

  private static Table table(Grid grid) {
    String[][] texts = new String[grid.rows()][grid.columns()];
    Place[] places = new Place[grid.rows()];
    for (String[] row : texts) {
      Arrays.fill(row, "");
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() < grid.rows() && cell.column() < grid.columns()) {
        texts[cell.row()][cell.column()] = cell.text();
        places[cell.row()] = places[cell.row()] == null ? cell.cell().place() : places[cell.row()];
      }
    }
    List<LedgerRow> rows = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      if (Arrays.stream(texts[row]).anyMatch(text -> !text.isBlank())) {
        Place at = Optional.ofNullable(places[row]).orElse(grid.at());
        rows.add(new LedgerRow(number(at, row), at, List.of(texts[row])));
      }
    }
    return new Table(
        grid.at() instanceof Place.OnSheet(String sheet, int _, int _) ? sheet : "", rows);
  }

  private static int number(Place at, int row) {
    return switch (Place.plain(at)) {
      case Place.OnSheet(String _, int line, int _) -> line;
      case Place.OnLine(int line) -> line;
      case Place.InTable(int _, int line, int _) when line > 0 -> line;
      case Place.OnPage _,
          Place.InTable _,
          Place.AtParagraph _,
          Place.Named _,
          Place.Recognised _ ->
          row + 1;
    };
  }
}
