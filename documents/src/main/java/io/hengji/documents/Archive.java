package io.hengji.documents;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.packed.RandomBytes;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.packed.ZipMember;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An archive whose members are files to be read. It is opened for every member anew.
final class Archive {

  /// What opens the bytes of the archive.
  private interface Opener {
    Opened open() throws IOException;
  }

  private record Opened(RandomBytes bytes, Closeable closing) implements Closeable {
    @Override
    public void close() throws IOException {
      closing.close();
    }
  }

  private final Opener opener;

  private Archive(Opener opener) {
    this.opener = opener;
  }

  static Archive of(Path path) {
    return new Archive(() -> {
      FileChannel file = FileChannel.open(path);
      return new Opened(RandomBytes.of(file), file);
    });
  }

  static Archive of(byte[] bytes) {
    return new Archive(() -> new Opened(RandomBytes.of(bytes), () -> {}));
  }

  /// The members that are files; none where the archive is one document and no collection.
  List<ZipMember> files() throws UnreadableFile {
    List<ZipMember> files = new ArrayList<>();
    try (Opened opened = opener.open();
        ZipArchive archive = new ZipArchive(opened.bytes)) {
      if (!isDocument(archive)) {
        archive.members().stream().filter(member -> !member.isFolder()).forEach(files::add);
      }
      return files;
    } catch (IOException e) {
      throw notOpened(e);
    }
  }

  /// Whether an archive is one document and no collection of files.
  private static boolean isDocument(ZipArchive archive) {
    return OfficePackage.isOffice(archive)
        || archive.find("OFD.xml").isPresent()
        || archive.find("mimetype").isPresent();
  }

  byte[] bytes(ZipMember member, Limits limits) throws UnreadableFile {
    try (Opened opened = opener.open();
        ZipArchive archive = new ZipArchive(opened.bytes, List.of(member))) {
      return archive.bytes(member, new Allowance(limits), limits.fileBytes());
    } catch (IOException e) {
      throw notOpened(e);
    }
  }

  private static UnreadableFile notOpened(IOException e) {
    return new UnreadableFile("压缩包打不开，请检查是否有读取权限。", e);
  }
}
