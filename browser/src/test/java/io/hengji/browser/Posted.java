package io.hengji.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields of a form as they were sent.
record Posted(Map<String, List<String>> fields) {

  private static final Pattern CELL =
      Pattern.compile("indicators\\[\\d+]\\.(actual|deviation|score|tier)");

  static Posted parse(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        fields.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(decode(parts[1]));
      }
    }
    return new Posted(fields);
  }

  /// The names of the cells among the fields.
  List<String> cells() {
    return fields.keySet().stream().filter(CELL.asMatchPredicate()).toList();
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /// The text of a field, the last one sent; empty when it was not sent.
  String text(String name) {
    List<String> texts = all(name);
    return texts.isEmpty() ? "" : texts.getLast();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
