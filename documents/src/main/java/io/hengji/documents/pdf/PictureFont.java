package io.hengji.documents.pdf;

import io.hengji.documents.grid.FontSymbol;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A font as far as its name tells that its letters are pictures: boxes, ticks and signs.
record PictureFont(String name) {

  static PictureFont of(COSDictionary font) {
    String full = font.getNameAsString(COSName.BASE_FONT, "").toLowerCase(Locale.ROOT);
    String name = full.substring(full.indexOf('+') + 1).replace("-regular", "");
    return new PictureFont(
        switch (name) {
          case "wingdings2", "wingdings 2" -> "wingdings 2";
          case "symbolmt", "symbol" -> "symbol";
          default -> name;
        });
  }

  /// What a code shows in a font of pictures; empty in any other.
  Optional<String> text(int code) {
    return name.startsWith("wingdings")
        ? Optional.of(FontSymbol.text(name, code)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /// A text of which a character may have a meaning in this font only; empty where it is not known.
  Optional<String> shown(String text) {
    int c = text.codePointAt(0);
    if (c < 0xe000 || c > 0xf8ff) {
      return Optional.of(text);
    }
    return FontSymbol.isPrivate(c)
        ? Optional.of(FontSymbol.text(name, c)).filter(shown -> !shown.isEmpty())
        : Optional.empty();
  }
}
