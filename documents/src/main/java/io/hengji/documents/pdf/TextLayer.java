package io.hengji.documents.pdf;

import io.hengji.core.form.Doubt;
import io.hengji.core.form.Recognition;
import io.hengji.documents.scan.ScannedPage;
import io.hengji.documents.scan.ScannedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The unseen text that a scanner's program lays under or over the picture of a page. It is another
/// reading of the page by another program, and believed as far as it says what is clear to read.
///
/// @param glyphs what it says, in points of the page
/// @param width how wide the page is
record TextLayer(List<Glyph> glyphs, double width) {
  private static final int FEWEST = 5;
  private static final double BELIEVED = 0.8;
  private static final double ASIDE = 0.5;

  private static final Set<Doubt> OF_READING = EnumSet.of(Doubt.WEAK, Doubt.DIFFERS);

  static TextLayer of(PageMarks page) {
    List<Glyph> hidden =
        page.glyphs().stream()
            .filter(glyph -> glyph.ink() == Glyph.Ink.HIDDEN && glyph.turn() == Turn.RIGHT)
            .filter(glyph -> !glyph.isSpace())
            .sorted(Comparator.comparingDouble(Glyph::x))
            .toList();
    return new TextLayer(hidden, page.width());
  }

  /// A page as read with what the layer says beside it; the page itself where the layer cannot be
  /// believed.
  ScannedPage beside(ScannedPage page) {
    return isBelieved(page)
        ? new ScannedPage(
            page.width(),
            page.height(),
            page.texts().stream().map(text -> beside(page, text)).toList(),
            page.across(),
            page.down())
        : page;
  }

  private boolean isBelieved(ScannedPage page) {
    long clear = 0;
    long same = 0;
    for (ScannedText text : page.texts()) {
      if (!glyphs.isEmpty() && !text.recognition().isDoubtful() && !text.text().isBlank()) {
        clear++;
        same += isSame(text.text(), said(page, text)) ? 1 : 0;
      }
    }
    return clear >= FEWEST && same >= BELIEVED * clear;
  }

  /// Where both agree, nothing speaks against the reading any more; where they do not, the reading
  /// is doubtful, and where it was that before, the layer's text is the better one.
  private ScannedText beside(ScannedPage page, ScannedText text) {
    List<Glyph> here = at(page, text);
    String said = text(here);
    Recognition worth = text.recognition();
    if (said.isEmpty()) {
      return text;
    }
    if (isSame(text.text(), said)) {
      Set<Doubt> left = EnumSet.noneOf(Doubt.class);
      worth.doubts().stream().filter(doubt -> !OF_READING.contains(doubt)).forEach(left::add);
      return new ScannedText(
          text.text(),
          text.edges(),
          text.top(),
          text.bottom(),
          new Recognition(worth.confidence(), left));
    }
    Recognition doubted = worth.and(new Recognition(worth.confidence(), Set.of(Doubt.DIFFERS)));
    boolean replaced = worth.isDoubtful() && said.codePointCount(0, said.length()) == here.size();
    return replaced
        ? new ScannedText(said, edges(page, here), text.top(), text.bottom(), doubted)
        : new ScannedText(text.text(), text.edges(), text.top(), text.bottom(), doubted);
  }

  private List<Double> edges(ScannedPage page, List<Glyph> here) {
    double scale = page.width() / width;
    List<Double> edges = new ArrayList<>();
    here.forEach(glyph -> edges.add(glyph.x() * scale));
    edges.add(here.getLast().right() * scale);
    return edges;
  }

  private String said(ScannedPage page, ScannedText text) {
    return text(at(page, text));
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  private List<Glyph> at(ScannedPage page, ScannedText text) {
    double scale = width / page.width();
    double aside = ASIDE * (text.bottom() - text.top()) * scale;
    double left = text.edges().getFirst() * scale - aside;
    double right = text.edges().getLast() * scale + aside;
    double top = text.top() * scale;
    double bottom = text.bottom() * scale;
    return glyphs.stream()
        .filter(glyph -> glyph.centerX() >= left && glyph.centerX() <= right)
        .filter(glyph -> glyph.centerY() >= top && glyph.centerY() <= bottom)
        .toList();
  }

  private static boolean isSame(String first, String second) {
    return plain(first).equals(plain(second));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
