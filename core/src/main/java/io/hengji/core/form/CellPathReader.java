package io.hengji.core.form;

import io.hengji.core.form.CellPath.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the address of a cell or a row as findings print it: `indicators[3].target`.
public final class CellPathReader {

  private static final Pattern ROW =
      Pattern.compile("(funds|indicators|groups)\\[(\\d{1,6})](?:\\.(\\w+))?");

  private CellPathReader() {}

  /// The path; none where the text is no address.
  public static Optional<CellPath> read(String text) {
    Matcher row = ROW.matcher(text);
    if (!row.matches()) {
      return Arrays.stream(Field.values())
          .filter(field -> field.toString().equals(text))
          .map(CellPath.class::cast)
          .findFirst();
    }
    int index = Integer.parseInt(row.group(2));
    Optional<String> column = Optional.ofNullable(row.group(3));
    return switch (row.group(1)) {
      case "funds" ->
          column.isEmpty()
              ? Optional.of(CellPath.fund(index))
              : fundColumn(column.get()).map(c -> CellPath.fund(index, c));
      case "indicators" ->
          column.isEmpty()
              ? Optional.of(CellPath.indicator(index))
              : column(column.get()).map(c -> CellPath.indicator(index, c));
      default ->
          column
              .flatMap(CellPathReader::column)
              .filter(c -> c == Column.WEIGHT || c == Column.SCORE)
              .map(c -> CellPath.group(index, c));
    };
  }

  private static Optional<Column> column(String field) {
    return Arrays.stream(Column.values()).filter(c -> c.field().equals(field)).findFirst();
  }

  private static Optional<FundColumn> fundColumn(String field) {
    return Arrays.stream(FundColumn.values()).filter(c -> c.field().equals(field)).findFirst();
  }
}
