package io.hengji.server.frame;

/// The names of files as browsers and archives give them: the last step of a path, without what
/// cannot be shown or could turn the text around.
public final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /// The name to keep of a file; `文件` where nothing is left.
  public static String of(String given) {
    String name = last(given).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    String kept = name.substring(Math.max(0, name.length() - LONGEST));
    return kept.isBlank() || kept.matches("\\.+") ? "文件" : kept;
  }

  /// What follows the last separator.
  public static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /// The name with something put before its ending.
  public static String marked(String name, String mark) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
  }
}
