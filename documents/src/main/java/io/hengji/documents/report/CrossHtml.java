package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.review.CrossFinding;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import java.util.List;

/// The findings over several documents as sections of the page, each linked to the forms that it
/// speaks against.
record CrossHtml(Html html, Checked checked) {

  /// The lines of the contents for reports and lists.
  static void contents(Html html, List<CheckedDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      html.raw("<li><a href=\"#d" + (i + 1) + "\">")
          .text(CrossName.of(documents.get(i)))
          .raw("</a> ")
          .text("问题" + documents.get(i).findings().size())
          .raw("</li>\n");
    }
  }

  void write() {
    for (int i = 0; i < checked.documents().size(); i++) {
      document(checked.documents().get(i), "d" + (i + 1));
    }
    if (!checked.findings().isEmpty()) {
      html.raw("<section id=\"sets\">\n").element("h2", "多份自评表之间");
      checked.findings().forEach(this::finding);
      html.raw("</section>\n");
    }
  }

  private void document(CheckedDocument document, String id) {
    html.raw("<section id=\"" + id + "\">\n").element("h2", CrossName.of(document));
    html.raw("<p class=\"where\">")
        .text(document.source().file() + " " + document.source().at())
        .raw("</p>\n");
    html.element("h3", document.findings().isEmpty() ? "没有发现问题" : "问题");
    document.findings().forEach(this::finding);
    html.raw("</section>\n");
  }

  private void finding(CrossFinding finding) {
    CheckPage page = CheckPage.of(finding.check());
    html.raw("<div class=\"finding " + finding.severity().code() + "\">")
        .raw("<p class=\"head\">")
        .text(SeverityName.mark(finding.severity()) + " " + SeverityName.of(finding.severity()))
        .text(" " + finding.check() + " " + page.title())
        .raw("<span class=\"where\">")
        .text(finding.place().toString())
        .raw("</span></p>")
        .element("p", finding.message());
    against(finding);
    if (!page.remedy().isEmpty()) {
      html.element("p", "怎么改：" + page.remedy());
    }
    if (!finding.cites().isEmpty()) {
      html.raw("<p class=\"cites\">").text("依据：" + String.join("；", finding.cites())).raw("</p>");
    }
    html.raw("</div>\n");
  }

  private void against(CrossFinding finding) {
    for (CrossName.Against against : CrossName.against(checked, finding)) {
      html.raw("<p>对照：<a href=\"#f" + (against.form() + 1) + "\">")
          .text(against.text())
          .raw("</a></p>");
    }
  }
}
