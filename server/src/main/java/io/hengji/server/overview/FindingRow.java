package io.hengji.server.overview;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finding with the project whose self-evaluation it is about.
record FindingRow(
    UUID form,
    UUID project,
    String name,
    String unit,
    String severity,
    String at,
    String message,
    int place) {

  private static final Pattern ROW = Pattern.compile("indicators\\[(\\d+)].*");

  /// The cell in the form.
  String cell() {
    Matcher row = ROW.matcher(at);
    if (row.matches()) {
      return "/evaluate/%s?row=%s#row-%s".formatted(project, row.group(1), row.group(1));
    }
    if (at.equals("project")) {
      return "/projects/" + project;
    }
    String block = at.startsWith("funds") ? "#funds" : at.startsWith("goal") ? "#goal" : "";
    return "/evaluate/" + project + block;
  }

  /// Where the list goes on behind this row.
  String key() {
    return form + "~" + place;
  }
}
