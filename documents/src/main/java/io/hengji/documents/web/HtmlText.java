package io.hengji.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Text of a page while it is collected. A line that the page breaks ends with a line separator; a
/// line break of the source is only white space, kept as such.
final class HtmlText {
  private static final char SEPARATOR = '\u2028';
  private static final Set<String> NEVER_SHOWN =
      Set.of("script", "style", "head", "template", "noscript", "title", "rt", "rp", "option");

  private final StringBuilder text = new StringBuilder();

  /// Whether an element is not shown on the page.
  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("mso-hide:all");
  }

  void add(Node node) {
    if (node instanceof TextNode piece) {
      text.append(piece.getWholeText());
    }
  }

  /// Takes in the beginning of an element; whether what it holds is to follow.
  boolean enter(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br", "hr" -> text.append(SEPARATOR);
      case "input" -> text.append(HtmlField.shownInput(element));
      case "select" -> {
        text.append(HtmlField.shownChoice(element));
        return false;
      }
      default -> {
        if (NEVER_SHOWN.contains(tag)) {
          return false;
        }
        if (element.isBlock()) {
          text.append(SEPARATOR);
        }
      }
    }
    return true;
  }

  void leave(Element element) {
    if (element.isBlock()) {
      text.append(SEPARATOR);
    }
  }

  /// Adds all text of an element.
  void addAll(Element element) {
    element.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element inner) {
              enter(inner);
            } else {
              add(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element inner) {
              leave(inner);
            }
          }
        });
  }

  /// The lines so far, which are forgotten.
  List<String> takeLines() {
    List<String> lines = List.of(text.toString().split(String.valueOf(SEPARATOR)));
    text.setLength(0);
    return lines;
  }

  /// All text so far, with its line separators.
  @Override
  public String toString() {
    return text.toString();
  }
}
