package io.hengji.documents.web;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The lines and tables of a page, in their order.
final class HtmlPage {
  private static final int DEEPEST = 50;

  private final Allowance allowance;
  private final DrawnTable drawn;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int paragraphs;

  /// How many tables that only lay out the inside of a cell are being read.
  private int layouts;

  private boolean hidden;

  HtmlPage(Allowance allowance) {
    this.allowance = allowance;
    this.drawn = new DrawnTable(allowance);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Notice> notices() {
    return hidden ? List.of(new Notice(Place.UNKNOWN, "网页中有不显示的内容，未读取。")) : List.of();
  }

  /// Reads what an element holds. The walk is a loop: pages nest deeper than a stack holds.
  void read(Element root) throws UnreadableFile {
    HtmlText text = new HtmlText();
    Node node = root;
    int depth = 0;
    while (true) {
      boolean enters = enter(node, text);
      if (enters && node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        continue;
      }
      while (true) {
        if (enters) {
          leave(node, text);
        }
        if (depth == 0) {
          lines(text);
          return;
        }
        Node sibling = node.nextSibling();
        if (sibling != null) {
          node = sibling;
          break;
        }
        node = node.parentNode() == null ? root : node.parentNode();
        depth--;
        enters = true;
      }
    }
  }

  /// Takes a node in; whether its children are to follow.
  private boolean enter(Node node, HtmlText text) throws UnreadableFile {
    if (!(node instanceof Element element)) {
      text.add(node);
      return false;
    }
    if (HtmlText.isHidden(element)) {
      hidden |= element.hasText();
      return false;
    }
    if (element.nameIs("table")) {
      HtmlTable table = HtmlTable.of(element, allowance);
      if (table.isData()) {
        lines(text);
        table(table);
        return false;
      }
    }
    return !isDrawn(element, text) && text.enter(element);
  }

  /// Whether an element is a row of a table without the elements of one; the first takes all.
  private boolean isDrawn(Element element, HtmlText text) throws UnreadableFile {
    if (drawn.isTaken(element)) {
      return true;
    }
    List<List<Element>> found = drawn.tablesAt(element);
    if (found.isEmpty()) {
      return false;
    }
    lines(text);
    for (List<Element> rows : found) {
      blocks.add(drawn.grid(rows, ++tables));
    }
    return true;
  }

  private static void leave(Node node, HtmlText text) {
    if (node instanceof Element element) {
      text.leave(element);
    }
  }

  private void table(HtmlTable outermost) throws UnreadableFile {
    Deque<HtmlTable> next = new ArrayDeque<>();
    next.push(outermost);
    while (!next.isEmpty()) {
      HtmlTable table = next.pop();
      hidden |= table.hides();
      HtmlText caption = new HtmlText();
      table.caption().ifPresent(caption::addAll);
      lines(caption);
      blocks.add(table.grid(++tables));
      for (Element nested : table.nested().reversed()) {
        HtmlTable inner = HtmlTable.of(nested, allowance);
        if (inner.isData()) {
          next.push(inner);
        } else {
          layout(nested);
        }
      }
    }
  }

  private void layout(Element table) throws UnreadableFile {
    if (++layouts > DEEPEST) {
      throw new UnreadableFile("网页中的表格嵌套过深，未读取。");
    }
    read(table);
    layouts--;
  }

  private void lines(HtmlText text) throws UnreadableFile {
    for (String line : text.takeLines()) {
      String printed = PrintedText.of(line);
      if (!printed.isEmpty()) {
        allowance.cells(1);
        blocks.add(new Line(new Cell(printed, new Place.AtParagraph(++paragraphs))));
      }
    }
  }
}
