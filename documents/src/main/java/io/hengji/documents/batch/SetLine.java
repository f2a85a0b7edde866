package io.hengji.documents.batch;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Source;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.documents.json.FormJson;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// A finding over several files in one line. As `check` prints it, but forms are named by their
/// file, for an index into all forms would say nothing here.
final class SetLine {

  private SetLine() {}

  /// The line, without a line end.
  ///
  /// @param document the report or list that the finding was made in; none for one over forms
  static String of(CrossFinding finding, Optional<Source> document, LoggedForms forms) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      json.writeStartObject();
      json.writeStringProperty("check", finding.check());
      json.writeStringProperty("severity", finding.severity().code());
      List<FormCell> cells = finding.against();
      if (document.isPresent()) {
        FormJson.writeSource(json, document.get());
      } else if (!cells.isEmpty()) {
        head(json, forms.result(cells.getFirst().form()).form());
      }
      json.writeStringProperty("at", finding.at());
      json.writeStringProperty("place", finding.place().toString());
      json.writeStringProperty("message", finding.message());
      json.writeArrayPropertyStart("cites");
      finding.cites().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("also");
      cells.stream()
          .skip(document.isPresent() ? 0 : 1)
          .forEach(cell -> {
            Form form = forms.result(cell.form()).form();
            json.writeStartObject();
            head(json, form);
            json.writeStringProperty("cell", cell.cell().toString());
            json.writeStringProperty("place", form.place(cell.cell()).toString());
            json.writeEndObject();
          });
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void head(JsonGenerator json, Form form) {
    FormJson.writeSource(json, form.source());
    json.writeName("year");
    form.head().year().map(FormYear::value).ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeStringProperty("project", form.head().project().text());
    json.writeStringProperty("unit", form.head().unit().text());
  }
}
