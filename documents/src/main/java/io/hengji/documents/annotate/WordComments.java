package io.hengji.documents.annotate;

import io.hengji.core.review.Finding;
import io.hengji.documents.grid.UnreadableFile;
import java.util.Optional;
import org.w3c.dom.Element;

/// The comments of a Word document: those that are there stay, ours follow them.
final class WordComments {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private final XmlPart comments;
  private int last = -1;

  private WordComments(XmlPart comments) {
    this.comments = comments;
    for (Element comment : XmlPart.children(comments.root(), "comment")) {
      String id = comment.getAttributeNS(comments.root().getNamespaceURI(), "id");
      last = Math.max(last, SheetRows.numberOf(id));
    }
  }

  /// The comments of a document, in a new part where it has none.
  static WordComments of(PackageCopy copy, String document) throws UnreadableFile {
    Optional<String> known = copy.related(document, "comments");
    if (known.isPresent()) {
      return new WordComments(copy.edit(known.get()));
    }
    String namespace = copy.edit(document).root().getNamespaceURI();
    String part = copy.freeName("word/commentsHengji", ".xml");
    XmlPart made = copy.create(part, "<w:comments xmlns:w=\"" + namespace + "\"/>");
    copy.declare(part, TYPE);
    String links =
        STRICT.equals(namespace)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    copy.relate(document, links, part);
    return new WordComments(made);
  }

  /// Adds a finding as a comment and returns its id.
  String add(Finding finding) {
    String id = "" + ++last;
    Element comment = comments.append(comments.root(), "comment");
    comments.set(comment, "id", id);
    comments.set(comment, "author", Annotations.AUTHOR);
    comments.set(comment, "initials", "衡绩");
    paragraph(comment, Annotations.heading(finding), true);
    Annotations.lines(finding).forEach(line -> paragraph(comment, line, false));
    return id;
  }

  /// A paragraph that looks alike whatever the document's own styles are.
  private void paragraph(Element comment, String text, boolean bold) {
    Element paragraph = comments.append(comment, "p");
    Element layout = comments.append(paragraph, "pPr");
    Element spacing = comments.append(layout, "spacing");
    comments.set(spacing, "before", "0");
    comments.set(spacing, "after", "0");
    comments.set(spacing, "line", "240");
    comments.set(spacing, "lineRule", "auto");
    Element indent = comments.append(layout, "ind");
    comments.set(indent, "left", "0");
    comments.set(indent, "firstLine", "0");
    comments.set(indent, "firstLineChars", "0");
    comments.set(comments.append(layout, "jc"), "val", "left");
    Element run = comments.append(paragraph, "r");
    Element look = comments.append(run, "rPr");
    if (bold) {
      comments.append(look, "b");
    }
    comments.set(comments.append(look, "sz"), "val", "18");
    comments.set(comments.append(look, "szCs"), "val", "18");
    comments.appendText(run, "t", text);
  }
}
