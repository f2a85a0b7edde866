package io.hengji.documents.pdf;

import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.PrintedText;
import java.util.ArrayList;
import java.util.List;

/// The lines of text within a frame, and how they read: a line that ends because the next word
/// found no room goes on without a break. Where the edges of the frame are not known (NaN), every
/// line does.
record CellText(double left, double right, List<TextLine> lines) {
  private static final double WIDEST_PADDING = 7;
  private static final double DOUBT = 1.2;

  /// Nothing within a frame.
  static CellText empty(double left, double right) {
    return new CellText(left, right, List.of());
  }

  /// The lines that glyphs between a left and a right edge make. Text that runs another way than to
  /// the right comes after the rest.
  static CellText of(double left, double right, List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    boolean level = true;
    for (Turn turn : List.of(Turn.RIGHT, Turn.DOWN, Turn.UP, Turn.LEFT)) {
      List<Glyph> same =
          glyphs.stream()
              .filter(glyph -> glyph.turn() == turn)
              .map(glyph -> glyph.upright(turn, 0, 0))
              .toList();
      for (TextLine line : TextLine.of(same)) {
        if (!line.isBlank() || line.recognition().isPresent()) {
          lines.add(line);
          level &= turn == Turn.RIGHT;
        }
      }
    }
    return level ? new CellText(left, right, lines) : new CellText(Double.NaN, Double.NaN, lines);
  }

  boolean isEmpty() {
    return lines.stream().allMatch(TextLine::isBlank);
  }

  /// The text as CONTRACT has it.
  String text() {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        raw.append(separator(lines.get(i - 1), lines.get(i)));
      }
      raw.append(lines.get(i).text());
    }
    return PrintedText.of(raw.toString());
  }

  /// The place of this text; with what it is worth, if it was read out of a picture.
  Place at(Place place) {
    return lines.stream()
        .flatMap(line -> line.recognition().stream())
        .reduce(Recognition::and)
        .map(worth -> worth.at(place))
        .orElse(place);
  }

  /// This text going on in another frame of the same column.
  CellText then(CellText next) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new CellText(left, right, all);
  }

  /// Whether the next line would not have had to begin where it does: the word that begins it found
  /// no room behind this text's last line.
  boolean isCutBefore(CellText next) {
    return !isEmpty() && !next.isEmpty() && isWrapped(lines.getLast(), next.lines.getFirst(), 0.6);
  }

  private String separator(TextLine line, TextLine next) {
    if (!isWrapped(line, next, DOUBT)) {
      return line.isNumber() && PdfText.isWide(next.firstCharacter()) ? "" : "\n";
    }
    int last = line.lastCharacter();
    int first = next.firstCharacter();
    if (!isOfWord(last) || !isOfWord(first)) {
      return "";
    }
    boolean withinWord = line.isOneToken() && isWrapped(line, next, 0);
    return withinWord ? "" : " ";
  }

  private static boolean isOfWord(int c) {
    return !PdfText.isWide(c) && (Character.isLetterOrDigit(c) || ",.;:)%".indexOf(c) >= 0);
  }

  private boolean isWrapped(TextLine line, TextLine next, double doubt) {
    double padding = WIDEST_PADDING;
    for (TextLine any : lines) {
      padding = Math.min(padding, Math.max(0, any.left() - left));
    }
    double room = right - left - 2 * padding - line.width();
    return !(next.firstTokenWidth() + doubt * line.size() <= room);
  }
}
