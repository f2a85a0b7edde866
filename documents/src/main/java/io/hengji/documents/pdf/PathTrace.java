package io.hengji.documents.pdf;

import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/// The path that a drawing is about to stroke or fill, as straight segments in page coordinates;
/// curves leave a gap.
final class PathTrace {
  private static final int LONGEST = 200_000;

  /// One run of segments.
  private static final class Run {
    final List<double[]> points = new ArrayList<>();
    boolean curved;
    boolean closed;
  }

  private final MarkCollector marks;
  private final List<Run> runs = new ArrayList<>();
  private int points;
  private boolean clips;
  private double startX;
  private double startY;

  PathTrace(MarkCollector marks) {
    this.marks = marks;
  }

  /// Applies an operator if it builds or paints a path.
  void apply(String operator, Operands operands, PaintState state) throws UnreadableFile {
    switch (operator) {
      case "m" -> operands.numbers(2).ifPresent(p -> move(p[0], p[1], state));
      case "l" -> operands.numbers(2).ifPresent(p -> lineTo(p[0], p[1], state));
      case "c", "v", "y" -> operands.numbers(2).ifPresent(p -> curveTo(p[0], p[1], state));
      case "h" -> close();
      case "re" -> operands.numbers(4).ifPresent(p -> rectangle(p, state));
      case "S" -> stroke(state);
      case "s" -> {
        close();
        stroke(state);
      }
      case "f", "F", "f*" -> fill(state);
      case "B", "B*" -> fillAndStroke(state);
      case "b", "b*" -> {
        close();
        fillAndStroke(state);
      }
      case "W", "W*" -> clips = true;
      default -> {}
    }
    if (PAINTERS.indexOf(" " + operator + " ") >= 0) {
      if (clips) {
        state.clip = state.clip.within(runs.stream().flatMap(run -> run.points.stream()).toList());
        clips = false;
      }
      runs.clear();
      points = 0;
    }
  }

  private static final String PAINTERS = " S s f F f* B B* b b* n ";

  private void move(double x, double y, PaintState state) {
    Run run = new Run();
    runs.add(run);
    startX = x;
    startY = y;
    addPoint(run, x, y, state);
  }

  private void lineTo(double x, double y, PaintState state) {
    if (runs.isEmpty()) {
      move(x, y, state);
      return;
    }
    Run run = runs.getLast();
    if (run.closed) {
      move(startX, startY, state);
      run = runs.getLast();
    }
    addPoint(run, x, y, state);
  }

  private void curveTo(double x, double y, PaintState state) {
    if (!runs.isEmpty()) {
      runs.getLast().curved = true;
    }
    move(x, y, state);
    runs.getLast().curved = true;
  }

  private void close() {
    if (!runs.isEmpty()) {
      Run run = runs.getLast();
      if (!run.closed && run.points.size() > 1) {
        run.points.add(run.points.getFirst());
      }
      run.closed = true;
    }
  }

  private void rectangle(double[] r, PaintState state) {
    move(r[0], r[1], state);
    Run run = runs.getLast();
    addPoint(run, r[0] + r[2], r[1], state);
    addPoint(run, r[0] + r[2], r[1] + r[3], state);
    addPoint(run, r[0], r[1] + r[3], state);
    close();
  }

  private void addPoint(Run run, double x, double y, PaintState state) {
    if (points < LONGEST) {
      points++;
      run.points.add(new double[] {state.toPage.x(x, y), state.toPage.y(x, y)});
    }
  }

  private void stroke(PaintState state) throws UnreadableFile {
    double scale =
        Math.sqrt(
            Math.abs(state.toPage.a() * state.toPage.d() - state.toPage.b() * state.toPage.c()));
    for (Run run : runs) {
      for (int i = 1; i < run.points.size(); i++) {
        double[] from = run.points.get(i - 1);
        double[] to = run.points.get(i);
        if (Math.abs(from[0] - to[0]) < 1 || Math.abs(from[1] - to[1]) < 1) {
          marks.line(from[0], from[1], to[0], to[1], state.lineWidth * scale, state.strokeShade);
        }
      }
    }
  }

  private void fill(PaintState state) throws UnreadableFile {
    for (Run run : runs) {
      if (run.curved || run.points.size() < 3) {
        continue;
      }
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (double[] point : run.points) {
        left = Math.min(left, point[0]);
        right = Math.max(right, point[0]);
        top = Math.min(top, point[1]);
        bottom = Math.max(bottom, point[1]);
      }
      marks.box(left, top, right, bottom, 0, state.fillShade);
    }
  }

  private void fillAndStroke(PaintState state) throws UnreadableFile {
    fill(state);
    stroke(state);
  }
}
