package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// The pieces of an old Word file's text in their order, and where in the file each lies.
final class DocPieces {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int EDITS = 1;
  private static final int PIECES = 2;
  private static final int ONE_BYTE = 0x40000000;
  private static final int PIECE_SIZE = 8;
  private static final char[] CHARACTERS = characters();

  /// Characters from one number to another (without it), at a place of the main stream, in one or
  /// two bytes each.
  record Piece(int first, int end, int at, int width) {

    /// The place in the file of a character of this piece.
    int place(int character) {
      return at + (character - first) * width;
    }
  }

  private DocPieces() {}

  static List<Piece> read(DocHeader header, DocBytes table, DocBytes main) throws UnreadableFile {
    int at = header.begin(DocHeader.Table.PIECES);
    int length = header.length(DocHeader.Table.PIECES);
    table.require(at, length);
    int end = at + length;
    while (at + 5 <= end && table.byteAt(at) == EDITS) {
      at += 3 + table.shortAt(at + 1);
    }
    if (at + 5 > end || table.byteAt(at) != PIECES) {
      throw new UnreadableFile("Word文件的文字分段表已损坏，无法读取。");
    }
    int size = table.intAt(at + 1);
    table.require(at + 5, size);
    return pieces(table, at + 5, (size - 4) / (4 + PIECE_SIZE), main);
  }

  private static List<Piece> pieces(DocBytes table, int at, int count, DocBytes main)
      throws UnreadableFile {
    List<Piece> pieces = new ArrayList<>();
    int descriptions = at + 4 * (count + 1);
    for (int i = 0; i < count; i++) {
      int first = table.intAt(at + 4 * i);
      int next = table.intAt(at + 4 * (i + 1));
      int place = table.intAt(descriptions + PIECE_SIZE * i + 2);
      int width = (place & ONE_BYTE) == 0 ? 2 : 1;
      int start = width == 2 ? place : (place & ~ONE_BYTE) / 2;
      int expected = pieces.isEmpty() ? 0 : pieces.getLast().end();
      if (first != expected || next < first || (long) (next - first) * width > main.length()) {
        throw new UnreadableFile("Word文件的文字分段表已损坏，无法读取。");
      }
      main.require(start, (next - first) * width);
      pieces.add(new Piece(first, next, start, width));
    }
    return pieces;
  }

  /// A character of a piece.
  static char character(DocBytes main, Piece piece, int character) {
    int place = piece.place(character);
    return piece.width == 2 ? (char) main.shortAt(place) : CHARACTERS[main.byteAt(place)];
  }

  private static char[] characters() {
    char[] characters = new char[256];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = i < 0x80 ? (char) i : new String(new byte[] {(byte) i}, WESTERN).charAt(0);
    }
    return characters;
  }
}
