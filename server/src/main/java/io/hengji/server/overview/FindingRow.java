package io.hengji.server.overview;

import io.hengji.core.review.Severity;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finding with the project that it is about.
///
/// @param form the self-evaluation; the project itself where there is none
record FindingRow(
    UUID form,
    UUID project,
    String name,
    String unit,
    String severity,
    String at,
    String message,
    int place) {

  private static final String PROJECT = "project";
  private static final Pattern ROW = Pattern.compile("indicators\\[(\\d+)].*");

  /// A finding about a project that has no form.
  static FindingRow ofProject(
      UUID project, String name, String unit, Severity severity, String message) {
    return new FindingRow(project, project, name, unit, severity.code(), PROJECT, message, 1);
  }

  /// The cell in the form, or the project.
  String cell() {
    Matcher row = ROW.matcher(at);
    if (row.matches()) {
      return "/evaluate/%s?row=%s#row-%s".formatted(project, row.group(1), row.group(1));
    }
    if (at.equals(PROJECT)) {
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
