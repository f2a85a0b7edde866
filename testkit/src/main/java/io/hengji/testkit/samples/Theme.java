package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;

/// What an invented project is about: its names and the indicators it may have.
record Theme(String project, String department, String unit, List<Measure> measures) {

  /// An indicator that a project of the theme may have.
  ///
  /// @param step what values are a multiple of
  /// @param words the target in words, `date` for a deadline, empty for a number
  record Measure(
      Kind kind,
      String name,
      String operator,
      int step,
      int low,
      int high,
      String words,
      String unit) {

    boolean isDeadline() {
      return words.equals("date");
    }
  }

  /// All themes of the list beside this class.
  static List<Theme> all() {
    return Holder.THEMES;
  }

  private static final class Holder {
    static final List<Theme> THEMES = read();
  }

  private static List<Theme> read() {
    List<Theme> themes = new ArrayList<>();
    List<String> objects = List.of();
    for (String line : Lists.lines("themes.txt")) {
      if (line.startsWith("[")) {
        String[] head = line.substring(1, line.length() - 1).split("\\|", -1);
        themes.add(new Theme(head[0].strip(), head[1].strip(), head[2].strip(), new ArrayList<>()));
        objects = List.of(head[3].strip().split(" "));
      } else {
        themes.getLast().measures().addAll(measures(line, objects));
      }
    }
    return List.copyOf(themes);
  }

  private static List<Measure> measures(String line, List<String> objects) {
    String[] part = line.split("\\|", -1);
    List<Measure> measures = new ArrayList<>();
    boolean each = part[1].contains("{o}");
    for (String object : each ? objects : List.of("")) {
      measures.add(measure(part, part[1].strip().replace("{o}", object)));
    }
    return measures;
  }

  private static Measure measure(String[] part, String name) {
    Kind kind = Kind.of(part[0].strip());
    String value = part[3].strip();
    String[] range = value.split("[/-]", -1);
    return range.length == 3
        ? new Measure(
            kind,
            name,
            part[2].strip(),
            Integer.parseInt(range[0]),
            Integer.parseInt(range[1]),
            Integer.parseInt(range[2]),
            "",
            part[4].strip())
        : new Measure(kind, name, "", 1, 0, 0, value, "");
  }
}
