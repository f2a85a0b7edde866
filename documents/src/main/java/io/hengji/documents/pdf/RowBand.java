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

  List<Fragment> fragments() {
    return fragments;
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
    return fragments.stream().anyMatch(fragment -> fragment.firstLine().isFigure());
  }
}
