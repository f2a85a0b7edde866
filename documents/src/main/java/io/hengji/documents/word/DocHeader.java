package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;

/// The head of an old Word file, which says where everything is. The places are those of [MS-DOC],
/// section 2.5 (the file information block).
final class DocHeader {
  private static final int SIGNATURE = 0xA5EC;
  private static final int SIGNATURE_BEFORE_97 = 0xA5DC;
  private static final int SIZE = 154;
  private static final int FIRST_OF_97 = 0xC0;
  private static final int FLAGS = 0x0A;
  private static final int ENCRYPTED = 0x0100;
  private static final int SECOND_TABLE = 0x0200;
  private static final int COUNTS = 0x4C;
  private static final int TEXT = 0;
  private static final int TEXT_BOXES = 6;

  /// The tables that say where other things are, by their number.
  enum Table {
    CHARACTER_PAGES(12),
    PARAGRAPH_PAGES(13),
    FONTS(15),
    PIECES(33);

    private final int number;

    Table(int number) {
      this.number = number;
    }
  }

  private final DocBytes main;

  private DocHeader(DocBytes main) {
    this.main = main;
  }

  static DocHeader of(DocBytes main) throws UnreadableFile {
    main.require(0, SIZE);
    int signature = main.shortAt(0);
    if (signature != SIGNATURE && signature != SIGNATURE_BEFORE_97) {
      throw new UnreadableFile("Word文件的开头无法识别，文件已损坏。");
    }
    if (main.shortAt(2) < FIRST_OF_97) {
      throw new UnreadableFile("这是Word 97以前的旧格式，请用Word或WPS另存为.docx后再提交。");
    }
    if ((main.shortAt(FLAGS) & ENCRYPTED) != 0) {
      throw new UnreadableFile("Word文件设有打开密码，请取消密码后再提交。");
    }
    return new DocHeader(main);
  }

  /// The name of the stream that holds the tables.
  String tableStream() {
    return (main.shortAt(FLAGS) & SECOND_TABLE) == 0 ? "0Table" : "1Table";
  }

  /// How many characters the text has.
  int text() {
    return count(TEXT);
  }

  /// How many characters the text boxes have.
  int textBoxes() {
    return count(TEXT_BOXES);
  }

  /// How many characters stand before those of the text boxes: the text, its notes, headers and
  /// comments.
  int beforeTextBoxes() {
    int sum = 0;
    for (int part = TEXT; part < TEXT_BOXES; part++) {
      sum = Math.min(sum + count(part), Integer.MAX_VALUE / 2);
    }
    return sum;
  }

  private int count(int part) {
    return Math.clamp(main.intAt(COUNTS + 4 * part), 0, Integer.MAX_VALUE / 2);
  }

  int begin(Table table) throws UnreadableFile {
    main.require(SIZE + 8 * table.number, 8);
    return main.intAt(SIZE + 8 * table.number);
  }

  int length(Table table) throws UnreadableFile {
    main.require(SIZE + 8 * table.number, 8);
    return main.intAt(SIZE + 8 * table.number + 4);
  }
}
