package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines of text in one column that belong to one cell.
final class Fragment {
  private final int column;
  private final List<TextLine> lines = new ArrayList<>();

  Fragment(int column, TextLine first) {
    this.column = column;
    lines.add(first);
  }

  int column() {
    return column;
  }

  TextLine firstLine() {
    return lines.getFirst();
  }

  TextLine lastLine() {
    return lines.getLast();
  }

  void add(List<TextLine> more) {
    lines.addAll(more);
  }

  List<TextLine> lines() {
    return lines;
  }

  double top() {
    return lines.getFirst().top();
  }

  double bottom() {
    return lines.getLast().bottom();
  }

  double center() {
    return (top() + bottom()) / 2;
  }

  boolean crosses(double y) {
    return top() < y && bottom() > y;
  }
}
