package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words one below the other that read as the text of one cell.
final class TextCell {
  private static final double MARGIN = 0.15;

  private final List<TextLine> lines = new ArrayList<>();
  private double left;
  private double right;

  TextCell(TextLine first) {
    lines.add(first);
    left = first.left();
    right = first.right();
  }

  void add(TextCell below) {
    lines.addAll(below.lines);
    left = Math.min(left, below.left);
    right = Math.max(right, below.right);
  }

  List<TextLine> lines() {
    return lines;
  }

  String text() {
    return lines.stream().map(TextLine::text).collect(Collectors.joining());
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  /// Where its ink begins for sure.
  double top() {
    TextLine first = lines.getFirst();
    return first.top() + MARGIN * first.size();
  }

  /// Where its ink ends for sure.
  double bottom() {
    TextLine last = lines.getLast();
    return last.bottom() - MARGIN * last.size();
  }

  double middle() {
    return (left + right) / 2;
  }

  boolean isCrossed(double y) {
    return top() < y && bottom() > y;
  }

  boolean isWithin(Gap band) {
    return bottom() > band.from() && top() < band.to();
  }

  boolean isBeside(TextCell other) {
    return left < other.right && other.left < right;
  }
}
