package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page as a picture, with about as many pixels as the pictures on it have.
final class PagePicture {
  private static final double FEWEST = 1_100;
  private static final double MOST = 3_600;

  private PagePicture() {}

  /// The picture of a page, counted from 1.
  static BufferedImage of(PDDocument document, int number, Allowance allowance)
      throws IOException, UnreadableFile {
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    double longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    double pixels = Math.clamp(longestPicture(page, allowance), FEWEST, MOST);
    return new PDFRenderer(document)
        .renderImage(number - 1, (float) (pixels / longest), ImageType.RGB);
  }

  private static double longestPicture(PDPage page, Allowance allowance) throws UnreadableFile {
    PDResources resources = page.getResources();
    double longest = 0;
    if (resources == null) {
      return longest;
    }
    for (COSName name : resources.getXObjectNames()) {
      COSBase object = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getItem(name);
      COSBase stream = object instanceof COSObject reference ? reference.getObject() : object;
      if (stream instanceof COSStream picture
          && COSName.IMAGE.equals(picture.getCOSName(COSName.SUBTYPE))) {
        int width = picture.getInt(COSName.WIDTH, COSName.W, 0);
        int height = picture.getInt(COSName.HEIGHT, COSName.H, 0);
        allowance.pixels(width, height);
        longest = Math.max(longest, Math.max(width, height));
      }
    }
    return longest;
  }
}
