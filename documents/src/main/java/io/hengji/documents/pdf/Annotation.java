package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Something laid over a page that shows text of the form: a filled-in field, or text typed onto
/// the page.
record Annotation(COSStream appearance, Rectangle at) {
  private static final int HIDDEN = 2;
  private static final int NO_VIEW = 32;
  private static final int MOST = 20_000;

  /// Two corners in the page's own coordinates.
  record Rectangle(double x1, double y1, double x2, double y2) {}

  /// Those of a page that are seen.
  static List<Annotation> shown(COSDictionary page) {
    List<Annotation> shown = new ArrayList<>();
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
      if (all.getObject(i) instanceof COSDictionary annotation) {
        of(annotation).ifPresent(shown::add);
      }
    }
    return shown;
  }

  private static Optional<Annotation> of(COSDictionary annotation) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
    boolean text = kind.equals("Widget") || kind.equals("FreeText");
    if (!text || (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0) {
      return Optional.empty();
    }
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
    if (corners == null || corners.size() != 4 || appearances == null) {
      return Optional.empty();
    }
    COSBase normal = appearances.getDictionaryObject(COSName.N);
    if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
      COSName state = annotation.getCOSName(COSName.AS);
      normal = state == null ? null : states.getDictionaryObject(state);
    }
    float[] at = corners.toFloatArray();
    return normal instanceof COSStream stream
        ? Optional.of(new Annotation(stream, new Rectangle(at[0], at[1], at[2], at[3])))
        : Optional.empty();
  }
}
