package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.documents.grid.UnreadableFile;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// The comments of a sheet: those that are there stay, ours join them.
final class SheetComments {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String LINK =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String EMPTY =
      "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<authors/><commentList/></comments>";

  private final XmlPart comments;
  private final Element authors;
  private final Element list;

  private SheetComments(XmlPart comments) {
    this.comments = comments;
    this.authors =
        XmlPart.child(comments.root(), "authors")
            .orElseGet(() -> comments.append(comments.root(), "authors"));
    this.list =
        XmlPart.child(comments.root(), "commentList")
            .orElseGet(() -> comments.append(comments.root(), "commentList"));
  }

  /// The comments of a sheet, in a new part where it has none.
  static SheetComments of(PackageCopy copy, String sheet) throws UnreadableFile {
    Optional<String> known = copy.related(sheet, "comments");
    if (known.isPresent()) {
      return new SheetComments(copy.edit(known.get()));
    }
    String part = copy.freeName("xl/comments", ".xml");
    XmlPart made = copy.create(part, EMPTY);
    copy.declare(part, TYPE);
    copy.relate(sheet, LINK, part);
    return new SheetComments(made);
  }

  /// The cell itself, or the next one to the right where a conversation stands on it: Excel shows
  /// nothing but the conversation there.
  Place.OnSheet freeOfThread(Place.OnSheet place) {
    return SheetRows.rightwards(place).stream()
        .filter(cell -> on(cell).filter(this::isThread).isEmpty())
        .findFirst()
        .orElse(place);
  }

  private Optional<Element> on(Place.OnSheet cell) {
    String reference = SheetRows.reference(cell.row(), cell.column());
    return XmlPart.children(list, "comment").stream()
        .filter(comment -> comment.getAttribute("ref").equals(reference))
        .findFirst();
  }

  private boolean isThread(Element comment) {
    int author = SheetRows.numberOf(comment.getAttribute("authorId"));
    List<Element> known = XmlPart.children(authors, "author");
    return author < known.size() && known.get(author).getTextContent().startsWith("tc=");
  }

  /// Adds findings of one cell to the comment on it or on the free one beside it; true where the
  /// comment is new.
  boolean add(Place.OnSheet cell, Place.OnSheet free, List<Finding> findings) {
    Optional<Element> own = on(free);
    Element text =
        own.map(this::continued)
            .orElseGet(() -> {
              Element comment = comments.append(list, "comment");
              comment.setAttribute("ref", SheetRows.reference(free.row(), free.column()));
              comment.setAttribute("authorId", "" + author());
              return comments.append(comment, "text");
            });
    if (!free.equals(cell)) {
      run(text, "单元格 " + SheetRows.reference(cell.row(), cell.column()) + "：\n", false);
    }
    boolean first = true;
    for (Finding finding : findings) {
      run(text, (first ? "" : "\n\n") + Annotations.heading(finding), true);
      run(text, "\n" + String.join("\n", Annotations.lines(finding)), false);
      first = false;
    }
    return own.isEmpty();
  }

  /// The text of a comment that is there, ready to be continued under a line.
  private Element continued(Element comment) {
    Element text = XmlPart.child(comment, "text").orElseGet(() -> comments.append(comment, "text"));
    XmlPart.child(text, "t")
        .ifPresent(plain -> {
          Element run = comments.create("r");
          text.replaceChild(run, plain);
          run.appendChild(plain);
        });
    run(text, "\n————\n", false);
    return text;
  }

  private int author() {
    List<Element> known = XmlPart.children(authors, "author");
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).getTextContent().equals(Annotations.AUTHOR)) {
        return i;
      }
    }
    comments.append(authors, "author").setTextContent(Annotations.AUTHOR);
    return known.size();
  }

  private void run(Element text, String words, boolean bold) {
    Element run = comments.create("r");
    Element properties = comments.append(run, "rPr");
    if (bold) {
      comments.append(properties, "b");
    }
    comments.append(properties, "sz").setAttribute("val", "9");
    comments.append(properties, "color").setAttribute("rgb", "FF000000");
    comments.append(properties, "rFont").setAttribute("val", "宋体");
    comments.append(properties, "charset").setAttribute("val", "134");
    comments.appendText(run, "t", words);
    Element phonetic =
        XmlPart.children(text).stream()
            .filter(child -> XmlPart.is(child, "rPh") || XmlPart.is(child, "phoneticPr"))
            .findFirst()
            .orElse(null);
    text.insertBefore(run, phonetic);
  }
}
