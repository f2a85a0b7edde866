package io.hengji.documents.excel;

/// The sheet of workings that stands behind a form in the workbooks that the program writes: it
/// repeats the form's figures and is no part of it.
public final class Workings {

  /// How the names of such sheets begin.
  public static final String NAME = "校核计算";

  private Workings() {}

  static boolean isNameOf(String sheet) {
    return sheet.equals(NAME) || sheet.matches(NAME + " \\(\\d+\\)");
  }
}
