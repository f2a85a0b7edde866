package io.hengji.documents;

import io.hengji.documents.excel.XlsReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.word.DocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Compound files (OLE2): what Office wrote before 2007 and WPS still writes, and the wrapping of
/// encrypted files of today.
final class CompoundFile {
  private CompoundFile() {}

  /// Parts that tell the files of other programs, and what is said of these.
  private static final Map<String, String> OTHERS =
      Map.of(
          "PowerPoint Document", "这是演示文稿，不是表格或文档，请提交Word、Excel或PDF文件。",
          "MatOST", "这是Microsoft Works文件，请用WPS或Word打开后另存为.docx再提交。",
          "VisioDocument", "这是Visio绘图，不是表格或文档，请提交Word、Excel或PDF文件。",
          "__properties_version1.0", "这是Outlook邮件，请把其中的附件另存出来再提交。");

  static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    try (POIFSFileSystem file = open(bytes)) {
      DirectoryNode root = file.getRoot();
      if (has(root, "EncryptedPackage") || has(root, "EncryptionInfo")) {
        return Encrypted.read(name, root, limits);
      }
      if (has(root, "Workbook") || has(root, "Book")) {
        return XlsReader.read(name, root, new Allowance(limits));
      }
      if (has(root, "WordDocument")) {
        return DocReader.read(name, root, new Allowance(limits));
      }
      for (Map.Entry<String, String> other : OTHERS.entrySet()) {
        if (has(root, other.getKey())) {
          throw new UnreadableFile(other.getValue());
        }
      }
      throw new UnreadableFile("这不是Word或Excel文件，请用WPS或Office打开后另存为.docx或.xlsx再提交。");
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static boolean has(DirectoryNode root, String part) {
    return root.hasEntryCaseInsensitive(part);
  }

  private static POIFSFileSystem open(byte[] bytes) throws UnreadableFile {
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static UnreadableFile broken(Exception e) {
    return new UnreadableFile("文件已损坏或不完整，无法打开。", e);
  }
}
