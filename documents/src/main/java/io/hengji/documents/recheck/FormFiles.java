package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.FileKind;
import io.hengji.documents.FoundFile;
import io.hengji.documents.flat.FlatText;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Fence;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FormJsonReader;
import io.hengji.documents.text.TextEncoding;
import java.util.List;
import java.util.Optional;

/// Finds the forms of files, whatever their kind.
public final class FormFiles {

  private FormFiles() {}

  /// The forms of a file, or the sentence that says why there are none.
  public static FileForms read(FoundFile file, Limits limits) {
    try {
      return read(file.name(), file.bytes(limits), limits);
    } catch (UnreadableFile e) {
      return new FileForms(file.name(), List.of(), Optional.of(e.sentence()));
    }
  }

  /// The forms of a file given as its bytes, or the sentence that says why there are none.
  public static FileForms read(String file, byte[] bytes, Limits limits) {
    try {
      return new FileForms(file, Fence.around(() -> forms(file, bytes, limits)), Optional.empty());
    } catch (UnreadableFile e) {
      return new FileForms(file, List.of(), Optional.of(e.sentence()));
    }
  }

  private static List<Form> forms(String file, byte[] bytes, Limits limits) throws UnreadableFile {
    if (bytes.length <= limits.fileBytes() && FileKind.of(bytes) == FileKind.JSON) {
      return FormJsonReader.read(
          file,
          TextEncoding.decode(bytes)
              .orElseThrow(() -> new UnreadableFile("JSON 的编码无法识别，应当是 UTF-8。")));
    }
    Document document = FlatText.rebuild(DocumentReader.read(file, bytes, limits), limits);
    List<Form> forms = FormReader.read(document);
    if (forms.isEmpty()) {
      throw new UnreadableFile("没有找到绩效自评表：要有绩效指标及其指标值、完成值或得分的栏目。");
    }
    return forms;
  }
}
