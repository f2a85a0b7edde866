package io.hengji.documents.pdf;

import io.hengji.documents.grid.UnreadableFile;
import java.util.List;
import java.util.Optional;

/// The text object of a drawing: where its next glyph goes, and the glyphs it shows.
final class TextTrace {
  private static final double MIDDLE = 0.36;
  private static final double VERTICAL_ORIGIN = 0.88;
  private static final int INVISIBLE = 3;
  private static final int CLIPPED_ONLY = 7;

  private final MarkCollector marks;
  private Affine text = Affine.IDENTITY;
  private Affine line = Affine.IDENTITY;

  TextTrace(MarkCollector marks) {
    this.marks = marks;
  }

  /// Applies an operator if it moves in or shows text.
  void apply(String operator, Operands operands, PaintState state) throws UnreadableFile {
    switch (operator) {
      case "BT" -> set(Affine.IDENTITY);
      case "Td" -> operands.numbers(2).ifPresent(p -> move(p[0], p[1]));
      case "TD" ->
          operands
              .numbers(2)
              .ifPresent(p -> {
                state.leading = -p[1];
                move(p[0], p[1]);
              });
      case "Tm" -> operands.numbers(6).ifPresent(p -> set(Affine.of(p)));
      case "T*" -> move(0, -state.leading);
      case "Tj" -> show(operands.string(), state);
      case "TJ" -> showAll(operands.array(), state);
      case "'" -> {
        move(0, -state.leading);
        show(operands.string(), state);
      }
      case "\"" -> {
        double[] spaces = operands.allNumbers();
        if (spaces.length >= 2) {
          state.wordSpace = spaces[0];
          state.characterSpace = spaces[1];
        }
        move(0, -state.leading);
        show(operands.string(), state);
      }
      default -> {}
    }
  }

  private void set(Affine matrix) {
    text = matrix;
    line = matrix;
  }

  private void move(double x, double y) {
    set(Affine.shift(x, y).then(line));
  }

  private void showAll(List<?> pieces, PaintState state) throws UnreadableFile {
    for (Object piece : pieces) {
      if (piece instanceof byte[] bytes) {
        show(Optional.of(bytes), state);
      } else if (piece instanceof Double back) {
        double shift = -back / 1000 * state.fontSize;
        boolean vertical = state.font != null && state.font.isVertical();
        advance(vertical ? 0 : shift * state.stretch, vertical ? shift : 0);
      }
    }
  }

  private void advance(double x, double y) {
    text = Affine.shift(x, y).then(text);
  }

  private void show(Optional<byte[]> string, PaintState state) throws UnreadableFile {
    PdfFont font = state.font;
    if (font == null || string.isEmpty()) {
      return;
    }
    byte[] bytes = string.get();
    for (int at = 0; at < bytes.length; ) {
      int length = Math.max(1, Math.min(font.codeLength(bytes, at), bytes.length - at));
      int code = PdfFont.code(bytes, at, length);
      at += length;
      double wide = font.width(code);
      double space = state.characterSpace + (length == 1 && code == ' ' ? state.wordSpace : 0);
      glyph(font.text(code, length), wide, font, state);
      if (font.isVertical()) {
        advance(0, -state.fontSize + space);
      } else {
        advance((wide * state.fontSize + space) * state.stretch, 0);
      }
    }
  }

  private void glyph(String shown, double wide, PdfFont font, PaintState state)
      throws UnreadableFile {
    if (shown.isEmpty()) {
      return;
    }
    Affine matrix = text.then(state.toPage);
    double x = 0;
    double y = state.rise;
    if (font.isVertical()) {
      x = -wide / 2 * state.fontSize * state.stretch;
      y -= VERTICAL_ORIGIN * state.fontSize;
    }
    double sign = state.fontSize * state.stretch < 0 ? -1 : 1;
    double along = Math.hypot(matrix.a(), matrix.b());
    double up = Math.hypot(matrix.c(), matrix.d());
    double halfway = x + wide / 2 * state.fontSize * state.stretch;
    double middle = y + MIDDLE * state.fontSize;
    if (!state.clip.shows(matrix.x(halfway, middle), matrix.y(halfway, middle))) {
      return;
    }
    int mode = state.textMode;
    marks.glyph(
        shown,
        matrix.x(x, y),
        matrix.y(x, y),
        Math.abs(wide * state.fontSize * state.stretch) * along,
        Math.abs(state.fontSize) * up * font.heightFactor(),
        Turn.of(sign * matrix.a(), sign * matrix.b()),
        mode != INVISIBLE && mode != CLIPPED_ONLY,
        mode % 4 == 1 ? state.strokeShade : state.fillShade);
  }
}
