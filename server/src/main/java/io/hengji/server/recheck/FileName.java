package io.hengji.server.recheck;

/// The names of files as browsers and archives give them: the last step of a path, without what
/// cannot be shown or could turn the text around.
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /// The name to keep of a file; `文件` where nothing is left.
  static String of(String given) {
    String name = last(given).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    String kept = name.substring(Math.max(0, name.length() - LONGEST));
    return kept.isBlank() || kept.matches("\\.+") ? "文件" : kept;
  }

  /// What follows the last separator.
  static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /// The name with something put before its ending.
  static String marked(String name, String mark) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
  }
}
