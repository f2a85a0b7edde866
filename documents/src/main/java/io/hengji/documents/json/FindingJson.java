package io.hengji.documents.json;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Findings as JSON: `check`, `severity`, `at`, `place`, `message`, `cites` and `also`.
public final class FindingJson {

  private FindingJson() {}

  /// The findings as an array in one line.
  public static String of(List<Finding> findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        json.writeStartObject();
        write(json, finding);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  /// Writes the members of a finding into an object that has been begun.
  public static void write(JsonGenerator json, Finding finding) {
    json.writeStringProperty("check", finding.check());
    json.writeStringProperty("severity", finding.severity().code());
    json.writeStringProperty("at", finding.at().toString());
    json.writeStringProperty("place", finding.place().toString());
    json.writeStringProperty("message", finding.message());
    strings(json, "cites", finding.cites());
    if (!finding.also().isEmpty()) {
      strings(json, "also", finding.also().stream().map(CellPath::toString).toList());
    }
  }

  /// Reads what [#of] wrote.
  public static List<Finding> read(String array) {
    return JsonTree.parse(array.getBytes(StandardCharsets.UTF_8)).elements().stream()
        .map(FindingJson::read)
        .toList();
  }

  /// Reads a finding; what is not there is empty.
  public static Finding read(JsonTree json) {
    return new Finding(
        text(json, "check"),
        severity(json),
        path(text(json, "at")),
        new Place.Named(text(json, "place")),
        text(json, "message"),
        texts(json, "cites"),
        texts(json, "also").stream().map(FindingJson::path).toList());
  }

  /// How grave a finding is, one over several forms too.
  public static Severity severity(JsonTree finding) {
    String code = text(finding, "severity");
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(code))
        .findFirst()
        .orElse(Severity.INFO);
  }

  private static CellPath path(String text) {
    return CellPathReader.read(text).orElse(CellPath.Field.TITLE);
  }

  private static String text(JsonTree json, String name) {
    return json.get(name).text().orElse("");
  }

  private static List<String> texts(JsonTree json, String name) {
    return json.get(name).elements().stream().flatMap(one -> one.text().stream()).toList();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
