package io.hengji.documents.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes comma-separated values so that a spreadsheet opens them as they are: with a byte order
/// mark, every cell quoted, and an apostrophe before what it would take for a formula. Numbers stay
/// numbers.
public final class CsvText {

  /// The byte order mark by which spreadsheets know UTF-8; stands before the first row.
  public static final String MARK = "\uFEFF";

  private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private CsvText() {}

  /// A row with its end of line.
  public static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /// A text as a cell.
  public static String cell(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text;
    }
    String begins = text.stripLeading();
    boolean computed =
        (!text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0)
            || (!begins.isEmpty() && COMPUTED.indexOf(begins.charAt(0)) >= 0);
    return "\"" + (computed ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
