package io.hengji.documents.recheck;

import io.hengji.core.form.Form;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.FileKind;
import io.hengji.documents.FoundFile;
import io.hengji.documents.flat.FlatText;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Fence;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FormJsonReader;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.papers.PaperReader;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.text.TextEncoding;
import java.util.List;
import java.util.Optional;

/// Finds the forms, reports and project lists of files, whatever their kind.
public final class FormFiles {

  private FormFiles() {}

  /// The forms of a file, or the sentence that says why there are none.
  public static FileForms read(FoundFile file, Limits limits) {
    try {
      return read(file.name(), file.bytes(limits), limits);
    } catch (UnreadableFile e) {
      return unread(file.name(), e);
    }
  }

  /// The forms and the declarations of goals of a file, or the sentence that says why there are
  /// none.
  public static FileForms readWithGoals(FoundFile file, Limits limits) {
    try {
      byte[] bytes = file.bytes(limits);
      return Fence.around(() -> contents(file.name(), bytes, limits, FormReader::readWithGoals));
    } catch (UnreadableFile e) {
      return unread(file.name(), e);
    }
  }

  /// The forms of a file.
  ///
  /// @throws UnreadableFile where there are none; its cause may be a lack of memory, which another
  ///   try may not have
  public static FileForms require(FoundFile file, Limits limits) throws UnreadableFile {
    byte[] bytes = file.bytes(limits);
    return Fence.around(() -> contents(file.name(), bytes, limits, FormReader::read));
  }

  /// The forms of a file given as its bytes, or the sentence that says why there are none.
  public static FileForms read(String file, byte[] bytes, Limits limits) {
    try {
      return Fence.around(() -> contents(file, bytes, limits, FormReader::read));
    } catch (UnreadableFile e) {
      return unread(file, e);
    }
  }

  private static FileForms unread(String file, UnreadableFile why) {
    return new FileForms(file, List.of(), Papers.NONE, Optional.of(why.sentence()));
  }

  /// How forms are looked for in a document.
  private interface Search {
    List<Form> in(Document document, Allowance allowance) throws UnreadableFile;
  }

  private static FileForms contents(String file, byte[] bytes, Limits limits, Search search)
      throws UnreadableFile {
    if (bytes.length <= limits.fileBytes()
        && !ZipArchive.isZip(bytes)
        && FileKind.of(bytes) == FileKind.JSON) {
      String json =
          TextEncoding.decode(bytes)
              .orElseThrow(() -> new UnreadableFile("JSON 的编码无法识别，应当是 UTF-8。"));
      return new FileForms(file, FormJsonReader.read(file, json), Papers.NONE, Optional.empty());
    }
    Document document = FlatText.rebuild(DocumentReader.read(file, bytes, limits), limits);
    List<Form> forms = search.in(document, new Allowance(limits));
    Papers papers = PaperReader.read(document);
    if (forms.isEmpty() && papers.isEmpty()) {
      if (!FormReader.readWithGoals(document, new Allowance(limits)).isEmpty()) {
        throw new UnreadableFile("文件里是绩效目标表，没有完成值或得分的栏目，不是自评表。");
      }
      throw new UnreadableFile("没有找到绩效自评表、评价报告或项目清单：自评表要有绩效指标及其指标值、完成值或得分的栏目。");
    }
    return new FileForms(file, forms, papers, Optional.empty());
  }
}
