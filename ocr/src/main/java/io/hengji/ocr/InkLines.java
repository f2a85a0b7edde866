package io.hengji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts the ink of an area into lines of text, and lines into pieces where the gap between words
/// is wide.
final class InkLines {
  private static final double SPECK = 0.1;
  private static final double BODY = 0.35;
  private static final double TALLEST = 1.7;
  private static final double SAME_LINE = 0.5;
  private static final double NEAR = 0.45;
  private static final double ONE_LINE = 1.15;
  private static final double DOT = 0.25;
  private static final double EDGE = 0.15;
  private static final double THIN = 0.25;
  private static final double WIDE_GAP = 1.5;

  private final double em;

  private InkLines(double em) {
    this.em = em;
  }

  /// The boxes of the pieces, line by line, from left to right.
  static List<Box> of(Rules page, Mask ink, Box area, double em) {
    List<Box> marks = new ArrayList<>();
    for (Patches.Patch patch : Patches.of(ink, area)) {
      double side = Math.max(patch.box().width(), patch.box().height());
      if (side >= SPECK * em
          && patch.pixels() >= SPECK * em * SPECK * em
          && page.grey().darkest(patch.box()) <= page.faint()) {
        marks.add(patch.box());
      }
    }
    InkLines lines = new InkLines(em);
    List<Box> pieces = new ArrayList<>();
    for (List<Box> line : lines.lines(marks)) {
      for (Box piece : lines.pieces(line)) {
        if (!lines.isDirt(piece, area)) {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  /// Whether a piece is a dot that stands alone, or a scrap of the line that frames its cell.
  private boolean isDirt(Box piece, Box area) {
    double side = Math.max(piece.width(), piece.height());
    if (side < DOT * em) {
      return true;
    }
    double room =
        Math.min(
            Math.min(piece.left() - area.left(), area.right() - piece.right()),
            Math.min(piece.top() - area.top(), area.bottom() - piece.bottom()));
    return room < EDGE * em && Math.min(piece.width(), piece.height()) < THIN * em;
  }

  private List<List<Box>> lines(List<Box> marks) {
    List<Box> bodies = new ArrayList<>();
    List<Box> small = new ArrayList<>();
    for (Box mark : marks) {
      boolean isBody = mark.height() >= BODY * em && mark.height() <= TALLEST * em;
      (isBody ? bodies : small).add(mark);
    }
    List<List<Box>> lines = grouped(bodies, SAME_LINE, 0);
    List<Box> alone = new ArrayList<>();
    for (Box mark : small) {
      if (mark.height() > TALLEST * em || !join(lines, mark)) {
        alone.add(mark);
      }
    }
    lines.addAll(grouped(alone, 0, NEAR * em));
    lines.sort(Comparator.comparingInt(line -> around(line).top()));
    return whole(lines);
  }

  /// Lines with those as one that are together no taller than one: parts of broken characters.
  private List<List<Box>> whole(List<List<Box>> lines) {
    List<List<Box>> whole = new ArrayList<>();
    for (List<Box> line : lines) {
      if (!whole.isEmpty()
          && around(whole.getLast()).with(around(line)).height() <= ONE_LINE * em) {
        whole.getLast().addAll(line);
      } else {
        whole.add(new ArrayList<>(line));
      }
    }
    return whole;
  }

  /// Groups boxes that overlap in height by a share of the lower one, or are this near.
  private static List<List<Box>> grouped(List<Box> boxes, double share, double near) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingInt(box -> box.top() + box.bottom()));
    List<List<Box>> groups = new ArrayList<>();
    Box band = new Box(0, 0, 0, 0);
    for (Box box : sorted) {
      int shared = Math.min(band.bottom(), box.bottom()) - Math.max(band.top(), box.top());
      double wanted = near > 0 ? -near : share * Math.min(band.height(), box.height());
      if (groups.isEmpty() || shared < wanted) {
        groups.add(new ArrayList<>());
        band = box;
      }
      groups.getLast().add(box);
      band = band.with(box);
    }
    return groups;
  }

  /// Puts a small mark to the line that it lies in or next to.
  private boolean join(List<List<Box>> lines, Box mark) {
    List<Box> nearest = List.of();
    double least = NEAR * em;
    for (List<Box> line : lines) {
      Box band = around(line);
      double middle = (mark.top() + mark.bottom()) / 2.0;
      double away = Math.max(0, Math.max(band.top() - middle, middle - band.bottom()));
      double aside = Math.max(0, Math.max(band.left() - mark.right(), mark.left() - band.right()));
      if (away < least && (away == 0 || aside < 2 * em)) {
        least = away;
        nearest = line;
      }
      if (away == 0) {
        break;
      }
    }
    return !nearest.isEmpty() && nearest.add(mark);
  }

  private List<Box> pieces(List<Box> line) {
    List<Box> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingInt(Box::left));
    List<Box> pieces = new ArrayList<>();
    for (Box box : sorted) {
      if (pieces.isEmpty() || box.left() - pieces.getLast().right() > WIDE_GAP * em) {
        pieces.add(box);
      } else {
        pieces.add(pieces.removeLast().with(box));
      }
    }
    return pieces;
  }

  private static Box around(List<Box> boxes) {
    return boxes.stream().reduce(Box::with).orElseThrow();
  }
}
