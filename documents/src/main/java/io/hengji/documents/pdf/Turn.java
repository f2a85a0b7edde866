package io.hengji.documents.pdf;

/// Which way a line of text runs on the page.
enum Turn {
  RIGHT(0),
  DOWN(1),
  LEFT(2),
  UP(3),
  SLANTED(0);

  private static final double TOLERANCE = 0.06;
  private static final Turn[] CLOCKWISE = {RIGHT, DOWN, LEFT, UP};

  private final int quarters;

  Turn(int quarters) {
    this.quarters = quarters;
  }

  /// The direction of a text's advance, with y pointing down.
  static Turn of(double x, double y) {
    if (Math.abs(y) <= TOLERANCE * Math.abs(x)) {
      return x > 0 ? RIGHT : LEFT;
    }
    if (Math.abs(x) <= TOLERANCE * Math.abs(y)) {
      return y > 0 ? DOWN : UP;
    }
    return SLANTED;
  }

  /// This direction on a page turned so that the other one runs to the right.
  Turn seenFrom(Turn other) {
    return this == SLANTED ? this : CLOCKWISE[(quarters - other.quarters + 4) % 4];
  }
}
