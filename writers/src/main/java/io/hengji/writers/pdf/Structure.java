package io.hengji.writers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What the contents of a document are: titles, paragraphs, tables with their rows and cells, in
/// the order in which they are read.
final class Structure {

  /// An element of the tree.
  record Element(COSDictionary dictionary) {}

  private final COSDictionary root = new COSDictionary();
  private final COSArray children = new COSArray();
  private final Map<PDPage, COSArray> marked = new HashMap<>();
  private final List<PDPage> pages = new ArrayList<>();
  private final Element document;

  Structure() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, children);
    document = new Element(new COSDictionary());
    add(document.dictionary(), root, children, "Document");
  }

  /// The element that holds the whole document.
  Element document() {
    return document;
  }

  /// Adds an element to another.
  Element add(Element parent, String type) {
    COSDictionary element = new COSDictionary();
    add(element, parent.dictionary(), kids(parent.dictionary()), type);
    return new Element(element);
  }

  /// Adds a cell that covers rows and columns.
  Element cell(Element row, boolean caption, int rowSpan, int columnSpan) {
    Element cell = add(row, caption ? "TH" : "TD");
    if (rowSpan > 1 || columnSpan > 1) {
      COSDictionary spans = new COSDictionary();
      spans.setItem(COSName.O, COSName.getPDFName("Table"));
      spans.setInt(COSName.getPDFName("RowSpan"), rowSpan);
      spans.setInt(COSName.getPDFName("ColSpan"), columnSpan);
      cell.dictionary().setItem(COSName.A, spans);
    }
    return cell;
  }

  private static void add(COSDictionary element, COSDictionary parent, COSArray kids, String type) {
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    kids.add(element);
  }

  private static COSArray kids(COSDictionary element) {
    COSArray kids = element.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      element.setItem(COSName.K, kids);
    }
    return kids;
  }

  /// Says that the next stretch of content of a page is an element's; returns the stretch's number.
  int mark(Element element, PDPage page) {
    COSArray onPage =
        marked.computeIfAbsent(
            page,
            _ -> {
              pages.add(page);
              return new COSArray();
            });
    int number = onPage.size();
    onPage.add(element.dictionary());
    COSInteger id = COSInteger.get(number);
    COSBase kid = id;
    COSDictionary first = element.dictionary().getCOSDictionary(COSName.PG);
    if (first == null) {
      element.dictionary().setItem(COSName.PG, page.getCOSObject());
    } else if (!first.equals(page.getCOSObject())) {
      COSDictionary elsewhere = new COSDictionary();
      elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      elsewhere.setItem(COSName.PG, page.getCOSObject());
      elsewhere.setItem(COSName.MCID, id);
      kid = elsewhere;
    }
    kids(element.dictionary()).add(kid);
    return number;
  }

  /// Gives the structure to a document.
  void giveTo(PDDocumentCatalog catalog) {
    COSArray numbers = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = pages.get(i);
      page.setStructParents(i);
      numbers.add(COSInteger.get(i));
      numbers.add(marked.get(page));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.getPDFName("ParentTreeNextKey"), pages.size());
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(root));
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
  }
}
