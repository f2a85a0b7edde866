package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// An open PDF file, read from memory within an allowance.
final class PdfFile implements Closeable {
  private static final double SMALLEST = 1;

  private final PDDocument document;
  private final Allowance allowance;

  private PdfFile(PDDocument document, Allowance allowance) {
    this.document = document;
    this.allowance = allowance;
  }

  static PdfFile open(byte[] bytes, Allowance allowance) throws IOException, UnreadableFile {
    TimedBytes source = new TimedBytes(bytes, allowance);
    new StructureStreams(bytes, allowance).measure();
    try {
      return new PdfFile(
          Loader.loadPDF(source, "", null, null, IOUtils.createMemoryOnlyStreamCache()), allowance);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFile("PDF文件已加密，需要密码才能打开，请去除密码后再提交。", e);
    } catch (LinkageError e) {
      throw new UnreadableFile("PDF文件用数字证书加密，无法打开，请去除加密后再提交。", e);
    } catch (IOException e) {
      source.requireTime();
      throw e;
    }
  }

  /// The marks of every page, in order.
  List<PageMarks> pages() throws IOException, UnreadableFile {
    int most = allowance.limits().pages();
    FontShelf fonts = new FontShelf(allowance);
    HiddenLayers layers = HiddenLayers.of(document.getDocumentCatalog().getCOSObject());
    List<PageMarks> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (pages.size() == most) {
        throw new UnreadableFile("PDF超过" + most + "页的上限，未读取。");
      }
      pages.add(marks(page, pages.size() + 1, fonts, layers));
    }
    return pages;
  }

  /// The picture of a page, counted from 1.
  BufferedImage picture(int page) throws IOException, UnreadableFile {
    return PagePicture.of(document, page, allowance);
  }

  private PageMarks marks(PDPage page, int number, FontShelf fonts, HiddenLayers layers)
      throws IOException, UnreadableFile {
    PDRectangle box = page.getCropBox();
    double width = Math.max(SMALLEST, box.getWidth());
    double height = Math.max(SMALLEST, box.getHeight());
    int rotation = page.getRotation();
    boolean aside = rotation == 90 || rotation == 270;
    MarkCollector collector =
        new MarkCollector(aside ? height : width, aside ? width : height, allowance);
    COSDictionary resources =
        page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
    Drawing drawing = new Drawing(collector, toPage(box, rotation), fonts, layers, allowance);
    drawing.trace(content(page), resources);
    for (Annotation field : Annotation.shown(page.getCOSObject())) {
      drawing.annotation(field);
    }
    return collector.marks(number);
  }

  /// The map from a page's own coordinates to points from the upper left of the page as shown.
  private static Affine toPage(PDRectangle box, int rotation) {
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (rotation) {
      case 90 -> new Affine(0, 1, 1, 0, -bottom, -left);
      case 180 -> new Affine(-1, 0, 0, 1, right, -bottom);
      case 270 -> new Affine(0, -1, -1, 0, top, right);
      default -> new Affine(1, 0, 0, -1, -left, top);
    };
  }

  private byte[] content(PDPage page) throws UnreadableFile {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      try {
        content.writeBytes(StreamBytes.of(streams.next().getCOSObject(), allowance));
        content.write('\n');
      } catch (IOException e) {
        // What cannot be unpacked shows nothing.
      }
    }
    return content.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
