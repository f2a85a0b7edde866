package io.hengji.documents.csv;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.text.TextEncoding;
import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as programs write them: UTF-8, UTF-16 or GB18030; commas,
/// semicolons, tabs or bars; cells in quotation marks may hold any of them, and line breaks.
public final class CsvReader {

  private static final char[] SEPARATORS = {',', '\t', ';', '|'};
  private static final int SAMPLE = 20;
  private static final int CHECK_EVERY = 1000;

  private final String text;
  private final char separator;
  private final Allowance allowance;
  private final List<CsvRow> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private CsvReader(String text, Limits limits) {
    this.text = text;
    this.separator = separator(text);
    this.allowance = new Allowance(limits);
  }

  /// The rows of a file that are not empty.
  public static List<CsvRow> read(byte[] bytes, Limits limits) throws UnreadableFile {
    if (bytes.length > limits.fileBytes()) {
      throw new UnreadableFile("文件超过" + (limits.fileBytes() >> 20) + "兆字节的上限，未读取。");
    }
    String text =
        TextEncoding.decode(bytes)
            .orElseThrow(() -> new UnreadableFile("文件不是UTF-8、UTF-16或GB18030编码的文本。"));
    return new CsvReader(text, limits).rows();
  }

  /// The separator that most of the first lines have most of, outside quotation marks.
  private static char separator(String text) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char candidate : SEPARATORS) {
      int count = count(text, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static int count(String text, char candidate) {
    int count = 0;
    int lines = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines < SAMPLE; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      lines += c == '\n' ? 1 : 0;
      count += c == candidate && !quoted ? 1 : 0;
    }
    return count;
  }

  private List<CsvRow> rows() throws UnreadableFile {
    while (at < text.length()) {
      if (rows.size() % CHECK_EVERY == 0) {
        allowance.requireTime();
      }
      int begins = line;
      List<String> cells = row();
      allowance.cells(cells.size());
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new CsvRow(begins, cells));
      }
    }
    return rows;
  }

  private List<String> row() throws UnreadableFile {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
      } else {
        lineBreak();
        return cells;
      }
    }
  }

  private void lineBreak() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
  }

  private String cell() throws UnreadableFile {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean endsCell(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private String quoted() throws UnreadableFile {
    int begins = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        while (at < text.length() && !endsCell(text.charAt(at))) {
          cell.append(text.charAt(at++));
        }
        return cell.toString();
      }
    }
    throw new UnreadableFile("第" + begins + "行有引号没有成对，之后的内容无法分格。");
  }
}
