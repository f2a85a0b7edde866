package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// What an embedded TrueType font itself says its glyphs are, for files that do not tell what their
/// codes mean. It is looked at only when asked.
final class EmbeddedMeaning {
  private final COSDictionary descendant;
  private final Allowance allowance;
  private @Nullable CmapLookup lookup;
  private byte[] glyphs = {};
  private boolean opened;

  /// @param descendant the font whose codes are ids of glyphs
  EmbeddedMeaning(COSDictionary descendant, Allowance allowance) {
    this.descendant = descendant;
    this.allowance = allowance;
  }

  /// The text of a character id.
  Optional<String> text(int id) {
    if (!opened) {
      opened = true;
      open();
    }
    if (lookup == null) {
      return Optional.empty();
    }
    List<Integer> characters = lookup.getCharCodes(glyph(id));
    return Optional.ofNullable(characters)
        .flatMap(all -> all.stream().findFirst())
        .filter(Character::isValidCodePoint)
        .map(Character::toString)
        .filter(PdfText::says);
  }

  /// A file may say which glyph an id is; else they are the same.
  private int glyph(int id) {
    return 2 * id + 1 < glyphs.length
        ? (glyphs[2 * id] & 0xff) << 8 | (glyphs[2 * id + 1] & 0xff)
        : id;
  }

  private void open() {
    COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null
        || !(descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program)) {
      return;
    }
    try {
      byte[] bytes = StreamBytes.of(program, allowance);
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
      lookup = font.getUnicodeCmapLookup(false);
      if (descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream map) {
        glyphs = StreamBytes.of(map, allowance);
      }
    } catch (IOException | RuntimeException | UnreadableFile e) {
      lookup = null; // A broken font tells nothing.
    }
  }
}
