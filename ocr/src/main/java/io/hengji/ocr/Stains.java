package io.hengji.ocr;

import java.util.ArrayList;
import java.util.List;

/// Finds the dark patches on a page that are no print: solid, as large as several characters, and
/// with a rim that is not straight. Shaded cells have straight rims.
final class Stains {
  private static final double CELL = 0.14;
  private static final int FEWEST_PIXELS = 3;
  private static final double DARKER = 0.84;
  private static final double PAPER_RANK = 0.7;
  private static final double SMALLEST = 2.5;
  private static final double STRAIGHT = 0.35;

  /// @param mask the pixels of a patch
  /// @param box where they lie
  record Stain(Mask mask, Box box) {}

  private final Grey grey;
  private final int side;
  private final int dark;
  private final Mask solid;

  private Stains(Grey grey, double em) {
    this.grey = grey;
    side = Math.max(FEWEST_PIXELS, (int) Math.round(CELL * em));
    dark = (int) (DARKER * grey.rank(PAPER_RANK));
    solid = solid();
  }

  /// @param em how tall a character is, in pixels
  static List<Stain> of(Grey grey, double em) {
    Stains stains = new Stains(grey, em);
    Mask core = stains.core();
    List<Stain> found = new ArrayList<>();
    for (Patches.Patch patch : Patches.of(core, new Box(0, 0, core.width(), core.height()))) {
      Box box = patch.box();
      double smaller = (double) Math.min(box.width(), box.height()) * stains.side;
      if (smaller >= SMALLEST * em && !isStraight(core, box)) {
        found.add(stains.stain(core, box));
      }
    }
    return found;
  }

  /// The ink of a page but for its solid patches, straight or not: the dark rim of a copy lies
  /// level however the page lies.
  static Mask withoutSolid(Mask ink, Grey grey, double em) {
    Stains stains = new Stains(grey, em);
    Mask core = stains.core();
    Mask rest = ink.copy();
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        int column = x / stains.side;
        int row = y / stains.side;
        if (ink.at(x, y) && core.count(new Box(column - 2, row - 2, column + 3, row + 3)) > 0) {
          rest.mark(x, y, false);
        }
      }
    }
    return rest;
  }

  /// The cells in which no pixel is bright.
  private Mask solid() {
    Mask cells = Mask.none(grey.width() / side, grey.height() / side);
    for (int row = 0; row < cells.height(); row++) {
      for (int column = 0; column < cells.width(); column++) {
        cells.mark(column, row, isSolid(column * side, row * side));
      }
    }
    return cells;
  }

  private boolean isSolid(int left, int top) {
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        if (grey.at(x, y) >= dark) {
          return false;
        }
      }
    }
    return true;
  }

  /// The solid cells whose neighbours are solid, too: strokes are thinner.
  private Mask core() {
    Mask core = Mask.none(solid.width(), solid.height());
    Box all = new Box(0, 0, solid.width(), solid.height());
    for (int y = 0; y < solid.height(); y++) {
      for (int x = 0; x < solid.width(); x++) {
        Box near = new Box(x - 1, y - 1, x + 2, y + 2).within(all);
        core.mark(x, y, solid.at(x, y) && solid.count(near) == near.width() * near.height());
      }
    }
    return core;
  }

  /// Whether all four rims run straight along the axes.
  private static boolean isStraight(Mask core, Box box) {
    return isStraightAside(core, box) && isStraightAside(core.turned(), box.turned());
  }

  private static boolean isStraightAside(Mask core, Box box) {
    int[] first = new int[box.width()];
    int[] last = new int[box.width()];
    for (int y = box.top(); y < box.bottom(); y++) {
      int from = box.left();
      int to = box.right() - 1;
      while (from < to && !core.at(from, y)) {
        from++;
      }
      while (to > from && !core.at(to, y)) {
        to--;
      }
      first[from - box.left()]++;
      last[to - box.left()]++;
    }
    return most(first) >= STRAIGHT * box.height() && most(last) >= STRAIGHT * box.height();
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }

  /// The dark pixels in and around the core within a box of cells.
  private Stain stain(Mask core, Box cells) {
    Box box =
        new Box(
                (cells.left() - 2) * side,
                (cells.top() - 2) * side,
                (cells.right() + 2) * side,
                (cells.bottom() + 2) * side)
            .within(grey.all());
    Mask mask = Mask.none(grey.width(), grey.height());
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        int column = x / side;
        int row = y / side;
        boolean near = core.count(new Box(column - 2, row - 2, column + 3, row + 3)) > 0;
        mask.mark(x, y, near && grey.at(x, y) < dark);
      }
    }
    return new Stain(mask, box);
  }
}
