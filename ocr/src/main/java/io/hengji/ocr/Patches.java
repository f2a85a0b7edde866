package io.hengji.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The connected patches of a mask, each with its box and how many pixels it has. Pixels that touch
/// at a corner are connected.
final class Patches {

  record Patch(Box box, int pixels) {}

  private final Mask mask;
  private final Box area;
  private final boolean[] seen;
  private int[] stack = new int[1024];

  private Patches(Mask mask, Box area) {
    this.mask = mask;
    this.area = area.within(new Box(0, 0, mask.width(), mask.height()));
    seen = new boolean[Math.max(0, this.area.width()) * Math.max(0, this.area.height())];
  }

  /// The patches within an area of a mask, cut off at its edges.
  static List<Patch> of(Mask mask, Box area) {
    Patches patches = new Patches(mask, area);
    List<Patch> found = new ArrayList<>();
    for (int y = patches.area.top(); y < patches.area.bottom(); y++) {
      for (int x = patches.area.left(); x < patches.area.right(); x++) {
        if (patches.isNew(x, y)) {
          found.add(patches.fill(x, y));
        }
      }
    }
    return found;
  }

  private int index(int x, int y) {
    return (y - area.top()) * area.width() + x - area.left();
  }

  private boolean isNew(int x, int y) {
    return mask.at(x, y) && !seen[index(x, y)];
  }

  private Patch fill(int startX, int startY) {
    int depth = 0;
    depth = push(depth, startX, startY);
    Box box = new Box(startX, startY, startX + 1, startY + 1);
    int pixels = 0;
    while (depth > 0) {
      int at = stack[--depth];
      int x = area.left() + at % area.width();
      int y = area.top() + at / area.width();
      pixels++;
      if (x < box.left() || x >= box.right() || y < box.top() || y >= box.bottom()) {
        box = box.with(new Box(x, y, x + 1, y + 1));
      }
      for (int nextY = Math.max(area.top(), y - 1);
          nextY <= Math.min(area.bottom() - 1, y + 1);
          nextY++) {
        for (int nextX = Math.max(area.left(), x - 1);
            nextX <= Math.min(area.right() - 1, x + 1);
            nextX++) {
          if (isNew(nextX, nextY)) {
            depth = push(depth, nextX, nextY);
          }
        }
      }
    }
    return new Patch(box, pixels);
  }

  private int push(int depth, int x, int y) {
    int index = index(x, y);
    seen[index] = true;
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth] = index;
    return depth + 1;
  }
}
