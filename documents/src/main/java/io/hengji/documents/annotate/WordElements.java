package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.word.WordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The cells and paragraphs of a Word document by the places that its reader gave them.
final class WordElements {

  /// What the reader passes over; everything else is counted as it counts.
  private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback", "rt");

  private final List<Element> cells = new ArrayList<>();
  private final List<Element> paragraphs = new ArrayList<>();
  private final Map<Place, Integer> origins;

  private WordElements(Map<Place, Integer> origins) {
    this.origins = origins;
  }

  static WordElements of(PackageCopy copy, String part) throws UnreadableFile {
    WordElements elements = new WordElements(WordReader.origins(copy.file(), part));
    elements.collect(copy.edit(part).root());
    return elements;
  }

  private void collect(Element element) {
    for (Element child : XmlPart.children(element)) {
      if (PASSED_OVER.contains(child.getLocalName())) {
        continue;
      }
      if (XmlPart.is(child, "tc")) {
        cells.add(child);
      } else if (XmlPart.is(child, "p")) {
        paragraphs.add(child);
      }
      collect(child);
    }
  }

  /// The cell at a place; the first of the table where the place is the table itself.
  Optional<Element> cell(Place place) {
    if (!(place instanceof Place.InTable table)) {
      return Optional.empty();
    }
    Optional<Element> own = Optional.ofNullable(origins.get(place)).flatMap(n -> at(cells, n));
    return own.isPresent() ? own : firstOf(table.table()).flatMap(n -> at(cells, n));
  }

  private Optional<Integer> firstOf(int table) {
    return origins.keySet().stream()
        .filter(place -> place instanceof Place.InTable cell && cell.table() == table)
        .map(place -> (Place.InTable) place)
        .min(Comparator.comparingInt(Place.InTable::row).thenComparingInt(Place.InTable::column))
        .map(origins::get);
  }

  /// The paragraph at a place outside every table; the document's first where nothing else is
  /// known.
  Optional<Element> paragraph(Place place) {
    return Optional.ofNullable(origins.get(place))
        .flatMap(number -> at(paragraphs, number))
        .or(() -> at(paragraphs, 1))
        .map(WordElements::outsideBoxes);
  }

  private static Optional<Element> at(List<Element> elements, int number) {
    return number >= 1 && number <= elements.size()
        ? Optional.of(elements.get(number - 1))
        : Optional.empty();
  }

  /// The paragraphs of a cell itself, those in its content controls among them.
  static List<Element> paragraphsOf(Element cell) {
    List<Element> own = new ArrayList<>();
    for (Element child : XmlPart.children(cell)) {
      switch (child.getLocalName()) {
        case "p" -> own.add(outsideBoxes(child));
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> own.addAll(paragraphsOf(child));
        default -> {}
      }
    }
    return own;
  }

  /// The paragraph that a text box is anchored in: Word takes no comments inside one.
  private static Element outsideBoxes(Element paragraph) {
    Element outer = paragraph;
    boolean inBox = false;
    for (Node up = paragraph.getParentNode(); up instanceof Element e; up = e.getParentNode()) {
      if (XmlPart.is(e, "txbxContent")) {
        inBox = true;
      } else if (inBox && XmlPart.is(e, "p")) {
        outer = e;
        inBox = false;
      }
    }
    return outer;
  }
}
