package io.hengji.documents.pdf;

import io.hengji.documents.scan.ScannedPage;
import io.hengji.documents.scan.ScannedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The marks of a page that was read out of a picture, as if they were printed.
final class ScannedMarks {
  static final double ALL = 1;
  private static final double ASCENT_SHARE = 0.86;

  private ScannedMarks() {}

  static PageMarks of(int page, ScannedPage scanned) {
    List<Glyph> glyphs = new ArrayList<>();
    scanned.texts().forEach(text -> add(text, glyphs));
    return new PageMarks(
        page,
        scanned.width(),
        scanned.height(),
        glyphs,
        RuledCells.rulings(scanned.across()),
        RuledCells.rulings(scanned.down()),
        List.of(),
        ALL);
  }

  private static void add(ScannedText text, List<Glyph> glyphs) {
    double size = text.bottom() - text.top();
    double baseline = text.top() + ASCENT_SHARE * size;
    int at = 0;
    for (int i = 0; i + 1 < text.edges().size(); i++) {
      int next = text.text().offsetByCodePoints(at, 1);
      double left = text.edges().get(i);
      glyphs.add(
          new Glyph(
              text.text().substring(at, next),
              left,
              baseline,
              text.edges().get(i + 1) - left,
              size,
              Turn.RIGHT,
              Glyph.Ink.PLAIN,
              Optional.of(text.recognition())));
      at = next;
    }
  }
}
