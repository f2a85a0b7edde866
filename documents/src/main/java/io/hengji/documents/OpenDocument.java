package io.hengji.documents;

import io.hengji.documents.excel.OdsReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.odf.OdfHead;
import io.hengji.documents.odf.OdfTag;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.word.OdtReader;
import io.hengji.documents.xml.ByteSupply;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;

/// OpenDocument files, which LibreOffice and WPS write: texts and spreadsheets.
final class OpenDocument {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OpenDocument() {}

  /// Reads a packed file.
  static Document read(String name, OfficePackage file) throws UnreadableFile {
    if (file.has(MANIFEST) && isEncrypted(file)) {
      throw new UnreadableFile("文件设有打开密码，请取消密码后再提交。");
    }
    return read(name, file.scan(CONTENT, OdfTag.NAMES, OdfTag.OTHER), file.allowance());
  }

  /// Reads a file that is written as one piece of XML.
  static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    ByteSupply all = ByteSupply.of(bytes);
    return read(
        name,
        new XmlScanner<>(all, bytes.length, OdfTag.NAMES, OdfTag.OTHER),
        new Allowance(limits));
  }

  private static Document read(String name, XmlScanner<OdfTag> xml, Allowance allowance)
      throws UnreadableFile {
    OdfHead head = OdfHead.read(xml);
    return switch (head.kind()) {
      case SPREADSHEET -> OdsReader.read(name, xml, head.hidden(), allowance);
      case TEXT_DOCUMENT -> OdtReader.read(name, xml, head.hidden(), allowance);
      default -> throw new UnreadableFile("这是OpenDocument的演示或绘图，不是表格或文档，请提交Word、Excel或PDF文件。");
    };
  }

  private static boolean isEncrypted(OfficePackage file) throws UnreadableFile {
    XmlScanner<OdfTag> xml = file.scan(MANIFEST, OdfTag.NAMES, OdfTag.OTHER);
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event == XmlEvent.START && xml.tag() == OdfTag.ENCRYPTED) {
        return true;
      }
    }
    return false;
  }
}
