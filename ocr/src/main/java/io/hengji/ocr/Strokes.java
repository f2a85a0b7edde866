package io.hengji.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Takes strokes of characters out of ruled lines: one that happens to stand in line with a rule
/// above or below its row seems to lengthen it. Unlike a rule, it does not touch the lines between
/// which it stands.
final class Strokes {
  private static final double TALLEST = 2.4;
  private static final double APART = 0.07;
  private static final int FEWEST_PIXELS = 2;
  private static final double REACH = 0.5;

  private final Mask ink;
  private final double em;

  private Strokes(Mask ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /// The level rules without such strokes.
  ///
  /// @param others the plumb rules
  static List<Rule> without(List<Rule> rules, List<Rule> others, Mask ink, double em) {
    Strokes strokes = new Strokes(ink, em);
    return rules.stream().flatMap(rule -> strokes.parts(rule, others)).toList();
  }

  private Stream<Rule> parts(Rule rule, List<Rule> others) {
    List<Rule> crossing =
        others.stream()
            .filter(other -> other.from() - REACH * em <= rule.at())
            .filter(other -> rule.at() <= other.to() + REACH * em)
            .filter(other -> other.at() > rule.from() - REACH * em)
            .filter(other -> other.at() < rule.to() + REACH * em)
            .sorted((first, second) -> Double.compare(first.at(), second.at()))
            .toList();
    List<Rule> parts = new ArrayList<>();
    int from = rule.from();
    for (int i = 0; i + 1 < crossing.size(); i++) {
      if (isStroke(rule, crossing.get(i), crossing.get(i + 1))) {
        add(parts, rule, from, (int) crossing.get(i).at());
        from = (int) crossing.get(i + 1).at();
      }
    }
    add(parts, rule, from, rule.to());
    return parts.stream();
  }

  private static void add(List<Rule> parts, Rule rule, int from, int to) {
    if (to - from > rule.thickness() + 2) {
      parts.add(new Rule(rule.at(), from, to, rule.thickness()));
    }
  }

  /// Whether the ink between two lines touches neither.
  private boolean isStroke(Rule rule, Rule first, Rule second) {
    int from = (int) Math.ceil(first.at() + first.thickness() / 2.0) + 1;
    int to = (int) Math.floor(second.at() - second.thickness() / 2.0) - 1;
    int apart = (int) Math.max(FEWEST_PIXELS, Math.round(APART * em));
    if (to - from > TALLEST * em || to - from < 3 * apart) {
      return false;
    }
    return isBare(rule, from, from + apart)
        && isBare(rule, to - apart, to)
        && !isBare(rule, from, to);
  }

  private boolean isBare(Rule rule, int from, int to) {
    int top = (int) Math.floor(rule.at() - rule.thickness() / 2.0) - 1;
    int bottom = (int) Math.ceil(rule.at() + rule.thickness() / 2.0) + 1;
    return ink.count(new Box(from, top, to, bottom)) == 0;
  }
}
