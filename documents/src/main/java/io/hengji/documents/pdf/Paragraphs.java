package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/// Joins the lines of text outside tables into paragraphs: a line that is full goes on in the next.
final class Paragraphs {
  private static final double WIDEST_PITCH = 2.4;
  private static final double INDENT = 0.6;
  private static final double SAME_SIZE = 0.12;
  private static final Pattern ITEM =
      Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[.、．）)].*|[（(].{1,3}[）)].*|注[:：].*");
  private static final String ENDS = "。；;.：:！!？?";

  private final PageMarks page;
  private final List<RuledTable> tables;

  Paragraphs(PageMarks page, List<RuledTable> tables) {
    this.page = page;
    this.tables = tables;
  }

  List<PageParagraph> of(List<Glyph> glyphs) {
    List<TextLine> lines = TextLine.of(glyphs).stream().filter(line -> !line.isBlank()).toList();
    double right =
        DoubleStream.concat(
                lines.stream().mapToDouble(TextLine::right),
                tables.stream().mapToDouble(RuledTable::right))
            .max()
            .orElse(0);
    List<PageParagraph> paragraphs = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (TextLine line : lines) {
      if (!open.isEmpty() && !goesOn(open, line, right)) {
        paragraphs.add(paragraph(open, right));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open, right));
    }
    return paragraphs;
  }

  private PageParagraph paragraph(List<TextLine> lines, double right) {
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double top = lines.getFirst().top();
    boolean inMargin = PageParagraph.isInMargin(top, lines.getLast().bottom(), page.height());
    return new PageParagraph(page.page(), top, new CellText(left, right, lines, false), inMargin);
  }

  private boolean goesOn(List<TextLine> open, TextLine next, double right) {
    TextLine line = open.getLast();
    double size = line.size();
    if (next.baseline() - line.baseline() > WIDEST_PITCH * size
        || Math.abs(next.size() - size) > SAME_SIZE * size
        || next.left() > line.left() + INDENT * size
        || isTableBetween(line, next)) {
      return false;
    }
    boolean full = line.right() + next.firstTokenWidth() + INDENT * size > right;
    boolean newItem =
        ENDS.indexOf(line.lastCharacter()) >= 0 && ITEM.matcher(next.text()).matches();
    return full && !newItem;
  }

  private boolean isTableBetween(TextLine line, TextLine next) {
    for (RuledTable table : tables) {
      if (table.top() > line.top() && table.top() < next.bottom()) {
        return true;
      }
    }
    return false;
  }
}
