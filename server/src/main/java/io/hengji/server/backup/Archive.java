package io.hengji.server.backup;

import io.hengji.server.backup.Manifest.Part;
import io.hengji.server.database.DatabaseTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A backup as a file, checked against its manifest before anything is taken out of it.
final class Archive implements AutoCloseable {

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// Opens a backup that is whole; every other file is refused with one sentence.
  static Archive open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new DatabaseTrouble("%s 不是衡绩的备份，或者没有传完整。".formatted(file), e);
    }
    try {
      Archive archive = new Archive(file, zip, manifest(file, zip));
      archive.verify();
      return archive;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /// A member's content.
  InputStream read(Part part) throws IOException {
    ZipEntry entry = zip.getEntry(part.name());
    if (entry == null) {
      throw damaged(part.name());
    }
    return zip.getInputStream(entry);
  }

  private void verify() throws IOException {
    List<Part> parts = new ArrayList<>(manifest.tables());
    parts.addAll(manifest.secrets());
    for (Part part : parts) {
      MessageDigest digest = Sha256.start();
      try (InputStream in = new DigestInputStream(read(part), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (ZipException e) {
        throw damaged(part.name());
      }
      if (!Sha256.text(digest).equals(part.sha256())) {
        throw damaged(part.name());
      }
    }
  }

  DatabaseTrouble damaged(String part) {
    return new DatabaseTrouble("备份 %s 已损坏：%s 的内容与清单不符，换一份备份恢复。".formatted(file, part));
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(Manifest.FILE);
    if (entry == null) {
      throw new DatabaseTrouble("%s 不是衡绩的备份。".formatted(file));
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = Backup.JSON.readValue(in.readAllBytes(), Manifest.class);
      if (!manifest.format().equals(Manifest.FORMAT)) {
        throw new DatabaseTrouble("备份 %s 的格式 %s 本版不认识，先升级衡绩。".formatted(file, manifest.format()));
      }
      return manifest;
    } catch (JacksonException | ZipException | NullPointerException e) {
      throw new DatabaseTrouble("备份 %s 的清单读不出来。".formatted(file), e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
