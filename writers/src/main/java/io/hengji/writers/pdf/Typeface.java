package io.hengji.writers.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font that comes with the program: its glyphs and how far each advances. Read once for all
/// files and threads.
final class Typeface {

  private static final int PLANE = 0x10000;

  private final TrueTypeFont font;
  private final char[] glyphs = new char[PLANE];
  private final Map<Integer, Integer> beyond = new HashMap<>();
  private final float[] advances;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    CmapLookup map = font.getUnicodeCmapLookup();
    for (int c = 0; c < PLANE; c++) {
      glyphs[c] = (char) map.getGlyphId(c);
    }
    for (int c = 2 * PLANE; c < 3 * PLANE; c++) {
      int glyph = map.getGlyphId(c);
      if (glyph != 0) {
        beyond.put(c, glyph);
      }
    }
    advances = new float[font.getNumberOfGlyphs()];
    float em = font.getUnitsPerEm();
    for (int g = 0; g < advances.length; g++) {
      advances[g] = font.getAdvanceWidth(g) / em;
    }
  }

  /// The typefaces in the order in which a character is looked for: the text's own, then symbols.
  static List<Typeface> all() {
    return Loaded.ALL;
  }

  /// The first typeface that has a glyph for a character.
  static Optional<Typeface> of(int character) {
    for (Typeface face : Loaded.ALL) {
      if (face.glyph(character) != 0) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  TrueTypeFont font() {
    return font;
  }

  /// The number of a character's glyph; 0 where there is none.
  int glyph(int character) {
    return character < PLANE ? glyphs[character] : beyond.getOrDefault(character, 0);
  }

  /// How far a glyph advances, in ems.
  float advance(int glyph) {
    return advances[glyph];
  }

  /// The outline of a glyph at a place of a page whose `y` grows downwards.
  PathIterator outline(int glyph, double x, double baseline, double size) throws IOException {
    double scale = size / font.getUnitsPerEm();
    AffineTransform onPage = new AffineTransform(scale, 0, 0, -scale, x, baseline);
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return (data == null ? new GeneralPath() : data.getPath()).getPathIterator(onPage);
  }

  private static Typeface read(String name) {
    try (InputStream file =
            Typeface.class.getResourceAsStream("/io/hengji/writers/fonts/" + name + ".ttf.gz");
        InputStream plain = new GZIPInputStream(Objects.requireNonNull(file, name), 1 << 16)) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(plain.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Loads the fonts when the first text is set.
  private static final class Loaded {
    static final List<Typeface> ALL = List.of(read("noto-serif-sc"), read("dejavu-sans-symbols"));
  }
}
