package io.hengji.documents.batch;

import io.hengji.documents.json.FormJson;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.report.JsonReport;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What `check` prints for one file, in one line.
final class ResultLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ResultLine() {}

  /// The line of a file, without a line end.
  static byte[] of(Checked checked) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      JsonReport.write(json, checked);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The file that a line speaks of: the first that it names; none where it is no such line.
  static Optional<String> file(byte[] line) {
    if (line.length == 0 || line[line.length - 1] != '}') {
      return Optional.empty();
    }
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("file")) {
          return json.nextToken() == JsonToken.VALUE_STRING
              ? Optional.of(json.getString())
              : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
