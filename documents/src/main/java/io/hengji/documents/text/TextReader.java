package io.hengji.documents.text;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// Reads plain text: every line a line as it is, and rows written with bars or tabs as tables. A
/// row of text is a row of the table, with as many cells as it is written with.
public final class TextReader {
  private TextReader() {}

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    String text =
        TextEncoding.decode(bytes)
            .orElseThrow(() -> new UnreadableFile("无法识别文件的类型，也不是UTF-8、UTF-16或GB18030编码的文本。"));
    return read(name, text, limits);
  }

  /// Reads a text that is decoded already.
  public static Document read(String name, String text, Limits limits) throws UnreadableFile {
    Allowance allowance = new Allowance(limits);
    List<String> lines = text.lines().toList();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = TextTable.end(lines, at);
      if (end > at) {
        blocks.add(TextTable.grid(lines, at, end, allowance));
        at = end;
      } else {
        allowance.cells(1);
        at++;
        blocks.add(new Line(new Cell(lines.get(at - 1), new Place.OnLine(at))));
      }
    }
    return new Document(name, blocks, List.of());
  }
}
