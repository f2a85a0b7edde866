package io.hengji.testkit;

import io.hengji.testkit.samples.Expected;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Where a planted form differs from the clean one, by rows: a finding counts there alone.
///
/// @param places like `indicators[3]`, `funds[0]`, `goal`, `project`
record PlantedCells(Set<String> places) {

  static PlantedCells between(Expected clean, Expected planted) {
    Set<String> places = new HashSet<>();
    rows("indicators", clean.rows(), planted.rows(), places);
    rows("funds", clean.funds(), planted.funds(), places);
    rows("groups", clean.groups(), planted.groups(), places);
    Set<String> heads = new HashSet<>(clean.head().keySet());
    heads.addAll(planted.head().keySet());
    heads.stream()
        .filter(
            key -> !clean.head().getOrDefault(key, "").equals(planted.head().getOrDefault(key, "")))
        .forEach(key -> places.add(key.replaceAll("\\..*", "")));
    return new PlantedCells(places);
  }

  private static void rows(
      String name,
      List<Map<String, String>> clean,
      List<Map<String, String>> planted,
      Set<String> places) {
    for (int i = 0; i < Math.max(clean.size(), planted.size()); i++) {
      if (i >= clean.size() || i >= planted.size() || !clean.get(i).equals(planted.get(i))) {
        places.add(name + "[" + i + "]");
      }
    }
  }

  /// Whether a finding names one of the places, or the whole of which they are parts. Where nothing
  /// that is read of the form's cells changed (a note was left out), any place will do.
  boolean has(JsonNode finding) {
    return places.isEmpty()
        || Stream.concat(
                Stream.of(finding.get("at").asString()),
                finding.path("also").valueStream().map(JsonNode::asString))
            .anyMatch(this::isAt);
  }

  private boolean isAt(String cell) {
    String row = cell.replaceAll("(?<=\\])\\..*|(?<=^[a-z]{1,12})\\..*", "");
    boolean ofClass = cell.startsWith("groups") || cell.endsWith(".level1");
    boolean ofRows = hasTable("indicators");
    return places.contains(row)
        || hasTable(row)
        || (ofClass && ofRows)
        || (row.equals("total") && (ofRows || hasTable("funds")))
        || (row.equals("unit") && places.contains("body"));
  }

  private boolean hasTable(String table) {
    return places.stream().anyMatch(place -> place.startsWith(table + "["));
  }
}
