package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A sheet on which two pages lie side by side, as in a copy of an open booklet: nothing stands in
/// a broad strip at its middle, and there are tables on both sides.
final class Spread {
  private static final double LANDSCAPE = 1.15;
  private static final double NARROWEST = 24;
  private static final double FROM = 0.42;
  private static final double TO = 0.58;
  private static final int FEWEST_RULES = 3;

  private Spread() {}

  /// The pages on a sheet, from left to right; the sheet itself where it holds only one.
  static List<PageMarks> pages(PageMarks sheet) {
    double middle = sheet.width() / 2;
    if (sheet.width() < LANDSCAPE * sheet.height() || !isParted(sheet)) {
      return List.of(sheet);
    }
    PageMarks left = part(sheet, x -> x < middle, 0);
    PageMarks right = part(sheet, x -> x >= middle, middle);
    return isRuled(left) && isRuled(right) ? List.of(left, right) : List.of(sheet);
  }

  private static boolean isRuled(PageMarks page) {
    return page.across().size() >= FEWEST_RULES && page.down().size() >= FEWEST_RULES;
  }

  /// Whether a strip near the middle, right across it, is free of all marks.
  private static boolean isParted(PageMarks sheet) {
    double middle = sheet.width() / 2;
    double from = FROM * sheet.width();
    double to = TO * sheet.width();
    List<double[]> marks = new ArrayList<>();
    sheet.glyphs().stream()
        .filter(glyph -> !glyph.isSpace())
        .forEach(glyph -> marks.add(new double[] {glyph.x(), glyph.right()}));
    sheet.across().forEach(rule -> marks.add(new double[] {rule.from(), rule.to()}));
    sheet.down().forEach(rule -> marks.add(new double[] {rule.at(), rule.at()}));
    for (double[] mark : marks) {
      if (mark[0] < middle && mark[1] > middle) {
        return false;
      }
      if (mark[1] <= middle) {
        from = Math.max(from, mark[1]);
      } else {
        to = Math.min(to, mark[0]);
      }
    }
    return to - from >= NARROWEST;
  }

  private static PageMarks part(PageMarks sheet, Predicate<Double> within, double shift) {
    return new PageMarks(
        sheet.page(),
        sheet.width() / 2,
        sheet.height(),
        sheet.glyphs().stream()
            .filter(glyph -> within.test(glyph.centerX()))
            .map(glyph -> shifted(glyph, shift))
            .toList(),
        sheet.across().stream()
            .filter(rule -> within.test(rule.middle()))
            .map(rule -> new Ruling(rule.at(), rule.from() - shift, rule.to() - shift))
            .toList(),
        sheet.down().stream()
            .filter(rule -> within.test(rule.at()))
            .map(rule -> new Ruling(rule.at() - shift, rule.from(), rule.to()))
            .toList(),
        sheet.areas().stream()
            .filter(area -> within.test((area.left() + area.right()) / 2))
            .map(area ->
                new ShadedArea(
                    area.left() - shift,
                    area.top(),
                    area.right() - shift,
                    area.bottom(),
                    area.shade()))
            .toList(),
        sheet.pictured());
  }

  private static Glyph shifted(Glyph glyph, double shift) {
    return new Glyph(
        glyph.text(),
        glyph.x() - shift,
        glyph.y(),
        glyph.advance(),
        glyph.size(),
        glyph.turn(),
        glyph.ink(),
        glyph.recognition());
  }
}
