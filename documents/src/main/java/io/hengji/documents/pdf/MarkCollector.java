package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Gathers the marks of a page while it is drawn; marks off the page are dropped.
final class MarkCollector {
  private static final int MOST_MARKS = 1_000_000;
  private static final double SHORTEST_RULE = 1.6;
  private static final double THICKEST_RULE = 3.2;
  private static final double FAINT = 0.72;
  private static final double WHITE = 0.985;
  private static final double MARGIN = 3;
  private static final double THICKEST_DOT = 2;
  private static final double SMALLEST_AREA = 7;
  private static final double LARGEST_AREA = 0.5;
  private static final int LONGEST_REWORDED = 40;
  private static final double LARGE_PICTURE = 0.3;
  private static final int MOST_AREAS = 2_000;

  private final double width;
  private final double height;
  private final Allowance allowance;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> across = new ArrayList<>();
  private final List<Ruling> down = new ArrayList<>();
  private final List<ShadedArea> areas = new ArrayList<>();
  private final Dots dots = new Dots();
  private double pictured;
  private int hidden;

  MarkCollector(double width, double height, Allowance allowance) {
    this.width = width;
    this.height = height;
    this.allowance = allowance;
  }

  PageMarks marks(int page) {
    double share = Math.min(1, pictured / Math.max(1, width * height));
    across.addAll(dots.across());
    down.addAll(dots.down());
    return new PageMarks(page, width, height, glyphs, across, down, areas, share);
  }

  /// From here on nothing is seen, if so; until [#show()].
  void hide(boolean really) {
    hidden += really ? 1 : 0;
  }

  void show() {
    hidden--;
  }

  /// A glyph whose ink is this light (1 is white), painted or not.
  void glyph(
      String text,
      double x,
      double y,
      double advance,
      double size,
      Turn turn,
      boolean painted,
      double shade)
      throws UnreadableFile {
    if (hidden > 0 || !isOnPage(x, y) || size <= 0 || !Double.isFinite(size + advance)) {
      return;
    }
    Glyph.Ink ink = Glyph.Ink.PLAIN;
    if (!painted) {
      ink = Glyph.Ink.HIDDEN;
    } else if (shade > FAINT) {
      ink = Glyph.Ink.FAINT;
    }
    glyphs.add(new Glyph(text, x, y, advance, size, turn, ink));
    requireRoom();
  }

  int glyphCount() {
    return glyphs.size();
  }

  /// Gives the glyphs from one on the text that the file says they have. Of text over several lines
  /// nobody knows what stands where; it stays as drawn.
  void reword(int from, String text) {
    List<Glyph> drawn = glyphs.subList(Math.min(from, glyphs.size()), glyphs.size());
    if (drawn.isEmpty() || drawn.size() > LONGEST_REWORDED) {
      return;
    }
    Glyph first = drawn.getFirst();
    Glyph last = drawn.getLast();
    boolean line = drawn.stream().allMatch(g -> g.turn() == first.turn() && g.y() == first.y());
    boolean same = drawn.stream().map(Glyph::text).collect(Collectors.joining()).equals(text);
    if (!line || same) {
      return;
    }
    drawn.clear();
    if (!text.isEmpty()) {
      String meant = Radicals.unified(text);
      double advance = Math.abs(last.x() - first.x()) + last.advance();
      glyphs.add(
          new Glyph(meant, first.x(), first.y(), advance, first.size(), first.turn(), first.ink()));
    }
  }

  /// A line of the given thickness between two points; only level and plumb lines count.
  void line(double x1, double y1, double x2, double y2, double thickness, double shade)
      throws UnreadableFile {
    box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), thickness, shade);
  }

  /// A filled area that may be so thin that it is a line.
  void box(double left, double top, double right, double bottom, double thickness, double shade)
      throws UnreadableFile {
    double wide = right - left;
    double high = bottom - top;
    if (hidden > 0 || !Double.isFinite(wide + high) || thickness > THICKEST_RULE) {
      return;
    }
    if (wide > THICKEST_RULE && high > THICKEST_RULE) {
      area(new ShadedArea(left, top, right, bottom, shade));
    } else if (shade > WHITE) {
      return;
    } else if (high <= THICKEST_RULE && wide >= SHORTEST_RULE && wide > high) {
      add(across, (top + bottom) / 2, left, right, height, width);
    } else if (wide <= THICKEST_RULE && high >= SHORTEST_RULE && high > wide) {
      add(down, (left + right) / 2, top, bottom, width, height);
    } else if (wide <= THICKEST_DOT && high <= THICKEST_DOT) {
      dots.add((left + right) / 2, (top + bottom) / 2);
    }
    requireRoom();
  }

  private void area(ShadedArea area) {
    boolean cell =
        area.right() - area.left() > SMALLEST_AREA
            && area.bottom() - area.top() > SMALLEST_AREA
            && area.size() < LARGEST_AREA * width * height;
    if (cell && areas.size() < MOST_AREAS && isOnPage(area.left(), area.top())) {
      areas.add(area);
    }
  }

  /// A picture over this area, which may be so thin that it is a line.
  ///
  /// @param solid whether it hides what lies under it
  void picture(double left, double top, double right, double bottom, boolean solid)
      throws UnreadableFile {
    if (Math.min(right - left, bottom - top) <= THICKEST_RULE) {
      box(left, top, right, bottom, 0, 0);
    }
    double wide = Math.min(right, width) - Math.max(left, 0);
    double high = Math.min(bottom, height) - Math.max(top, 0);
    if (hidden == 0 && wide > 0 && high > 0) {
      pictured += wide * high;
    }
    if (hidden == 0 && solid && wide * high > LARGE_PICTURE * width * height) {
      glyphs.replaceAll(glyph -> isWithin(glyph, left, top, right, bottom) ? unseen(glyph) : glyph);
    }
  }

  private static boolean isWithin(
      Glyph glyph, double left, double top, double right, double bottom) {
    double x = glyph.centerX();
    double y = glyph.centerY();
    return x > left && x < right && y > top && y < bottom;
  }

  private static Glyph unseen(Glyph glyph) {
    return new Glyph(
        glyph.text(),
        glyph.x(),
        glyph.y(),
        glyph.advance(),
        glyph.size(),
        glyph.turn(),
        Glyph.Ink.HIDDEN);
  }

  private void add(
      List<Ruling> rulings, double at, double from, double to, double most, double longest) {
    if (at >= -MARGIN && at <= most + MARGIN && to > 0 && from < longest) {
      rulings.add(new Ruling(at, Math.max(from, -MARGIN), Math.min(to, longest + MARGIN)));
    }
  }

  private boolean isOnPage(double x, double y) {
    return x >= -MARGIN && x <= width + MARGIN && y >= -MARGIN && y <= height + MARGIN;
  }

  private void requireRoom() throws UnreadableFile {
    int marks = glyphs.size() + across.size() + down.size();
    if (marks > MOST_MARKS) {
      throw new UnreadableFile("一页中的文字和线条超过" + MOST_MARKS + "个的上限，未读取。");
    }
    if (marks % 1024 == 0) {
      allowance.requireTime();
    }
  }
}
