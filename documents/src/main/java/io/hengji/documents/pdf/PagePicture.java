package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page as a picture, with about as many pixels as the pictures on it have. A scanner may have
/// cut the page into strips.
final class PagePicture {
  private static final double FEWEST = 1_100;
  private static final double MOST = 3_600;

  /// The longer side of A4 at 200 dots an inch, for pages that are drawn.
  private static final double DRAWN = 2_340;

  private static final int DEEPEST = 4;

  private final Allowance allowance;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int longest;
  private int widest;
  private int stacked;

  private PagePicture(Allowance allowance) {
    this.allowance = allowance;
  }

  /// The picture of a page, counted from 1.
  static BufferedImage of(PDDocument document, int number, Allowance allowance)
      throws IOException, UnreadableFile {
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    double longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    PagePicture pictures = new PagePicture(allowance);
    if (page.getResources() != null) {
      pictures.find(page.getResources().getCOSObject(), 0);
    }
    return new PDFRenderer(document)
        .renderImage(number - 1, (float) (pictures.pixels() / longest), ImageType.RGB);
  }

  /// How many pixels the longer side is to have.
  private double pixels() {
    double whole = Math.max(longest, Math.min(stacked, 2.0 * widest));
    return longest == 0 ? DRAWN : Math.clamp(whole, FEWEST, MOST);
  }

  private void find(COSDictionary resources, int depth) throws UnreadableFile {
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth > DEEPEST) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getItem(name);
      COSBase base = object instanceof COSObject reference ? reference.getObject() : object;
      if (base instanceof COSStream stream && seen.add(stream)) {
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
        if (COSName.IMAGE.equals(kind)) {
          add(
              stream.getInt(COSName.WIDTH, COSName.W, 0),
              stream.getInt(COSName.HEIGHT, COSName.H, 0));
        } else if (COSName.FORM.equals(kind) && own != null) {
          find(own, depth + 1);
        }
      }
    }
  }

  private void add(int width, int height) throws UnreadableFile {
    allowance.pixels(width, height);
    longest = Math.max(longest, Math.max(width, height));
    stacked = width == widest ? stacked + height : width > widest ? height : stacked;
    widest = Math.max(widest, width);
  }
}
