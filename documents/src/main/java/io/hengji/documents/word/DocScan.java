package io.hengji.documents.word;

import io.hengji.core.form.Notice;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.FontSymbol;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// Walks through the characters of an old Word file and gives its paragraphs and tables to a sink.
final class DocScan {
  private static final char CELL_END = 0x07;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;

  private final DocFile file;
  private final Allowance allowance;
  private final BlockSink body;
  private final WordNotices notices = new WordNotices();
  private final DocFields fields = new DocFields();
  private final List<DocTable> tables = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  DocScan(DocFile file, BlockSink body, Allowance allowance) {
    this.file = file;
    this.body = body;
    this.allowance = allowance;
  }

  List<Notice> notices() {
    return notices.list();
  }

  /// Reads the characters from one number to another (without it).
  void read(int from, int to) throws UnreadableFile {
    for (DocPieces.Piece piece : file.pieces()) {
      int end = Math.min(piece.end(), to);
      int at = Math.max(piece.first(), from);
      while (at < end) {
        DocRuns.Run run = file.characters().at(piece.place(at));
        int length = Math.ceilDiv(run.to() - piece.place(at), piece.width());
        int stop = Math.min(end - at, length) + at;
        run(piece, at, stop, DocStyle.of(run, file.main(), file.fonts()));
        at = stop;
      }
    }
    if (!text.isEmpty()) {
      paragraph(new DocParagraph(tables.size(), false, false, DocRow.UNKNOWN), false, false);
    }
    close(0);
    fields.clear();
  }

  private void run(DocPieces.Piece piece, int from, int to, DocStyle style) throws UnreadableFile {
    if (style.deleted() || style.inserted()) {
      notices.revised();
    }
    for (int i = from; i < to; i++) {
      char c = DocPieces.character(file.main(), piece, i);
      if (c == '\r' || c == '\f' || c == CELL_END) {
        DocRuns.Run marks = file.paragraphs().at(piece.place(i));
        DocParagraph paragraph = DocParagraph.of(marks, file.main(), file.data());
        paragraph(paragraph, c == CELL_END, style.deleted());
      } else if (!style.deleted()) {
        character(c, style);
      }
    }
  }

  private void character(char c, DocStyle style) {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_SEPARATOR -> fields.separate();
      case FIELD_END -> text.append(fields.end(file.data()));
      default -> {
        if (!fields.isShown()) {
          fields.code(c, style);
        } else if (style.hidden()) {
          notices.hiddenText();
        } else if (style.symbol().isPresent()) {
          text.append(style.symbol().get());
        } else if (FontSymbol.isPrivate(c)) {
          text.append(FontSymbol.text(style.font(), c));
        } else {
          plain(c);
        }
      }
    }
  }

  /// Of the characters below the space a few are text; the others stand for pictures, notes, page
  /// numbers.
  private void plain(char c) {
    switch (c) {
      case 0x09 -> text.append('\t');
      case 0x0B, 0x0E -> text.append('\n');
      case 0x1E -> text.append('-');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }

  private void paragraph(DocParagraph paragraph, boolean endsOuterCell, boolean deleted)
      throws UnreadableFile {
    int depth = endsOuterCell ? Math.max(1, paragraph.depth()) : paragraph.depth();
    close(depth);
    while (tables.size() < depth) {
      tables.add(new DocTable());
    }
    String read = text.toString();
    text.setLength(0);
    if (depth == 0) {
      body.paragraph(0, read, deleted);
      return;
    }
    DocTable table = tables.getLast();
    if (paragraph.endsRow()) {
      allowance.requireTime();
      table.endRow(paragraph.row(), deleted);
      return;
    }
    table.cell().paragraph(0, read, deleted);
    if (endsOuterCell || paragraph.endsCell()) {
      allowance.cells(1);
      table.endCell();
    }
  }

  /// Ends the tables that are deeper.
  private void close(int depth) throws UnreadableFile {
    while (tables.size() > depth) {
      DocTable inner = tables.removeLast();
      if (inner.hasOpenRow()) {
        inner.endRow(DocRow.UNKNOWN, false);
      }
      WordTable table = inner.table();
      BlockSink around = tables.isEmpty() ? body : tables.getLast().cell();
      around.table(table);
    }
  }
}
