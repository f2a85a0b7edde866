package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// The names of the fonts of an old Word file, by their number.
final class DocFonts {
  private static final int NAME = 40;

  private final List<String> names = new ArrayList<>();

  private DocFonts() {}

  static DocFonts read(DocHeader header, DocBytes table) throws UnreadableFile {
    DocFonts fonts = new DocFonts();
    int at = header.begin(DocHeader.Table.FONTS);
    int length = header.length(DocHeader.Table.FONTS);
    if (!table.holds(at, length)) {
      return fonts;
    }
    int end = at + length;
    for (int next = at + 4; next + NAME < end; next += 1 + table.byteAt(next)) {
      fonts.names.add(name(table, next + NAME, Math.min(end, next + 1 + table.byteAt(next))));
    }
    return fonts;
  }

  private static String name(DocBytes table, int at, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = at; i + 2 <= end && table.shortAt(i) != 0; i += 2) {
      name.append((char) table.shortAt(i));
    }
    return name.toString();
  }

  String name(int number) {
    return number < names.size() ? names.get(number) : "";
  }
}
