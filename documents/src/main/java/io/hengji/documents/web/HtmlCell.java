package io.hengji.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// What a cell of a table holds: text, and tables of their own with more than one cell.
record HtmlCell(String text, List<Element> nested) {

  static HtmlCell of(Element element) {
    HtmlText text = new HtmlText();
    List<Element> nested = new ArrayList<>();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element inner)) {
              text.add(node);
              return FilterResult.CONTINUE;
            }
            if (depth > 0 && HtmlText.isHidden(inner)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (inner.nameIs("table") && hasSeveralCells(inner)) {
              nested.add(inner);
              return FilterResult.SKIP_ENTIRELY;
            }
            return text.enter(inner) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element inner) {
              text.leave(inner);
            }
            return FilterResult.CONTINUE;
          }
        });
    return new HtmlCell(text.toString(), nested);
  }

  private static boolean hasSeveralCells(Element table) {
    return table.stream().filter(e -> e.nameIs("td") || e.nameIs("th")).limit(2).count() == 2;
  }
}
