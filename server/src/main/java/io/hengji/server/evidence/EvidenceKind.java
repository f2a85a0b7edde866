package io.hengji.server.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that are taken as evidence: nothing that a browser would run. A file is of a
/// kind when both its name and its first bytes say so.
enum EvidenceKind {
  PDF("application/pdf", "25504446", "pdf"),
  PNG("image/png", "89504e47", "png"),
  JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
  TIFF("image/tiff", "", "tif", "tiff"),
  BMP("image/bmp", "424d", "bmp"),
  ZIP("application/zip", "504b0304", "zip", "docx", "xlsx", "pptx", "ofd", "odt", "ods"),
  OFFICE("application/octet-stream", "d0cf11e0", "doc", "xls", "ppt", "wps", "et"),
  TEXT("text/plain", "", "txt", "csv");

  private final String mediaType;
  private final String beginning;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  EvidenceKind(String mediaType, String beginning, String... endings) {
    this.mediaType = mediaType;
    this.beginning = beginning;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  /// The kind of a file, if it is one that is taken.
  static Optional<EvidenceKind> of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.contains(ending) && kind.begins(bytes))
        .findFirst();
  }

  private boolean begins(byte[] bytes) {
    return switch (this) {
      case TEXT -> !new String(bytes, StandardCharsets.ISO_8859_1).contains("\0");
      case TIFF ->
          begins(bytes, new byte[] {'I', 'I', '*', 0})
              || begins(bytes, new byte[] {'M', 'M', 0, '*'});
      case PDF, PNG, JPEG, BMP, ZIP, OFFICE -> begins(bytes, HexFormat.of().parseHex(beginning));
    };
  }

  private static boolean begins(byte[] bytes, byte[] wanted) {
    return bytes.length > wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
