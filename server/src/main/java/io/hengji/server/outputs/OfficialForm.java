package io.hengji.server.outputs;

import io.hengji.core.form.Form;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.frame.Download;
import io.hengji.server.scope.Missing;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.Layouts;
import java.util.List;

/// A form of whatever layout, written in the official one of its place.
public final class OfficialForm {

  private OfficialForm() {}

  /// @param extension `docx`, `xlsx`, `pdf` or `html`
  public static Download of(Form form, String extension) {
    FileFormat format =
        Papers.format(extension).orElseThrow(() -> new Missing("output", extension));
    RuleBooks books = RuleBooks.standard();
    byte[] bytes =
        Papers.bytes(out ->
            FormWriter.write(
                out,
                List.of(form),
                Layouts.fitting(books, form).orElse(FormPapers.NATIONAL),
                format,
                books::choose));
    return new Download(form.head().project().text() + "自评表", extension, bytes);
  }
}
