package io.hengji.documents.annotate;

import io.hengji.documents.FileKind;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.CheckedForm;
import java.util.List;

/// A copy of the user's own file with every finding as a comment on its cell, the cell coloured by
/// severity, and everything else as it was.
public final class AnnotatedCopy {

  private AnnotatedCopy() {}

  /// The copy; refuses, in one sentence, files that take no comments.
  ///
  /// @param forms all forms of the file, checked
  public static byte[] of(byte[] original, List<CheckedForm> forms) throws UnreadableFile {
    FileKind kind = requireKind(original);
    try (PackageCopy copy = new PackageCopy(original)) {
      Annotations annotations = Annotations.of(forms);
      if (!annotations.byPlace().isEmpty()) {
        if (kind == FileKind.XLSX) {
          XlsxAnnotator.annotate(copy, annotations);
        } else {
          DocxAnnotator.annotate(copy, annotations);
        }
      }
      return copy.bytes();
    }
  }

  /// The kind of a file that takes comments.
  public static FileKind requireKind(byte[] original) throws UnreadableFile {
    FileKind kind = FileKind.of(original);
    return switch (kind) {
      case XLSX, DOCX -> kind;
      case OLE2 -> throw new UnreadableFile("旧格式的 Office 文件不能加批注，请另存为 .xlsx 或 .docx 后再试。");
      case PDF ->
          throw new UnreadableFile(
              "PDF 文件不能加批注，请用原来的 .xlsx 或 .docx 文件，或用 check --format html 出报告。");
      default ->
          throw new UnreadableFile("只有 .xlsx 和 .docx 文件能加批注，其他文件请用 check --format html 出报告。");
    };
  }
}
