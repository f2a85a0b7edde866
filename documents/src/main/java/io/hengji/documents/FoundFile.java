package io.hengji.documents;

import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.file.Path;
import java.util.Optional;

/// A file that was found where somebody pointed to. It is opened only when it is read, so that many
/// can be listed, and several read at once.
public final class FoundFile {

  /// What gives the bytes of a file, if there are no more than the limits allow.
  interface Content {
    byte[] bytes(Limits limits) throws UnreadableFile;
  }

  private final String name;
  private final Optional<Path> path;
  private final Content content;

  FoundFile(String name, Content content) {
    this(name, Optional.empty(), content);
  }

  FoundFile(String name, Optional<Path> path, Content content) {
    this.name = name;
    this.path = path;
    this.content = content;
  }

  /// A place that should hold files and could not be looked into.
  static FoundFile closed(String name, String why) {
    return new FoundFile(
        name,
        _ -> {
          throw new UnreadableFile(why);
        });
  }

  /// The name as the user knows it: `archive.zip!/inner/path` for a member.
  public String name() {
    return name;
  }

  /// The file of the disk that it is, or that it is packed in; none for what was never on it.
  public Optional<Path> path() {
    return path;
  }

  public byte[] bytes(Limits limits) throws UnreadableFile {
    return content.bytes(limits);
  }

  /// Reads the file.
  public Document read(Limits limits) throws UnreadableFile {
    return DocumentReader.read(name, bytes(limits), limits);
  }

  @Override
  public String toString() {
    return name;
  }
}
