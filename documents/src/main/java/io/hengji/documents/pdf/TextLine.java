package io.hengji.documents.pdf;

import io.hengji.core.form.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Glyphs that stand on one line, from left to right. A superscript belongs to the line it hangs
/// on.
final class TextLine {
  private static final double SAME_LINE = 0.5;
  private static final double WORD_GAP = 0.2;
  private static final double MIXED_GAP = 0.6;
  private static final double WIDE_GAP = 1.2;
  private static final double EVEN = 0.35;
  private static final double OVERPRINT = 0.25;

  /// What never begins a line: it goes down with the letter before it.
  private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕”’";

  private final List<Glyph> glyphs;
  private final Glyph tallest;
  private final double right;

  /// Glyphs in the order of the line.
  TextLine(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    Glyph largest = glyphs.getFirst();
    double end = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (glyph.size() > largest.size()) {
        largest = glyph;
      }
      end = Math.max(end, glyph.right());
    }
    tallest = largest;
    right = end;
  }

  /// The lines that glyphs make, from top to bottom.
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centerY));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (Glyph glyph : sorted) {
      double height = glyph.bottom() - glyph.top();
      double shared = Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
      if (!open.isEmpty() && shared < SAME_LINE * Math.min(height, bottom - top)) {
        lines.add(onOneLine(open));
        open = new ArrayList<>();
      }
      if (open.isEmpty() || height > bottom - top) {
        top = glyph.top();
        bottom = glyph.bottom();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      lines.add(onOneLine(open));
    }
    return lines;
  }

  private static TextLine onOneLine(List<Glyph> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (!isOverprint(kept, glyph)) {
        kept.add(glyph);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isSpace()) {
      kept.removeLast();
    }
    while (!kept.isEmpty() && kept.getFirst().isSpace()) {
      kept.removeFirst();
    }
    return new TextLine(kept.isEmpty() ? glyphs : kept);
  }

  /// Whether a glyph only makes one that is there bolder.
  private static boolean isOverprint(List<Glyph> kept, Glyph glyph) {
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 3); i--) {
      Glyph other = kept.get(i);
      if (Math.abs(other.x() - glyph.x()) < OVERPRINT * glyph.size()
          && Math.abs(other.y() - glyph.y()) < OVERPRINT * glyph.size()
          && other.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean isBlank() {
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        return false;
      }
    }
    return true;
  }

  /// What the line is worth, if it was read out of a picture.
  Optional<Recognition> recognition() {
    return glyphs.stream().flatMap(glyph -> glyph.recognition().stream()).reduce(Recognition::and);
  }

  double left() {
    return glyphs.getFirst().x();
  }

  double right() {
    return right;
  }

  double width() {
    return right() - left();
  }

  /// The size of its largest glyph.
  double size() {
    return tallest.size();
  }

  double baseline() {
    return tallest.y();
  }

  double top() {
    return tallest.top();
  }

  double bottom() {
    return tallest.bottom();
  }

  int firstCharacter() {
    return glyphs.getFirst().text().codePointAt(0);
  }

  int lastCharacter() {
    String last = glyphs.getLast().text();
    return last.codePointBefore(last.length());
  }

  /// The width of what stands before the first place where the line could have been broken.
  double firstTokenWidth() {
    double end = glyphs.getFirst().right();
    boolean closed = false;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean closing = NEVER_FIRST.indexOf(glyph.text().codePointAt(0)) >= 0;
      closed |= closing;
      if (closing) {
        end = glyph.right();
      } else if (closed
          || PdfText.isWide(firstCharacter())
          || glyph.isSpace()
          || PdfText.isWide(glyph.text().codePointAt(0))
          || isGap(glyphs.get(i - 1), glyph)) {
        break;
      }
      end = glyph.right();
    }
    return end - left();
  }

  /// Whether there is a place where the line could have been broken.
  boolean isOneToken() {
    return firstTokenWidth() >= width() - 0.01;
  }

  /// Whether the line is one figure, with or without signs.
  boolean isFigure() {
    String text = text();
    return text.codePoints().allMatch(c -> c < 0x80 || c == '≥' || c == '≤')
        && text.chars().anyMatch(Character::isDigit);
  }

  /// Whether the line is a number, whose unit would begin the next.
  boolean isNumber() {
    for (Glyph glyph : glyphs) {
      int c = glyph.text().codePointAt(0);
      if (!(c >= '0' && c <= '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  /// The line's text; gaps between words are spaces, gaps of spread letters are none.
  String text() {
    StringBuilder text = new StringBuilder();
    boolean spread = isSpread();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0 && !spread && isGap(glyphs.get(i - 1), glyph)) {
        text.append(' ');
      }
      text.append(glyph.isSpace() ? " " : glyph.text());
    }
    return text.toString();
  }

  private static boolean isGap(Glyph before, Glyph after) {
    if (before.isSpace() || after.isSpace()) {
      return false;
    }
    double gap = (after.x() - before.right()) / Math.max(before.size(), after.size());
    boolean wideBefore = PdfText.isWide(before.text().codePointBefore(before.text().length()));
    boolean wideAfter = PdfText.isWide(after.text().codePointAt(0));
    if (wideBefore && wideAfter) {
      return gap > WIDE_GAP;
    }
    return gap > (wideBefore || wideAfter ? MIXED_GAP : WORD_GAP);
  }

  /// Whether the letters are spread evenly over the line, as captions are to fill their cell.
  private boolean isSpread() {
    if (glyphs.size() < 2) {
      return false;
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph after = glyphs.get(i);
      if (before.isSpace() || after.isSpace() || !PdfText.isWide(before.text().codePointAt(0))) {
        return false;
      }
      double gap = (after.x() - before.right()) / after.size();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return least > WORD_GAP && most - least < EVEN;
  }
}
