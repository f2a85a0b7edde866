package io.hengji.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// A PDF file without its plumb rules, or without any.
final class UnruledPdf {

  private UnruledPdf() {}

  /// The file with level rules alone.
  static byte[] withLevelRules(byte[] file) throws IOException {
    return without(file, false);
  }

  static byte[] withoutRules(byte[] file) throws IOException {
    return without(file, true);
  }

  private static byte[] without(byte[] file, boolean level) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        PDStream kept = new PDStream(document);
        try (OutputStream out = kept.createOutputStream()) {
          new ContentStreamWriter(out).writeTokens(kept(new PDFStreamParser(page).parse(), level));
        }
        page.setContents(kept);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /// The tokens without the strokes of rules: `x y m x y l S`.
  private static List<Object> kept(List<Object> tokens, boolean level) {
    List<Object> kept = new ArrayList<>();
    for (Object token : tokens) {
      kept.add(token);
      int stroke = kept.size() - 7;
      if (is(token, "S") && stroke >= 0 && is(kept.get(stroke + 2), "m")) {
        if (level || number(kept.get(stroke)) == number(kept.get(stroke + 3))) {
          kept.subList(stroke, kept.size()).clear();
        }
      }
    }
    return kept;
  }

  private static boolean is(Object token, String name) {
    return token instanceof Operator operator && operator.getName().equals(name);
  }

  private static float number(Object token) {
    return ((COSNumber) token).floatValue();
  }
}
