package io.hengji.writers.pdf;

import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The pages of a document as they are filled from top to bottom.
final class PageFlow {

  private static final float LONG = 841.89f;
  private static final float SHORT = 595.28f;
  private static final double ABOVE = 45;
  private static final double BELOW = 48;
  private static final double BESIDE = 45;
  private static final double NUMBER_SIZE = 9;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final List<PDPage> pages = new ArrayList<>();
  private Paper.Orientation orientation = Paper.Orientation.PORTRAIT;
  private PDPage page = new PDPage();
  private Canvas canvas;
  private boolean open;
  private int number;
  private double y;

  PageFlow(PDDocument document, PdfFonts fonts) {
    this.document = document;
    this.fonts = fonts;
    this.canvas = new Canvas(fonts, 0);
  }

  /// Begins a paper: its pages are numbered from 1.
  void begin(Paper.Orientation way) throws IOException {
    close();
    orientation = way;
    number = 0;
    newPage();
  }

  /// Begins a page.
  void newPage() throws IOException {
    close();
    page = new PDPage(new PDRectangle(pageWidth(), pageHeight()));
    document.addPage(page);
    pages.add(page);
    canvas = new Canvas(fonts, pageHeight());
    open = true;
    number++;
    y = ABOVE;
  }

  /// Ends the last page and gives all pages their fonts.
  void finish() throws IOException {
    close();
    var resources = fonts.resources();
    pages.forEach(done -> done.setResources(resources));
  }

  private void close() throws IOException {
    if (!open) {
      return;
    }
    String text = "— " + number + " —";
    canvas.beginArtifact();
    double width = TextLines.width(text) * NUMBER_SIZE;
    canvas.text((pageWidth() - width) / 2, pageHeight() - BELOW / 2, NUMBER_SIZE, false, text);
    canvas.end();
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(canvas.bytes());
    }
    page.setContents(stream);
    open = false;
  }

  PDPage page() {
    return page;
  }

  Canvas canvas() {
    return canvas;
  }

  /// Where the next content begins, from the page's upper edge.
  double y() {
    return y;
  }

  void moveTo(double below) {
    y = below;
  }

  boolean isAtTop() {
    return y <= ABOVE;
  }

  double left() {
    return BESIDE;
  }

  double width() {
    return pageWidth() - 2 * BESIDE;
  }

  double bottom() {
    return pageHeight() - BELOW;
  }

  /// The height of a page's content.
  double room() {
    return bottom() - ABOVE;
  }

  private float pageWidth() {
    return orientation == Paper.Orientation.PORTRAIT ? SHORT : LONG;
  }

  float pageHeight() {
    return orientation == Paper.Orientation.PORTRAIT ? LONG : SHORT;
  }
}
