package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is printed on one page: its glyphs in the order of the drawing, its horizontal and vertical
/// lines, and how much of it pictures cover (1 is all).
record PageMarks(
    int page,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> across,
    List<Ruling> down,
    double pictured) {

  /// The page turned so that most of its text runs to the right, with slanted text (stamps and
  /// watermarks) left out.
  PageMarks upright() {
    Map<Turn, Integer> count = new EnumMap<>(Turn.class);
    for (Glyph glyph : glyphs) {
      count.merge(glyph.turn(), 1, Integer::sum);
    }
    Turn main = Turn.RIGHT;
    for (Turn turn : count.keySet()) {
      if (turn != Turn.SLANTED && count.get(turn) > count.getOrDefault(main, 0)) {
        main = turn;
      }
    }
    return main == Turn.RIGHT && !count.containsKey(Turn.SLANTED) ? this : turned(main);
  }

  private PageMarks turned(Turn main) {
    List<Glyph> turned = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.turn() != Turn.SLANTED) {
        turned.add(glyph.upright(main, width, height));
      }
    }
    return switch (main) {
      case RIGHT, SLANTED -> new PageMarks(page, width, height, turned, across, down, pictured);
      case DOWN ->
          new PageMarks(page, height, width, turned, mirrored(down, width), across, pictured);
      case LEFT ->
          new PageMarks(
              page,
              width,
              height,
              turned,
              reversed(mirrored(across, height), width),
              reversed(mirrored(down, width), height),
              pictured);
      case UP ->
          new PageMarks(
              page,
              height,
              width,
              turned,
              reversed(down, height),
              reversed(mirrored(across, height), height),
              pictured);
    };
  }

  private static List<Ruling> mirrored(List<Ruling> rulings, double extent) {
    return rulings.stream().map(r -> new Ruling(extent - r.at(), r.from(), r.to())).toList();
  }

  private static List<Ruling> reversed(List<Ruling> rulings, double extent) {
    return rulings.stream()
        .map(r -> new Ruling(r.at(), extent - r.to(), extent - r.from()))
        .toList();
  }
}
