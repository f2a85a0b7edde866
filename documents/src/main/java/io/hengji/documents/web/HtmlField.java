package io.hengji.documents.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// What the fields of a page to be filled in show.
final class HtmlField {
  private HtmlField() {}

  static String shownInput(Element input) {
    return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
      case "hidden", "password", "submit", "button", "reset", "image", "file" -> "";
      case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "☐";
      default -> input.attr("value");
    };
  }

  static String shownChoice(Element select) {
    Element chosen = null;
    for (Element option : select.select("option")) {
      if (chosen == null || option.hasAttr("selected")) {
        chosen = option;
      }
    }
    return chosen == null ? "" : chosen.text();
  }
}
