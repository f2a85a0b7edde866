package io.hengji.server.forms;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.json.FormJsonReader;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;

/// A form as JSON text, the same that the command line prints and takes.
public final class FormText {

  private FormText() {}

  public static String of(Form form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      FormJson.write(json, form);
    }
    return text.toString();
  }

  /// Reads what [#of] wrote.
  public static Form read(String content) {
    try {
      return FormJsonReader.read("", content).getFirst();
    } catch (UnreadableFile e) {
      throw new IllegalStateException("a stored form cannot be read: " + e.getMessage(), e);
    }
  }
}
