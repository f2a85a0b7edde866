package io.hengji.documents.forms;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Document;
import java.util.ArrayList;
import java.util.List;

/// Finds the self-evaluation forms in a document and reads them.
public final class FormReader {
  private FormReader() {}

  /// The forms of a document, in printed order; none where it holds none.
  public static List<Form> read(Document document) {
    Assembly assembly = new Assembly(Row.of(document.blocks()));
    List<Form> forms = new ArrayList<>();
    for (Draft draft : assembly.drafts()) {
      forms.add(draft.form(document.file(), forms.size() + 1, document.notices()));
    }
    return forms;
  }
}
