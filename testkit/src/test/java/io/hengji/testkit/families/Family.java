package io.hengji.testkit.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form drawn as text together with what it says. Beyond the notation of drawings: `= text` is a
/// line, `---` begins a table, `text{name}` and `text{name=value}` say what a cell is, `@ columns`
/// and `$ columns` name what the cells of the rows below are (indicators, funds) until a line with
/// that sign alone, `-` is a column that says nothing, `+column` a value that is not drawn, `~` a
/// row between that is no such row.
final class Family {
  private static final Pattern SAID = Pattern.compile("\\{([^}=]+)(?:=([^}]*))?}");
  private static final List<String> LEVELS = List.of("level1", "level2");
  private static final List<String> OF_TOTAL = List.of("weight", "rate", "score");

  final Truth truth = new Truth();
  private final List<String> drawn = new ArrayList<>();
  private final Map<String, String> above = new HashMap<>();
  private List<String> columns = List.of();
  private boolean ofFunds;

  private Family() {}

  static Family of(String text) {
    Family family = new Family();
    text.lines().forEach(family::line);
    return family;
  }

  String drawn() {
    return String.join("\n", drawn);
  }

  private void line(String line) {
    if (line.startsWith("=")) {
      drawn.add(said(line.substring(1).strip()));
    } else if (line.equals("---")) {
      drawn.add("");
    } else if (line.startsWith("@") || line.startsWith("$")) {
      ofFunds = line.startsWith("$");
      columns =
          Arrays.stream(line.substring(1).strip().split(" ")).filter(s -> !s.isEmpty()).toList();
      above.clear();
    } else if (line.startsWith("~") || columns.isEmpty()) {
      drawn.add(
          String.join("|", cells(line.replaceFirst("^~", "")).stream().map(this::said).toList()));
    } else {
      row(cells(line));
    }
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\\|", -1));
  }

  /// A cell as printed; what is said of it goes to the truth.
  private String said(String cell) {
    Matcher matcher = SAID.matcher(cell);
    String printed = matcher.replaceAll("");
    matcher.reset();
    while (matcher.find()) {
      truth.add(matcher.group(1), matcher.group(2) == null ? printed : matcher.group(2));
    }
    return printed;
  }

  private void row(List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < Math.max(cells.size(), columns.size()); i++) {
      String column = i < columns.size() ? columns.get(i) : "-";
      String cell = i < cells.size() ? cells.get(i) : "";
      String text = SAID.matcher(cell).replaceAll("");
      if (!column.startsWith("+")) {
        printed.add(text);
      }
      row.put(column.replace("+", ""), value(column, text));
      named(cell, text, row);
    }
    drawn.add(String.join("|", printed));
    row.remove("-");
    if (ofFunds) {
      truth.funds().add(row);
    } else if (row.entrySet().stream()
        .anyMatch(cell -> !LEVELS.contains(cell.getKey()) && !cell.getValue().isEmpty())) {
      truth.indicators().add(row);
    }
  }

  private String value(String column, String text) {
    boolean again = text.equals("^") || (text.isEmpty() && LEVELS.contains(column));
    if (text.equals("<") || (text.equals("^") && ofFunds && OF_TOTAL.contains(column))) {
      return "";
    }
    if (!again) {
      above.put(column, text);
    }
    return above.getOrDefault(column, "");
  }

  private void named(String cell, String text, Map<String, String> row) {
    Matcher matcher = SAID.matcher(cell);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? text : matcher.group(2);
      if (matcher.group(1).startsWith("g ")) {
        truth.add(matcher.group(1), value);
      } else {
        row.put(matcher.group(1), value);
        above.computeIfPresent(matcher.group(1), (_, _) -> value);
      }
    }
  }
}
