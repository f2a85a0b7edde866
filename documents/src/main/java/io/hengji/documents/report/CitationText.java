package io.hengji.documents.report;

import io.hengji.documents.recheck.Citation;
import io.hengji.rulebooks.BookText;
import io.hengji.rulebooks.RuleBook.Provision;

/// A cited provision as people read it.
final class CitationText {

  private CitationText() {}

  /// The source, the place in it and how well it is known: `某文件，注 3（原文）`.
  static String source(Citation citation) {
    Provision provision = citation.provision();
    return provision.source().title()
        + "，"
        + provision.where()
        + "（"
        + BookText.tell(provision.source().basis())
        + "）";
  }

  /// What the provision says, in our own words.
  static String says(Citation citation) {
    return citation.provision().says();
  }
}
