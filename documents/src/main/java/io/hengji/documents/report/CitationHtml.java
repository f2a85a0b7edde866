package io.hengji.documents.report;

import io.hengji.documents.recheck.Citation;
import java.util.List;

/// The provisions of a form on the page: links beside scores and findings, and what they say at the
/// end of the form's section.
final class CitationHtml {

  private CitationHtml() {}

  static void links(Html html, List<String> names, String id) {
    for (String name : names) {
      html.raw("<a class=\"cite\" href=\"#" + id + "-c-")
          .text(name)
          .raw("\">")
          .text(name)
          .raw("</a>");
    }
  }

  static void list(Html html, List<Citation> citations, String id) {
    if (citations.isEmpty()) {
      return;
    }
    html.element("h3", "依据").raw("<dl class=\"provisions\">\n");
    for (Citation citation : citations) {
      html.raw("<dt id=\"" + id + "-c-")
          .text(citation.name())
          .raw("\">")
          .text(citation.name())
          .raw("</dt><dd>")
          .text(CitationText.says(citation))
          .raw("<small>")
          .text(CitationText.source(citation))
          .raw("</small></dd>\n");
    }
    html.raw("</dl>\n");
  }
}
