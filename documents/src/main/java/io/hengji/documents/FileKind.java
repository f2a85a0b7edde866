package io.hengji.documents;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.packed.RandomBytes;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.text.TextEncoding;
import io.hengji.documents.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file is, told by its content and never by its name.
public enum FileKind {
  EMPTY,
  PDF,
  /// Word's and Excel's files of today.
  DOCX,
  XLSX,
  /// Office's other packed files: binary workbooks, presentations, drawings.
  OTHER_OFFICE,
  /// OpenDocument and OFD.
  OPEN_DOCUMENT,
  OFD,
  /// An archive that holds files.
  ZIP,
  /// Office's files of before 2007, and encrypted ones of today.
  OLE2,
  /// What Word and Excel wrote before 1995, and Write.
  ANCIENT_OFFICE,
  HTML,
  MHTML,
  SPREADSHEET_XML,
  /// OpenDocument written as one piece of XML.
  OPEN_XML,
  OTHER_XML,
  RICH_TEXT,
  JSON,
  IMAGE,
  OTHER_ARCHIVE,
  TEXT,
  UNKNOWN;

  private static final int HEAD = 4096;
  private static final int WHERE_PDF_BEGINS = 1024;

  /// Tells the kind of a file by its bytes.
  public static FileKind of(byte[] bytes) throws UnreadableFile {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (ZipArchive.isZip(bytes)) {
      return packed(bytes);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    FileKind binary = binary(head);
    return binary == UNKNOWN ? written(bytes) : binary;
  }

  private static FileKind binary(String head) {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE2;
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < WHERE_PDF_BEGINS) {
      return PDF;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || (head.startsWith("BM") && head.length() > 30 && head.charAt(6) == 0)
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))) {
      return IMAGE;
    }
    if (head.startsWith("Rar!")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("\u001F\u008B")
        || head.startsWith("BZh")
        || head.startsWith("\u00FD7zXZ")) {
      return OTHER_ARCHIVE;
    }
    if (isAncient(head)) {
      return ANCIENT_OFFICE;
    }
    return head.startsWith("{\\rtf") ? RICH_TEXT : UNKNOWN;
  }

  private static boolean isAncient(String head) {
    return head.startsWith("\u00DB\u00A5-\0")
        || head.startsWith("\u009B\u00A5!\0")
        || head.startsWith("1\u00BE\0\0")
        || head.startsWith("\t\0\4\0")
        || head.startsWith("\t\2\6\0")
        || head.startsWith("\t\4\6\0");
  }

  private static FileKind packed(byte[] bytes) throws UnreadableFile {
    try (ZipArchive archive = new ZipArchive(RandomBytes.of(bytes))) {
      return of(archive, new OfficePackage(archive, new Allowance(Limits.STANDARD)));
    }
  }

  /// Tells the kind of an archive, which is looked at as an office file as well.
  static FileKind of(ZipArchive archive, OfficePackage file) throws UnreadableFile {
    if (OfficePackage.isOffice(archive)) {
      return switch (file.mainKind()) {
        case DOCUMENT -> DOCX;
        case WORKBOOK -> XLSX;
        case OTHER -> OTHER_OFFICE;
      };
    }
    if (archive.find("OFD.xml").isPresent()) {
      return OFD;
    }
    boolean isOpenDocument =
        archive.find("mimetype").isPresent() && archive.find("content.xml").isPresent();
    return isOpenDocument ? OPEN_DOCUMENT : ZIP;
  }

  private static FileKind written(byte[] bytes) {
    Optional<String> decoded = TextEncoding.decode(head(bytes));
    if (decoded.isEmpty()) {
      return UNKNOWN;
    }
    String text = decoded.get().stripLeading();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.regionMatches(true, 0, "MIME-Version:", 0, 13)
        || (text.startsWith("From:") && text.contains("MIME-Version:"))) {
      return MHTML;
    }
    if (text.startsWith("<?xml") || text.startsWith("<Workbook")) {
      return markup(text);
    }
    if (HtmlReader.isHtml(text)) {
      return HTML;
    }
    return looksLikeJson(text) ? JSON : TEXT;
  }

  private static FileKind markup(String text) {
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return SPREADSHEET_XML;
    }
    if (text.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0")) {
      return OPEN_XML;
    }
    return HtmlReader.isHtml(text) ? HTML : OTHER_XML;
  }

  private static boolean looksLikeJson(String text) {
    if (text.startsWith("{")) {
      return text.substring(1).stripLeading().startsWith("\"");
    }
    return text.startsWith("[") && text.substring(1).stripLeading().matches("(?s)[{\\[\\]].*");
  }

  private static byte[] head(byte[] bytes) {
    int length = Math.min(bytes.length, 4 * HEAD);
    return Arrays.copyOf(bytes, length);
  }
}
