package io.hengji.documents.report;

/// Builds a page; text is escaped, markup is ours alone.
final class Html {

  private final StringBuilder out = new StringBuilder();

  /// Markup as it is.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /// Text, escaped for content and for quoted attributes.
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
    return this;
  }

  /// An element with text in it.
  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
  }

  /// A cell of a table.
  Html cell(String style, String text) {
    return raw("<td class=\"" + style + "\">").text(text).raw("</td>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
