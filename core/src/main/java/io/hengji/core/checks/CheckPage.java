package io.hengji.core.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The page of a check as people read it: its title and its sections by their headings (查什么, 为什么,
/// 怎么改, 不报告).
public record CheckPage(String id, String title, String markdown, Map<String, String> sections) {
  public CheckPage {
    sections = Map.copyOf(sections);
  }

  /// Reads the page of a check; a check without a page is a fault of ours.
  public static CheckPage of(String id) {
    try (InputStream in = CheckPage.class.getResourceAsStream("pages/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page for check " + id);
      }
      return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How to put the mistake right.
  public String remedy() {
    return sections.getOrDefault("怎么改", "");
  }

  static CheckPage parse(String id, String markdown) {
    String title = id;
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = "";
    StringBuilder body = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2).replaceFirst("^" + id + "\\s*", "").strip();
      } else if (line.startsWith("## ")) {
        sections.put(heading, body.toString().strip());
        heading = line.substring(3).strip();
        body.setLength(0);
      } else {
        body.append(line).append('\n');
      }
    }
    sections.put(heading, body.toString().strip());
    return new CheckPage(id, title, markdown, sections);
  }
}
