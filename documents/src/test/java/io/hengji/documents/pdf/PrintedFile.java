package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// A plain PDF file of printed pages.
final class PrintedFile {
  private final RawPdf raw = new RawPdf();
  private final int catalog = raw.reserve();
  private final int tree = raw.reserve();
  private final int font;
  private final PrintFont letters;
  private final List<Integer> pages = new ArrayList<>();
  private String root = "";
  private String moreFonts = "";

  PrintedFile(PrintFont letters) {
    this.letters = letters;
    font = letters.addTo(raw);
  }

  PrintedFile() {
    this(PrintFont.UNICODE_CODES);
  }

  /// The file's objects, to add to.
  RawPdf raw() {
    return raw;
  }

  PrintedPage page() {
    return new PrintedPage(letters);
  }

  PrintedFile with(PrintedPage page) {
    return with(page, "");
  }

  /// Adds a page with more entries of its own, such as `/Rotate 90`.
  PrintedFile with(PrintedPage page, String entries) {
    return with(page, entries, "");
  }

  /// Adds a page whose drawing is not packed.
  PrintedFile withUnpacked(PrintedPage page) {
    return with(raw.addStream("", page.drawing()), "", "");
  }

  /// Adds a page with more entries of its own and of its resources.
  PrintedFile with(PrintedPage page, String entries, String resources) {
    int drawing = raw.addStream("/Filter /FlateDecode", RawPdf.deflated(page.drawing()));
    return with(drawing, entries, resources);
  }

  private PrintedFile with(int drawing, String entries, String resources) {
    String box =
        entries.contains("/MediaBox")
            ? ""
            : " /MediaBox [0 0 " + PrintedPage.WIDTH + " " + PrintedPage.HEIGHT + "]";
    pages.add(
        raw.add(
            "<< /Type /Page /Parent "
                + tree
                + " 0 R"
                + box
                + " /Resources << /Font << /F1 "
                + font
                + " 0 R "
                + moreFonts
                + " >> "
                + resources
                + " >> /Contents "
                + drawing
                + " 0 R "
                + entries
                + " >>"));
    return this;
  }

  /// More fonts for the pages that are added from here on, such as `/F2 9 0 R`.
  PrintedFile fonts(String entries) {
    moreFonts = entries;
    return this;
  }

  /// More entries of the catalog.
  PrintedFile root(String entries) {
    root = entries;
    return this;
  }

  byte[] bytes() {
    finish();
    return raw.bytes(catalog);
  }

  /// The same file packed into streams of objects.
  byte[] packed() {
    finish();
    return raw.packed(catalog);
  }

  /// The number of the catalog's object.
  int catalog() {
    return catalog;
  }

  /// The number of a page's object.
  int pageNumber(int index) {
    return pages.get(index);
  }

  private void finish() {
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    raw.set(tree, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    raw.set(catalog, "<< /Type /Catalog /Pages " + tree + " 0 R " + root + " >>");
  }
}
