package io.hengji.documents.packed;

/// A member of a ZIP archive, as its directory describes it.
///
/// @param name with `/` between folders
/// @param encrypted whether it needs a password
/// @param method 0 stored, 8 deflated; others are not read
/// @param packed how many bytes it takes in the archive
/// @param size how many bytes it claims to unpack to
/// @param header where its own header begins
public record ZipMember(
    String name, boolean encrypted, int method, long packed, long size, long header) {

  public boolean isFolder() {
    return name.endsWith("/");
  }
}
