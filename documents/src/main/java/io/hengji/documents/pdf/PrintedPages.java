package io.hengji.documents.pdf;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.forms.Titles;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes tables and lines of what is printed on pages. A table that goes on over several pages is
/// one grid; page numbers are left out.
final class PrintedPages {
  private static final double SAME_HEIGHT = 6;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PrintedPages() {}

  static List<Block> blocks(List<PageMarks> pages, Allowance allowance) throws UnreadableFile {
    List<PageBlock> printed = new ArrayList<>();
    Optional<RuledTable> before = Optional.empty();
    for (PageMarks sheet : pages) {
      int rows = 0;
      for (PageMarks page : Spread.pages(sheet.upright())) {
        allowance.requireTime();
        List<PageBlock> blocks = new PageLayout(page, rows, allowance).blocks(before);
        before = Optional.empty();
        for (PageBlock block : blocks) {
          if (!(block instanceof PageParagraph paragraph && paragraph.isPageNumber())) {
            printed.add(block);
            before = isInMargin(block) ? before : tableAtEnd(block);
          }
          rows += block instanceof PageGrid grid ? grid.table().rows() : 0;
        }
      }
    }
    return joined(printed);
  }

  private static boolean isInMargin(PageBlock block) {
    return block instanceof PageParagraph paragraph && paragraph.inMargin();
  }

  /// What stands in the margin of several pages alike.
  private static Set<String> running(List<PageBlock> printed) {
    Set<String> once = new HashSet<>();
    Set<String> running = new HashSet<>();
    for (PageBlock block : printed) {
      if (block instanceof PageParagraph paragraph
          && paragraph.inMargin()
          && !once.add(running(paragraph))) {
        running.add(running(paragraph));
      }
    }
    return running;
  }

  /// What a line in the margin says on every page, and where.
  private static String running(PageParagraph paragraph) {
    return Math.round(paragraph.top() / SAME_HEIGHT)
        + DIGITS.matcher(paragraph.text().text()).replaceAll("");
  }

  private static Optional<RuledTable> tableAtEnd(PageBlock block) {
    return block instanceof PageGrid grid && grid.endsPage()
        ? Optional.of(grid.table())
        : Optional.empty();
  }

  /// Joins tables that go on over pages. What stands in the margin of several pages alike is left
  /// out between their parts; elsewhere it may be the title of the next form.
  private static List<Block> joined(List<PageBlock> printed) {
    Set<String> running = running(printed);
    List<Block> blocks = new ArrayList<>();
    Optional<GridJoin> open = Optional.empty();
    List<Line> between = new ArrayList<>();
    for (PageBlock block : printed) {
      if (block instanceof PageGrid grid
          && open.filter(join -> join.goesOnWith(grid)).isPresent()
          && !(hasTitle(between) && grid.asksForProject())) {
        open.get().add(grid);
        between.clear();
        continue;
      }
      if (open.isPresent()
          && block instanceof PageParagraph paragraph
          && paragraph.inMargin()
          && running.contains(running(paragraph))) {
        between.add(line(paragraph));
        continue;
      }
      open.ifPresent(join -> blocks.addAll(join.blocks()));
      open = Optional.empty();
      blocks.addAll(between);
      between.clear();
      switch (block) {
        case PageGrid grid -> open = Optional.of(new GridJoin(grid));
        case PageParagraph paragraph -> blocks.add(line(paragraph));
      }
    }
    open.ifPresent(join -> blocks.addAll(join.blocks()));
    blocks.addAll(between);
    return blocks;
  }

  private static boolean hasTitle(List<Line> lines) {
    return lines.stream().anyMatch(line -> Titles.isTitle(line.text()));
  }

  private static Line line(PageParagraph paragraph) {
    Place place = paragraph.text().at(new Place.OnPage(paragraph.page(), 0));
    return new Line(new Cell(paragraph.text().text(), place));
  }
}
