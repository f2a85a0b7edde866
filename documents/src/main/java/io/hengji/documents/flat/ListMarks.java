package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The marks of a list that a text was pasted as: bullets, or numbers that count its lines.
final class ListMarks {

  private static final Pattern BULLET = Pattern.compile("\\s*[-*+•·●○▪◦]\\s+");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})[.、)）]\\s*");
  private static final int LEAST = 8;

  private ListMarks() {}

  /// The lines without their marks if nearly all of them have one.
  static List<Line> without(List<Line> lines) {
    List<Line> filled = lines.stream().filter(line -> !line.text().isBlank()).toList();
    if (filled.size() < LEAST) {
      return lines;
    }
    long bullets = filled.stream().filter(line -> BULLET.matcher(line.text()).lookingAt()).count();
    if (bullets * 10 >= filled.size() * 9L) {
      return stripped(lines, BULLET);
    }
    return counted(filled) * 10 >= filled.size() * 9L ? stripped(lines, NUMBER) : lines;
  }

  /// How many lines have the number that comes after the one of the line before.
  private static long counted(List<Line> lines) {
    int before = 0;
    long counted = 0;
    for (Line line : lines) {
      Matcher number = NUMBER.matcher(line.text());
      if (number.lookingAt()) {
        int own = Integer.parseInt(number.group(1));
        counted += own == before + 1 ? 1 : 0;
        before = own;
      }
    }
    return counted;
  }

  private static List<Line> stripped(List<Line> lines, Pattern mark) {
    List<Line> stripped = new ArrayList<>();
    for (Line line : lines) {
      Matcher matcher = mark.matcher(line.text());
      String text = matcher.lookingAt() ? line.text().substring(matcher.end()) : line.text();
      stripped.add(new Line(new Cell(text, line.cell().place())));
    }
    return stripped;
  }
}
