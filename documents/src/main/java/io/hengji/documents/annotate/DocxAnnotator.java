package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.documents.grid.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// Puts findings into a Word document: a comment each over the text of the cell, and the cell's
/// shading by severity.
final class DocxAnnotator {

  /// What stands before the shading among the properties of a cell.
  private static final Set<String> BEFORE_SHADING =
      Set.of("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders");

  private final XmlPart document;
  private final WordElements elements;
  private final WordComments comments;

  private DocxAnnotator(PackageCopy copy) throws UnreadableFile {
    String part = copy.mainPart();
    this.document = copy.edit(part);
    this.elements = WordElements.of(copy, part);
    this.comments = WordComments.of(copy, part);
  }

  static void annotate(PackageCopy copy, Annotations annotations) throws UnreadableFile {
    DocxAnnotator annotator = new DocxAnnotator(copy);
    for (Map.Entry<Place, List<Finding>> entry : annotations.byPlace().entrySet()) {
      annotator.annotate(entry.getKey(), entry.getValue());
    }
  }

  private void annotate(Place place, List<Finding> findings) {
    Optional<Element> cell = elements.cell(place);
    List<Element> paragraphs =
        cell.map(WordElements::paragraphsOf)
            .filter(own -> !own.isEmpty())
            .orElseGet(() -> elements.paragraph(place).stream().toList());
    if (paragraphs.isEmpty()) {
      return;
    }
    for (Finding finding : findings) {
      comment(paragraphs.getFirst(), paragraphs.getLast(), comments.add(finding));
    }
    cell.ifPresent(element -> shade(element, findings));
  }

  private void comment(Element first, Element last, String id) {
    Element start = document.create("commentRangeStart");
    document.set(start, "id", id);
    Element properties = XmlPart.child(first, "pPr").orElse(null);
    first.insertBefore(
        start, properties == null ? first.getFirstChild() : properties.getNextSibling());
    document.set(document.append(last, "commentRangeEnd"), "id", id);
    Element run = document.append(last, "r");
    document.set(document.append(run, "commentReference"), "id", id);
  }

  private void shade(Element cell, List<Finding> findings) {
    Element properties =
        XmlPart.child(cell, "tcPr")
            .orElseGet(() -> {
              Element made = document.create("tcPr");
              cell.insertBefore(made, cell.getFirstChild());
              return made;
            });
    XmlPart.children(properties, "shd").forEach(properties::removeChild);
    Element shading = document.create("shd");
    document.set(shading, "val", "clear");
    document.set(shading, "color", "auto");
    document.set(shading, "fill", Annotations.colour(Annotations.gravest(findings)));
    Element after =
        XmlPart.children(properties).stream()
            .filter(property -> !BEFORE_SHADING.contains(property.getLocalName()))
            .findFirst()
            .orElse(null);
    properties.insertBefore(shading, after);
  }
}
