package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The fonts of one file, each read once from what the file says of it.
final class FontShelf {
  private final Allowance allowance;
  private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();

  FontShelf(Allowance allowance) {
    this.allowance = allowance;
  }

  /// The font that a dictionary describes; null where there is none.
  @Nullable PdfFont font(@Nullable COSDictionary dictionary) throws UnreadableFile {
    if (dictionary == null) {
      return null;
    }
    PdfFont font = fonts.get(dictionary);
    if (font == null) {
      font =
          COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))
              ? new CompositeFont(dictionary, allowance).read()
              : new SimpleFont(dictionary, allowance).read();
      fonts.put(dictionary, font);
    }
    return font;
  }
}
