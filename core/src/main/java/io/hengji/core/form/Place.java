package io.hengji.core.form;

/// Where a cell stands in its file; [#toString()] is how people and JSON name it. Counts start at
/// 1.
public sealed interface Place {

  /// A row of a printed page: `p1 r12`. A line outside every table has row 0: `p1`.
  record OnPage(int page, int row) implements Place {
    @Override
    public String toString() {
      return row == 0 ? "p" + page : "p" + page + " r" + row;
    }
  }

  /// A cell of a sheet: `Sheet!C12`.
  record OnSheet(String sheet, int row, int column) implements Place {
    @Override
    public String toString() {
      return sheet + "!" + columnName() + row;
    }

    /// The column in letters: 1 is A, 27 is AA.
    public String columnName() {
      StringBuilder name = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        name.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return name.toString();
    }
  }

  /// A cell of a table of a document or web page: `table 1 r12 c4`; without row and column (0) the
  /// table itself.
  record InTable(int table, int row, int column) implements Place {
    @Override
    public String toString() {
      return row == 0 ? "table " + table : "table " + table + " r" + row + " c" + column;
    }
  }

  /// A paragraph of a document or web page outside every table: `paragraph 3`.
  record AtParagraph(int paragraph) implements Place {
    @Override
    public String toString() {
      return "paragraph " + paragraph;
    }
  }

  /// A line of plain text: `line 40`.
  record OnLine(int line) implements Place {
    @Override
    public String toString() {
      return "line " + line;
    }
  }

  /// A place given in words by somebody else, as a form read back from JSON has it; may be empty.
  record Named(String name) implements Place {
    @Override
    public String toString() {
      return name;
    }
  }

  /// A place whose text was read out of a picture, and what that reading is worth. It is named as
  /// the place alone.
  record Recognised(Place of, Recognition worth) implements Place {
    public Recognised {
      if (of instanceof Recognised) {
        throw new IllegalArgumentException("recognised twice: " + of);
      }
    }

    @Override
    public String toString() {
      return of.toString();
    }
  }

  /// A place alone, however its text came to be known.
  static Place plain(Place place) {
    return place instanceof Recognised(Place of, Recognition _) ? of : place;
  }

  /// No place is known.
  Place UNKNOWN = new Named("");
}
