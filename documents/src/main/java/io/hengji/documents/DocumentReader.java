package io.hengji.documents;

import io.hengji.documents.excel.WorkbookReader;
import io.hengji.documents.excel.XmlWorkbookReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Fence;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.packed.RandomBytes;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.pdf.PdfReader;
import io.hengji.documents.pdf.PictureDocument;
import io.hengji.documents.text.TextReader;
import io.hengji.documents.web.HtmlReader;
import io.hengji.documents.web.MhtmlReader;
import io.hengji.documents.word.RtfReader;
import io.hengji.documents.word.WordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file of any kind. What it is, its content decides; what cannot be read is refused with
/// one sentence. Nothing but [UnreadableFile] comes out, whatever the bytes are.
public final class DocumentReader {
  private DocumentReader() {}

  /// Reads a file of the disk.
  public static Document read(String name, Path path, Limits limits) throws UnreadableFile {
    return read(name, bytes(path, limits), limits);
  }

  /// Reads a file given as its bytes.
  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    if (bytes.length > limits.fileBytes()) {
      throw tooLarge(limits);
    }
    return Fence.around(() -> dispatch(name, bytes, limits));
  }

  /// The bytes of a file of the disk, if it is no larger than the limits allow.
  static byte[] bytes(Path path, Limits limits) throws UnreadableFile {
    long most = Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw tooLarge(limits);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new UnreadableFile("找不到这个文件。", e);
    } catch (IOException e) {
      throw new UnreadableFile("文件打不开，请检查是否有读取权限、是否正被占用。", e);
    }
  }

  private static Document dispatch(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    if (ZipArchive.isZip(bytes)) {
      return packed(name, bytes, limits);
    }
    return switch (FileKind.of(bytes)) {
      case PDF -> PdfReader.read(name, bytes, limits);
      case HTML -> HtmlReader.read(name, bytes, limits);
      case TEXT -> TextReader.read(name, bytes, limits);
      case EMPTY -> throw new UnreadableFile("文件是空的，没有任何内容。");
      case OLE2 -> CompoundFile.read(name, bytes, limits);
      case ANCIENT_OFFICE ->
          throw new UnreadableFile("这是97以前的旧格式文件，请用WPS或Office另存为.docx或.xlsx后再提交。");
      case MHTML -> MhtmlReader.read(name, bytes, limits);
      case SPREADSHEET_XML -> XmlWorkbookReader.read(name, bytes, limits);
      case OPEN_XML -> OpenDocument.read(name, bytes, limits);
      case OTHER_ARCHIVE -> throw new UnreadableFile("这是ZIP以外的压缩包，请解压后再提交。");
      case RICH_TEXT -> RtfReader.read(name, bytes, limits);
      case JSON -> throw new UnreadableFile("这是JSON文件，不是文档。");
      case IMAGE -> PictureDocument.read(name, bytes, limits);
      case OTHER_XML -> throw new UnreadableFile("这是XML文件，但不是可识别的文档格式。");
      case DOCX, XLSX, OTHER_OFFICE, OPEN_DOCUMENT, OFD, ZIP, UNKNOWN ->
          throw new UnreadableFile("无法识别文件的类型，请提交PDF、Word、Excel、网页或文本文件；其他软件的文件请先另存为.docx或.xlsx。");
    };
  }

  /// The archive is opened once, to tell what it is and to read it.
  private static Document packed(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    try (ZipArchive archive = new ZipArchive(RandomBytes.of(bytes));
        OfficePackage file = new OfficePackage(archive, new Allowance(limits))) {
      FileKind kind = FileKind.of(archive, file);
      return switch (kind) {
        case DOCX -> WordReader.read(name, file);
        case XLSX -> WorkbookReader.read(name, file);
        case OPEN_DOCUMENT -> OpenDocument.read(name, file);
        case OFD -> throw new UnreadableFile("这是OFD版式文件，请另存为PDF后再提交。");
        case ZIP -> throw new UnreadableFile("这是空的压缩包，或是压缩包里的压缩包，请解压后再提交。");
        default -> throw new UnreadableFile("这是Office的其他格式（如.xlsb、.pptx），请另存为.xlsx或.docx后再提交。");
      };
    }
  }

  private static UnreadableFile tooLarge(Limits limits) {
    return new UnreadableFile("文件超过" + (limits.fileBytes() >> 20) + "兆字节的上限，未读取。");
  }
}
