package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// A row of a table without rules: the fragments that stand side by side.
final class RowBand {
  private final List<Fragment> fragments = new ArrayList<>();
  private double top = Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  static RowBand of(Fragment first) {
    RowBand band = new RowBand();
    band.add(first);
    return band;
  }

  /// A row without texts.
  static RowBand blank(double top, double bottom) {
    RowBand band = new RowBand();
    band.top = top;
    band.bottom = bottom;
    return band;
  }

  void add(Fragment fragment) {
    fragments.add(fragment);
    top = Math.min(top, fragment.top());
    bottom = Math.max(bottom, fragment.bottom());
  }

  void addAll(RowBand other) {
    other.fragments.forEach(this::add);
  }

  List<Fragment> fragments() {
    return fragments;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  double center() {
    return (top + bottom) / 2;
  }

  /// How much of the row's height stands beside a fragment; 1 is all.
  double height(Fragment fragment) {
    double shared = Math.min(bottom, fragment.bottom()) - Math.max(top, fragment.top());
    return shared / (bottom - top);
  }

  /// How much of the height of a fragment lies within the row; 1 is all.
  double share(Fragment fragment) {
    double shared = Math.min(bottom, fragment.bottom()) - Math.max(top, fragment.top());
    return shared / (fragment.bottom() - fragment.top());
  }

  /// How many more of the row's short texts stand beside the middle of its long ones than beside
  /// their first lines.
  double evidenceOfMiddle() {
    double evidence = 0;
    for (Fragment tall : fragments) {
      for (Fragment low : fragments) {
        if (tall.lines().size() > low.lines().size()) {
          double middle = Math.abs(tall.center() - low.center());
          double first = Math.abs(tall.firstLine().baseline() - low.firstLine().baseline());
          evidence += Math.signum(first - middle);
        }
      }
    }
    return evidence;
  }

  /// Whether some text of the row is a figure.
  boolean hasFigures() {
    return fragments.stream().anyMatch(fragment -> Fragments.isFigure(fragment.firstLine()));
  }

  long columns() {
    return fragments.stream().mapToInt(Fragment::column).distinct().count();
  }

  boolean has(int column) {
    return fragments.stream().anyMatch(fragment -> fragment.column() == column);
  }

  boolean sharesColumn(RowBand other) {
    return fragments.stream().anyMatch(fragment -> other.has(fragment.column()));
  }
}
