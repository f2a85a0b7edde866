package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Expected;
import io.hengji.testkit.samples.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// An evaluation report: a title, and chapters with their lines and tables.
public record Narrative(String title, List<Chapter> chapters) {

  private static final String NUMBERS = "一二三四五六七八九";

  /// No report.
  public static final Narrative NONE = new Narrative("", List.of());

  /// A chapter without its number.
  ///
  /// @param table rows of a table behind the lines; none where empty
  record Chapter(String heading, List<String> lines, List<List<String>> table) {
    Chapter {
      lines = List.copyOf(lines);
      table = List.copyOf(table);
    }

    Chapter withLines(List<String> other) {
      return new Chapter(heading, other, table);
    }

    Chapter withTable(List<List<String>> other) {
      return new Chapter(heading, lines, other);
    }
  }

  public Narrative {
    chapters = List.copyOf(chapters);
  }

  Narrative with(int chapter, UnaryOperator<Chapter> change) {
    List<Chapter> changed = new ArrayList<>(chapters);
    changed.set(chapter, change.apply(changed.get(chapter)));
    return new Narrative(title, changed);
  }

  Narrative without(int chapter) {
    List<Chapter> left = new ArrayList<>(chapters);
    left.remove(chapter);
    return new Narrative(title, left);
  }

  /// Another wording in every line and cell.
  Narrative replaced(String from, String to) {
    return new Narrative(
        title,
        chapters.stream()
            .map(chapter ->
                new Chapter(
                    chapter.heading(),
                    chapter.lines().stream().map(line -> line.replace(from, to)).toList(),
                    chapter.table()))
            .toList());
  }

  boolean says(String words) {
    return chapters.stream()
        .flatMap(c -> c.lines().stream())
        .anyMatch(line -> line.contains(words));
  }

  /// The report as a document prints it.
  public Printed printed() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(title));
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      blocks.add(new Block.Text(NUMBERS.charAt(i) + "、" + chapter.heading()));
      chapter.lines().forEach(line -> blocks.add(new Block.Text(line)));
      if (!chapter.table().isEmpty()) {
        blocks.add(table(chapter.table()));
      }
    }
    return new Printed(List.of(blocks), new Expected());
  }

  static Block.Table table(List<List<String>> rows) {
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        boxes.add(new Box(row, column, 1, 1, rows.get(row).get(column)));
      }
    }
    return new Block.Table(rows.size(), rows.getFirst().size(), boxes);
  }
}
