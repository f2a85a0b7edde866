package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.json.FormJsonReader;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;

/// A form as it stands in the database: the JSON that the command line prints.
final class StoredForm {

  private StoredForm() {}

  static Form read(String json) {
    try {
      return FormJsonReader.read("", json).getFirst();
    } catch (UnreadableFile e) {
      throw new IllegalStateException("a stored form cannot be read", e);
    }
  }

  static String write(Form form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      FormJson.write(json, form);
    }
    return text.toString();
  }
}
