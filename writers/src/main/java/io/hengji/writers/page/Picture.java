package io.hengji.writers.page;

import java.util.List;

/// A drawing of rectangles, lines and short texts, in points from its upper left corner.
///
/// @param says what the picture shows, in words
public record Picture(int width, int height, String says, List<Shape> shapes) implements Block {

  /// A part of a drawing.
  public sealed interface Shape {}

  /// A filled rectangle; `hatched` fills it with lines, so that colour is not all that tells.
  public record Bar(int x, int y, int width, int height, Colour colour, boolean hatched)
      implements Shape {}

  /// A thin line.
  public record Rule(int fromX, int fromY, int toX, int toY) implements Shape {}

  /// A text; `y` is its baseline. It ends at `x` or begins there.
  public record Label(int x, int y, int size, boolean endsHere, String text) implements Shape {}

  /// Colours that people who see few colours tell apart, also in grey.
  public enum Colour {
    BLUE(0x00, 0x72, 0xB2),
    ORANGE(0xE6, 0x9F, 0x00),
    GREY(0xD0, 0xD0, 0xD0);

    private final int red;
    private final int green;
    private final int blue;

    Colour(int red, int green, int blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }

    public int red() {
      return red;
    }

    public int green() {
      return green;
    }

    public int blue() {
      return blue;
    }
  }

  public Picture {
    shapes = List.copyOf(shapes);
  }
}
