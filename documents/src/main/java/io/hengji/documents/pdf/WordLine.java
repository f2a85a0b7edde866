package io.hengji.documents.pdf;

import io.hengji.documents.forms.Captions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of text as pieces with gaps between them that could be those of columns.
final class WordLine {
  /// A gap this wide, in sizes of the letters, is hardly one between words.
  static final double WIDE = 0.9;

  private static final double WORD_GAP = 0.3;
  private static final double SPREAD = 2.6;
  private static final int SURE_CAPTION = 3;

  private final List<TextLine> words;
  private final List<Gap> gaps = new ArrayList<>();
  private final Set<Gap> parting = new HashSet<>();
  private final double top;
  private final double bottom;
  private final double size;

  private WordLine(List<TextLine> words) {
    this(
        words,
        words.stream().mapToDouble(TextLine::top).min().orElse(0),
        words.stream().mapToDouble(TextLine::bottom).max().orElse(0));
  }

  private WordLine(List<TextLine> words, double top, double bottom) {
    this.words = words;
    this.top = top;
    this.bottom = bottom;
    double largest = 0;
    for (int i = 0; i < words.size(); i++) {
      TextLine word = words.get(i);
      largest = Math.max(largest, word.size());
      if (i > 0) {
        gaps.add(new Gap(words.get(i - 1).right(), word.left()));
      }
    }
    size = largest;
    for (int i = 1; i < words.size(); i++) {
      if (gaps.get(i - 1).width() < WIDE * size && areCaptions(words.get(i - 1), words.get(i))) {
        parting.add(gaps.get(i - 1));
      }
    }
  }

  /// The lines that glyphs make, from top to bottom.
  static List<WordLine> of(List<Glyph> glyphs) {
    List<WordLine> lines = new ArrayList<>();
    for (TextLine line : TextLine.of(glyphs)) {
      if (!line.isBlank()) {
        lines.add(new WordLine(joinedLetters(words(line))));
      }
    }
    return lines;
  }

  /// A whole row as one line: words one below the other are one.
  static WordLine ofRow(List<TextLine> words, Gap height) {
    List<TextLine> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(TextLine::left));
    List<TextLine> stacked = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (TextLine word : sorted) {
      if (word.left() > right && !open.isEmpty()) {
        stacked.add(new TextLine(open));
        open = new ArrayList<>();
      }
      right = Math.max(right, word.right());
      open.addAll(word.glyphs());
    }
    stacked.add(new TextLine(open));
    return new WordLine(stacked, height.from(), height.to());
  }

  private static List<TextLine> words(TextLine line) {
    List<TextLine> words = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isSpace()) {
        continue;
      }
      if (!open.isEmpty()) {
        double gap = glyph.x() - right(open);
        if (gap > WORD_GAP * glyph.size()) {
          words.add(new TextLine(open));
          open = new ArrayList<>();
        }
      }
      open.add(glyph);
    }
    words.add(new TextLine(open));
    return words;
  }

  private static double right(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  /// Single letters spread out to fill a cell are one word.
  private static List<TextLine> joinedLetters(List<TextLine> words) {
    if (words.size() < 3 && words.stream().allMatch(word -> isLetter(word.glyphs()))) {
      return words;
    }
    List<TextLine> joined = new ArrayList<>();
    for (TextLine word : words) {
      TextLine last = joined.isEmpty() ? word : joined.getLast();
      boolean letters =
          !joined.isEmpty()
              && isLetter(word.glyphs())
              && isLetter(List.of(last.glyphs().getLast()))
              && (last.glyphs().size() == 1 || isSpread(last, word))
              && word.left() - last.right() < SPREAD * word.size();
      if (letters) {
        List<Glyph> both = new ArrayList<>(last.glyphs());
        both.addAll(word.glyphs());
        joined.set(joined.size() - 1, new TextLine(both));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isLetter(List<Glyph> glyphs) {
    return glyphs.size() == 1 && Character.isIdeographic(glyphs.getFirst().text().codePointAt(0));
  }

  /// Whether a word is of spread letters, and the next one as far away.
  private static boolean isSpread(TextLine word, TextLine next) {
    List<Glyph> glyphs = word.glyphs();
    double gap = glyphs.getLast().x() - glyphs.get(glyphs.size() - 2).right();
    double here = next.left() - word.right();
    return gap > WORD_GAP * next.size() && Math.abs(gap - here) < WORD_GAP * next.size();
  }

  List<TextLine> words() {
    return words;
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  double size() {
    return size;
  }

  /// The gaps between the words, from left to right.
  List<Gap> gaps() {
    return gaps;
  }

  /// Whether a gap could be one of columns: by its width, or by what stands on both sides.
  boolean isWide(Gap gap) {
    return gap.width() >= WIDE * size() || parting.contains(gap);
  }

  /// Whether two words side by side are captions each for itself, or the right one a label.
  private static boolean areCaptions(TextLine left, TextLine right) {
    String second = stacked(right);
    return second.length() >= SURE_CAPTION
        && (Captions.labelOf(second).isPresent()
            || (Captions.isOneCaption(second) && Captions.isOneCaption(stacked(left))));
  }

  /// What words one below the other say.
  private static String stacked(TextLine word) {
    return TextLine.of(word.glyphs()).stream().map(TextLine::text).collect(Collectors.joining());
  }

  double center() {
    return (top() + bottom()) / 2;
  }

  long wideGaps() {
    return gaps.stream().filter(this::isWide).count();
  }
}
