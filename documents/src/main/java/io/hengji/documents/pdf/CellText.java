package io.hengji.documents.pdf;

import io.hengji.core.form.Doubt;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.PrintedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The lines of text within a frame, and how they read: a line that ends because the next word
/// found no room goes on without a break. Where the edges of the frame are not known (NaN), every
/// line does.
///
/// @param unsure whether the text may belong to another cell
record CellText(double left, double right, List<TextLine> lines, boolean unsure) {
  private static final double WIDEST_PADDING = 7;
  private static final double DOUBT = 1.2;
  private static final Recognition MISPLACED =
      new Recognition(BigDecimal.ONE, Set.of(Doubt.MISPLACED));

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
    return level
        ? new CellText(left, right, lines, false)
        : new CellText(Double.NaN, Double.NaN, lines, false);
  }

  boolean isEmpty() {
    return lines.stream().allMatch(TextLine::isBlank);
  }

  /// The same text as one that may belong to another cell.
  CellText asUnsure() {
    return new CellText(left, right, lines, true);
  }

  /// The text as CONTRACT has it.
  String text() {
    return PrintedText.of(raw());
  }

  /// The paragraphs of the text, each in one line.
  List<String> paragraphs() {
    return raw().lines().map(PrintedText::of).filter(line -> !line.isEmpty()).toList();
  }

  private String raw() {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        raw.append(separator(lines.get(i - 1), lines.get(i)));
      }
      raw.append(lines.get(i).text());
    }
    return raw.toString();
  }

  /// The place of this text; with what it is worth, if it was read out of a picture.
  Place at(Place place) {
    Stream<Recognition> misplaced = unsure ? Stream.of(MISPLACED) : Stream.empty();
    return Stream.concat(misplaced, lines.stream().flatMap(line -> line.recognition().stream()))
        .reduce(Recognition::and)
        .map(worth -> worth.at(place))
        .orElse(place);
  }

  /// This text going on in another frame of the same column.
  CellText then(CellText next) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new CellText(left, right, all, unsure || next.unsure);
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
