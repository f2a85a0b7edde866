package io.hengji.writers.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one PDF file, of which only the glyphs in use are embedded.
final class PdfFonts {

  private final PDDocument document;
  private final Map<Typeface, PDType0Font> fonts = new LinkedHashMap<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /// The name under which a typeface stands in the resources of pages.
  static String name(Typeface face) {
    return "F" + Typeface.all().indexOf(face);
  }

  /// Notes that a character is used.
  void use(Typeface face, int character) throws IOException {
    PDType0Font font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, face.font(), true);
      fonts.put(face, font);
    }
    font.addToSubset(character);
  }

  /// Embeds the glyphs in use; returns the resources of pages.
  PDResources resources() throws IOException {
    PDResources resources = new PDResources();
    for (Map.Entry<Typeface, PDType0Font> font : fonts.entrySet()) {
      font.getValue().subset();
      resources.put(COSName.getPDFName(name(font.getKey())), font.getValue());
    }
    return resources;
  }
}
