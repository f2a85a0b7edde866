package io.hengji.ocr;

/// Marked pixels of a picture, row by row.
final class Mask {
  private final int width;
  private final int height;
  private final boolean[] marks;

  private Mask(int width, int height, boolean[] marks) {
    this.width = width;
    this.height = height;
    this.marks = marks;
  }

  static Mask none(int width, int height) {
    return new Mask(width, height, new boolean[width * height]);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return marks[y * width + x];
  }

  void mark(int x, int y, boolean marked) {
    marks[y * width + x] = marked;
  }

  Mask copy() {
    return new Mask(width, height, marks.clone());
  }

  /// The mask with rows as columns.
  Mask turned() {
    Mask turned = none(/* width= */ height, /* height= */ width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.marks[x * height + y] = marks[y * width + x];
      }
    }
    return turned;
  }

  /// The mask with left as right.
  Mask mirrored() {
    Mask mirrored = none(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mirrored.marks[y * width + x] = marks[y * width + width - 1 - x];
      }
    }
    return mirrored;
  }

  /// Marks what another mask of the same size marks in a box.
  void add(Mask other, Box box) {
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        marks[y * width + x] |= other.marks[y * width + x];
      }
    }
  }

  /// How many pixels of a box are marked.
  int count(Box box) {
    int count = 0;
    Box inside = box.within(new Box(0, 0, width, height));
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        count += marks[y * width + x] ? 1 : 0;
      }
    }
    return count;
  }
}
