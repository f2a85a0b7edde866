package io.hengji.documents.flat;

import java.util.List;

/// Where one form stands in a text: its title, and its parts in printed order. What lies between
/// two forms (lists, reports) belongs to none.
record Outline(int from, int titleTo, List<Section> sections, int to) {
  Outline {
    sections = List.copyOf(sections);
  }
}
