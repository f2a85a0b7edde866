package io.hengji.documents;

import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// Files of today that are encrypted. Some only have the password that Office itself gives to files
/// that anybody may open but not everybody change; the others are refused.
final class Encrypted {
  private static final int MOST_ROUNDS = 1_000_000;

  private Encrypted() {}

  static Document read(String name, DirectoryNode root, Limits limits) throws UnreadableFile {
    byte[] plain = decrypted(root, limits);
    if (!ZipArchive.isZip(plain)) {
      throw new UnreadableFile("加密的文件中不是Word或Excel文件，请取消密码后再提交。");
    }
    return DocumentReader.read(name, plain, limits);
  }

  private static byte[] decrypted(DirectoryNode root, Limits limits) throws UnreadableFile {
    try {
      EncryptionInfo info = new EncryptionInfo(root);
      Decryptor decryptor = Decryptor.getInstance(info);
      if (info.getVerifier().getSpinCount() > MOST_ROUNDS
          || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw protectedByPassword();
      }
      int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
      try (InputStream in = decryptor.getDataStream(root)) {
        return in.readNBytes(most);
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw e instanceof EncryptedDocumentException ? protectedByPassword() : broken(e);
    }
  }

  private static UnreadableFile protectedByPassword() {
    return new UnreadableFile("文件设有打开密码，请取消密码后再提交。");
  }

  private static UnreadableFile broken(Exception e) {
    return new UnreadableFile("文件设有打开密码或已损坏，请取消密码、确认能打开后再提交。", e);
  }
}
