package io.hengji.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Files of pictures of pages, as scanners and their programs make them.
final class ScannedFile {
  private static final float POINTS = 72;
  private static final float SEAL = 110;
  private static final float QUALITY = 0.8f;

  private ScannedFile() {}

  /// A PDF with a picture a page, each on a sheet of A4 or of its shape.
  static byte[] pdf(BufferedImage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage page : pages) {
        add(document, page);
      }
      return bytes(document);
    }
  }

  private static PDPage add(PDDocument document, BufferedImage page) throws IOException {
    PDRectangle sheet =
        new PDRectangle(
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getWidth() * page.getHeight() / page.getWidth());
    PDPage added = new PDPage(sheet);
    document.addPage(added);
    try (PDPageContentStream content = new PDPageContentStream(document, added)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, page, QUALITY),
          0,
          0,
          sheet.getWidth(),
          sheet.getHeight());
    }
    return added;
  }

  /// The printed sample with the picture of a seal on it, and behind it a page that is a picture.
  static byte[] mixed(BufferedImage seal, BufferedImage second) throws IOException {
    try (PDDocument document = Loader.loadPDF(Sample.file())) {
      PDPage first = document.getPage(0);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, first, PDPageContentStream.AppendMode.APPEND, false, true)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, seal), 4 * POINTS, 2 * POINTS, SEAL, SEAL);
      }
      add(document, second);
      return bytes(document);
    }
  }

  /// A picture over the sample's own text, as some scanners keep what they recognised.
  static byte[] searchable(BufferedImage page) throws IOException {
    try (PDDocument sample = Loader.loadPDF(Sample.file());
        PDDocument document = new PDDocument()) {
      PDRectangle sheet = sample.getPage(0).getMediaBox();
      PDPage added = new PDPage(sheet);
      document.addPage(added);
      PDFormXObject text = new LayerUtility(document).importPageAsForm(sample, 0);
      try (PDPageContentStream content = new PDPageContentStream(document, added)) {
        content.drawForm(text);
        content.drawImage(
            JPEGFactory.createFromImage(document, page, QUALITY),
            0,
            0,
            sheet.getWidth(),
            sheet.getHeight());
      }
      return bytes(document);
    }
  }

  /// A TIFF file of several pages in black and white, packed as faxes are.
  static byte[] fax(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType("CCITT T.6");
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(ScanCopy.blackAndWhite(page), null, null), param);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
