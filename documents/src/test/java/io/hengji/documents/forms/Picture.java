package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.List;

/// A document drawn as text: a line with `|` is a row of a table, `<` joins a cell with the one to
/// its left, `^` with the one above; a line without `|` stands outside the tables, an empty line
/// ends a table.
final class Picture {
  private final List<Block> blocks = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private int tables;

  private Picture() {}

  /// The document of a picture.
  static Document of(String text) {
    Picture picture = new Picture();
    text.lines().forEach(picture::line);
    picture.endTable();
    return new Document("picture.txt", picture.blocks, List.of());
  }

  /// The forms that are read from a picture.
  static List<Form> forms(String text) {
    return FormReader.read(of(text));
  }

  /// The one form that is read from a picture.
  static Form form(String text) {
    List<Form> forms = forms(text);
    if (forms.size() != 1) {
      throw new AssertionError("one form wanted, found " + forms.size());
    }
    return forms.getFirst();
  }

  private void line(String line) {
    if (line.contains("|")) {
      rows.add(line.split("\\|", -1));
      return;
    }
    endTable();
    if (!line.isBlank()) {
      Place place = new Place.AtParagraph(blocks.size() + 1);
      blocks.add(new Line(new Cell(line.strip(), place)));
    }
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    tables++;
    List<GridCell> cells = new ArrayList<>();
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).length; c++) {
        String text = text(r, c);
        if (!text.equals("<") && !text.equals("^")) {
          int width = width(r, c);
          Place place = new Place.InTable(tables, r + 1, c + 1);
          cells.add(new GridCell(r, c, height(r, c), width, new Cell(text, place)));
        }
      }
    }
    blocks.add(new Grid(rows.size(), columns, cells, new Place.InTable(tables, 0, 0)));
    rows.clear();
  }

  private String text(int r, int c) {
    return r < rows.size() && c < rows.get(r).length ? rows.get(r)[c].strip() : "";
  }

  private int width(int r, int c) {
    int width = 1;
    while (text(r, c + width).equals("<")) {
      width++;
    }
    return width;
  }

  private int height(int r, int c) {
    int height = 1;
    while (text(r + height, c).equals("^")) {
      height++;
    }
    return height;
  }
}
