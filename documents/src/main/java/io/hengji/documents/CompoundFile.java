package io.hengji.documents;

import io.hengji.documents.excel.XlsReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Compound files (OLE2): what Office wrote before 2007 and WPS still writes, and the wrapping of
/// encrypted files of today.
final class CompoundFile {
  private CompoundFile() {}

  static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
        throw new UnreadableFile("文件设有打开密码，请取消密码后再提交。");
      }
      if (root.hasEntry("Workbook")) {
        return XlsReader.read(name, root, new Allowance(limits));
      }
      if (root.hasEntry("Book")) {
        throw new UnreadableFile("Excel文件是97以前的旧格式，请另存为.xlsx后再提交。");
      }
      if (root.hasEntry("WordDocument")) {
        throw new UnreadableFile("暂不读取.doc文件，请用Word或WPS另存为.docx后再提交。");
      }
      if (root.hasEntry("PowerPoint Document")) {
        throw new UnreadableFile("这是演示文稿，不是表格或文档，请提交Word、Excel或PDF文件。");
      }
      throw new UnreadableFile("这不是Word或Excel文件，请另存为.docx或.xlsx后再提交。");
    } catch (IOException e) {
      throw new UnreadableFile("文件已损坏或不完整，无法打开。", e);
    }
  }
}
