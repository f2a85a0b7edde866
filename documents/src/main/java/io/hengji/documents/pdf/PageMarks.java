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
    List<ShadedArea> areas,
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
    List<ShadedArea> shaded = areas.stream().map(area -> turned(area, main)).toList();
    return switch (main) {
      case RIGHT, SLANTED ->
          new PageMarks(page, width, height, turned, across, down, shaded, pictured);
      case DOWN ->
          new PageMarks(
              page,
              height,
              width,
              turned,
              mirrored(down, width),
              reversed(across, width),
              shaded,
              pictured);
      case LEFT ->
          new PageMarks(
              page,
              width,
              height,
              turned,
              reversed(mirrored(across, height), width),
              reversed(mirrored(down, width), height),
              shaded,
              pictured);
      case UP ->
          new PageMarks(
              page,
              height,
              width,
              turned,
              reversed(down, height),
              mirrored(across, height),
              shaded,
              pictured);
    };
  }

  /// The same area on the page turned so that text of the given direction runs to the right.
  private ShadedArea turned(ShadedArea a, Turn from) {
    return switch (from) {
      case RIGHT, SLANTED -> a;
      case DOWN ->
          new ShadedArea(a.top(), width - a.right(), a.bottom(), width - a.left(), a.shade());
      case LEFT ->
          new ShadedArea(
              width - a.right(),
              height - a.bottom(),
              width - a.left(),
              height - a.top(),
              a.shade());
      case UP ->
          new ShadedArea(height - a.bottom(), a.left(), height - a.top(), a.right(), a.shade());
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
