package io.hengji.server.recheck;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import java.util.ArrayList;
import java.util.List;

/// The page of a check, its sections in paragraphs and lists.
record CheckView(
    String id, String title, CheckName name, List<Block> lead, List<Section> sections) {

  private static final List<String> HEADINGS = List.of("查什么", "为什么", "怎么改", "不报告");

  /// A section under its heading.
  record Section(String heading, List<Block> blocks) {}

  /// A paragraph, or the items of a list.
  record Block(boolean list, List<String> lines) {}

  static CheckView of(String id) {
    CheckPage page = CheckPage.of(id);
    return new CheckView(
        id,
        page.title(),
        CheckName.of(id),
        blocks(page.sections().getOrDefault("", "")),
        HEADINGS.stream()
            .filter(page.sections()::containsKey)
            .map(heading -> new Section(heading, blocks(page.sections().getOrDefault(heading, ""))))
            .toList());
  }

  private static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (String part : markdown.replace("`", "").split("\\n\\s*\\n")) {
      if (part.startsWith("- ")) {
        blocks.add(
            new Block(
                true, part.lines().map(line -> line.replaceFirst("^- ", "").strip()).toList()));
      } else if (!part.isBlank()) {
        blocks.add(new Block(false, List.of(part.replace("\n", ""))));
      }
    }
    return blocks;
  }
}
