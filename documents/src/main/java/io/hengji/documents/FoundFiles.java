package io.hengji.documents;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.packed.ZipMember;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the files that a user points to: a file itself, all files of a folder and the folders in
/// it, the members of an archive. What cannot be looked into is found as such, and stops nothing.
public final class FoundFiles {
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX");

  private FoundFiles() {}

  /// The files under a path; those of a folder in the order of their names.
  public static List<FoundFile> under(Path path) {
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    List<Path> paths = new ArrayList<>();
    List<FoundFile> found = new ArrayList<>();
    try {
      Files.walkFileTree(path, new Visitor(paths, found));
    } catch (IOException _) {
      found.add(closed(path));
    }
    paths.sort(Comparator.naturalOrder());
    paths.forEach(file -> found.addAll(file(file)));
    return found.isEmpty() ? List.of(FoundFile.closed(path.toString(), "文件夹里没有文件。")) : found;
  }

  /// The files in bytes that are at hand: themselves, or the members of an archive.
  public static List<FoundFile> in(String name, byte[] bytes) {
    FoundFile whole = new FoundFile(name, _ -> bytes);
    return ZipArchive.isZip(bytes) ? members(whole, Archive.of(bytes)) : List.of(whole);
  }

  private static List<FoundFile> file(Path path) {
    FoundFile whole =
        new FoundFile(
            path.toString(), Optional.of(path), limits -> DocumentReader.bytes(path, limits));
    try (InputStream in = Files.newInputStream(path)) {
      return ZipArchive.isZip(in.readNBytes(4)) ? members(whole, Archive.of(path)) : List.of(whole);
    } catch (IOException _) {
      return List.of(whole);
    }
  }

  /// The members of an archive, or the whole file where it is a document, or broken: reading it
  /// will say so.
  private static List<FoundFile> members(FoundFile whole, Archive archive) {
    List<FoundFile> found = new ArrayList<>();
    try {
      for (ZipMember member : archive.files()) {
        if (!isLeftBySystem(member.name())) {
          String name = whole.name() + "!/" + member.name();
          found.add(new FoundFile(name, whole.path(), limits -> archive.bytes(member, limits)));
        }
      }
    } catch (UnreadableFile _) {
      return List.of(whole);
    }
    return found.isEmpty() ? List.of(whole) : found;
  }

  /// Whether a path has a step that operating and office systems leave behind by themselves.
  private static boolean isLeftBySystem(String path) {
    for (String step : path.split("/")) {
      if (LEFT_BY_SYSTEMS.contains(step) || step.startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private static FoundFile closed(Path path) {
    return FoundFile.closed(path.toString(), "文件夹或文件打不开，请检查是否有读取权限。");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> paths;
    private final List<FoundFile> found;

    Visitor(List<Path> paths, List<FoundFile> found) {
      this.paths = paths;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // Pipes and devices, which could be waited for without end, are no files.
      if (Files.isRegularFile(file) && !isLeftBySystem(String.valueOf(file.getFileName()))) {
        paths.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(closed(file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        found.add(closed(folder));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
