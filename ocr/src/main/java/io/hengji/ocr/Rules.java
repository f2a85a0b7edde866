package io.hengji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The ruled lines of a page, and what is printed beside them.
///
/// @param across the level lines
/// @param down the plumb lines
/// @param ink the ink that is no line
/// @param grey the page without its lines
/// @param hidden whether a seal hides what lies under it
/// @param faint the lightest shade that print on this page has at its darkest
record Rules(List<Rule> across, List<Rule> down, Mask ink, Grey grey, boolean hidden, int faint) {
  private static final double TOUCH = 0.4;
  private static final double STROKE = 4;
  private static final int GROWN = 2;
  private static final double MOST_GROWN = 0.22;
  private static final double DIVIDING = 1.2;
  private static final double BLUR = 0.06;
  private static final double DRIFT = 0.15;
  private static final double FAINT_GAP = 0.5;
  private static final double GAP_SHARE = 0.15;
  private static final double WIDEST_GAP = 2;
  private static final double BROKEN = 0.5;
  private static final double SEALED = 0.8;
  private static final double DARK_SHARE = 0.25;
  private static final double FAINT = 0.55;
  private static final double SEEN = 0.004;

  /// @param em how tall a character is, in pixels
  static Rules of(Grey grey, Mask ink, Mask seal, double em) {
    List<Rule> across = found(ink, grey, em);
    List<Rule> down = found(ink.turned(), grey.turned(), em);
    boolean hides = hides(seal, ink, em);
    Mask hiding = hides ? seal : Mask.none(ink.width(), ink.height());
    across = bridged(across, ink, hiding, em);
    down = bridged(down, ink.turned(), hiding.turned(), em);
    int before;
    do {
      before = across.size() + down.size();
      across = closed(across, down, em);
      down = closed(down, across, em);
    } while (across.size() + down.size() < before);
    across = Strokes.without(across, down, ink, em);
    down = Strokes.without(down, across, ink.turned(), em);
    List<Rule> level = hides ? underSeal(across, down, seal, em) : across;
    List<Rule> plumb = hides ? underSeal(down, across, seal.turned(), em) : down;
    Mask lines = Mask.none(ink.width(), ink.height());
    mark(lines, ink, level, em);
    Mask turned = Mask.none(ink.height(), ink.width());
    mark(turned, ink.turned(), plumb, em);
    Mask upright = turned.turned();
    level.forEach(rule -> plumb.forEach(other -> markCrossing(lines, rule, other, em)));
    Mask rest = ink.copy();
    Grey clean = grey.copy();
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (lines.at(x, y) || upright.at(x, y)) {
          rest.mark(x, y, false);
          clean.paint(x, y, 255);
        }
      }
    }
    return new Rules(level, plumb, rest, clean, hides, faint(rest, clean));
  }

  private static List<Rule> found(Mask ink, Grey grey, double em) {
    return new RuleScan(Hairlines.with(ink, grey, em), em)
        .rules().stream().filter(rule -> isClear(rule, ink)).toList();
  }

  /// Whether a line stands for itself; strokes of characters have others grown to them.
  private static boolean isClear(Rule rule, Mask ink) {
    int above = (int) Math.floor(rule.at() - rule.thickness() / 2.0) - 1;
    int below = (int) Math.ceil(rule.at() + rule.thickness() / 2.0);
    int grown = 0;
    for (int x = rule.from(); x < rule.to(); x++) {
      if (isRun(ink, x, above - GROWN, above) || isRun(ink, x, below, below + GROWN)) {
        grown++;
      }
    }
    return grown <= MOST_GROWN * rule.length();
  }

  private static boolean isRun(Mask ink, int x, int from, int to) {
    if (from < 0 || to >= ink.height()) {
      return false;
    }
    for (int y = from; y <= to; y++) {
      if (!ink.at(x, y)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a line runs through a cell that should have made two of it.
  boolean divide(Box cell, double em) {
    return across.stream()
            .anyMatch(
                rule -> divides(rule, cell.top(), cell.bottom(), cell.left(), cell.right(), em))
        || down.stream()
            .anyMatch(
                rule -> divides(rule, cell.left(), cell.right(), cell.top(), cell.bottom(), em));
  }

  private static boolean divides(Rule rule, int first, int last, int from, int to, double em) {
    int shared = Math.min(rule.to(), to) - Math.max(rule.from(), from);
    return rule.at() > first + TOUCH * em
        && rule.at() < last - TOUCH * em
        && shared > DIVIDING * em;
  }

  /// What is lighter throughout is a trace of a seal, or of the page behind.
  private static int faint(Mask ink, Grey grey) {
    int[] count = new int[256];
    long inked = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          count[grey.at(x, y)]++;
          inked++;
        }
      }
    }
    long below = 0;
    for (int shade = 0; shade < 256; shade++) {
      below += count[shade];
      if (below >= DARK_SHARE * inked) {
        return (int) (255 - FAINT * (255 - shade));
      }
    }
    return 255;
  }

  /// Lines that are no strokes of characters: long ones, and those that end at others.
  private static List<Rule> closed(List<Rule> rules, List<Rule> others, double em) {
    List<Rule> closed = new ArrayList<>();
    for (Rule rule : rules) {
      boolean isLong = rule.length() > STROKE * em;
      if (isLong || (ends(rule.from(), rule, others, em) && ends(rule.to(), rule, others, em))) {
        closed.add(rule);
      }
    }
    return closed;
  }

  private static boolean ends(int end, Rule rule, List<Rule> others, double em) {
    double near = TOUCH * em;
    for (Rule other : others) {
      if (Math.abs(other.at() - end) <= near + other.thickness()
          && other.from() - near <= rule.at()
          && rule.at() <= other.to() + near) {
        return true;
      }
    }
    return false;
  }

  /// Whether a seal hides what lies under it: no ink is seen between its pixels.
  private static boolean hides(Mask seal, Mask ink, double em) {
    int near = (int) Math.round(em);
    int sealed = 0;
    int seen = 0;
    for (int y = 0; y < seal.height(); y++) {
      for (int x = near; x < seal.width() - near; x++) {
        if (seal.at(x, y)) {
          sealed++;
        }
        if (ink.at(x, y) && seal.at(x - near, y) && seal.at(x + near, y)) {
          seen++;
        }
      }
    }
    return sealed > 0 && seen < Math.min(SEEN * sealed, em);
  }

  /// Lines with the pieces as one that small gaps or a seal part.
  private static List<Rule> bridged(List<Rule> rules, Mask ink, Mask seal, double em) {
    List<Rule> before = rules;
    List<Rule> after = bridgedOnce(rules, ink, seal, em);
    while (after.size() < before.size()) {
      before = after;
      after = bridgedOnce(before, ink, seal, em);
    }
    return after;
  }

  private static List<Rule> bridgedOnce(List<Rule> rules, Mask ink, Mask seal, double em) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingInt(Rule::from));
    List<Rule> bridged = new ArrayList<>();
    for (Rule rule : sorted) {
      int before = -1;
      for (int i = 0; i < bridged.size(); i++) {
        if (isParted(bridged.get(i), rule, ink, seal, em)) {
          before = i;
        }
      }
      if (before < 0) {
        bridged.add(rule);
      } else {
        Rule first = bridged.get(before);
        double at =
            (first.at() * first.length() + rule.at() * rule.length())
                / (first.length() + rule.length());
        bridged.set(
            before,
            new Rule(at, first.from(), rule.to(), Math.max(first.thickness(), rule.thickness())));
      }
    }
    return bridged;
  }

  private static boolean isParted(Rule first, Rule next, Mask ink, Mask seal, double em) {
    int gap = next.from() - first.to();
    if (gap <= 0 || Math.abs(first.at() - next.at()) > DRIFT * em) {
      return false;
    }
    double piece = Math.min(first.length(), next.length());
    if (gap <= Math.min(FAINT_GAP * em + GAP_SHARE * piece, WIDEST_GAP * em)) {
      return true;
    }
    if (isBroken(first, next, ink, em)) {
      return true;
    }
    int y = Math.clamp((int) next.at(), 0, seal.height() - 1);
    return seal.count(new Box(first.to(), y, next.from(), y + 1)) >= SEALED * gap;
  }

  /// Whether pieces of a line lie between two others: thin ink in line with both, nowhere far
  /// apart.
  private static boolean isBroken(Rule first, Rule next, Mask ink, double em) {
    int reach = Math.max(first.thickness(), next.thickness());
    int top = Math.max(0, (int) Math.min(first.at(), next.at()) - reach);
    int bottom = Math.min(ink.height() - 1, (int) Math.max(first.at(), next.at()) + reach);
    int thin = 0;
    int empty = 0;
    for (int x = first.to(); x < next.from() && empty <= FAINT_GAP * em; x++) {
      boolean bare = !ink.at(x, top) && !ink.at(x, bottom);
      boolean inLine = bare && ink.count(new Box(x, top + 1, x + 1, bottom)) > 0;
      thin += inLine ? 1 : 0;
      empty = inLine ? 0 : empty + 1;
    }
    return empty <= FAINT_GAP * em && thin >= BROKEN * (next.from() - first.to());
  }

  /// Lines that end under a seal go on to the last line that they meet there.
  private static List<Rule> underSeal(List<Rule> rules, List<Rule> others, Mask seal, double em) {
    List<Rule> whole = new ArrayList<>();
    for (Rule rule : rules) {
      int y = Math.clamp((int) rule.at(), 0, seal.height() - 1);
      int from = rule.from();
      int to = rule.to();
      int farLeft = reach(seal, from, y, -1, em);
      int farRight = reach(seal, to - 1, y, 1, em) + 1;
      for (Rule other : others) {
        int at = (int) Math.round(other.at());
        boolean meets = meets(other, at, y, seal, em);
        if (meets && at < from && at >= farLeft) {
          from = at;
        }
        if (meets && at > to && at <= farRight) {
          to = at;
        }
      }
      whole.add(new Rule(rule.at(), from, to, rule.thickness()));
    }
    return whole;
  }

  private static boolean meets(Rule other, int at, int y, Mask seal, double em) {
    if (other.from() - TOUCH * em <= y && y <= other.to() + TOUCH * em) {
      return true;
    }
    int x = Math.clamp(at, 0, seal.width() - 1);
    int end = y < other.from() ? other.from() : other.to();
    int step = y < other.from() ? -1 : 1;
    int reached = end;
    int gap = 0;
    while (reached != y && gap <= TOUCH * em) {
      reached += step;
      gap = reached >= 0 && reached < seal.height() && seal.at(x, reached) ? 0 : gap + 1;
    }
    return reached == y && gap <= TOUCH * em;
  }

  private static int reach(Mask seal, int from, int y, int step, double em) {
    int last = from;
    int gap = 0;
    for (int x = from; x >= 0 && x < seal.width() && gap <= TOUCH * em; x += step) {
      if (seal.at(x, y)) {
        last = x;
        gap = 0;
      } else {
        gap++;
      }
    }
    return last;
  }

  /// Marks where two lines cross: each is ink on both sides of the other there, as a character is.
  private static void markCrossing(Mask lines, Rule level, Rule plumb, double em) {
    double near = TOUCH * em;
    if (plumb.at() < level.from() - near
        || plumb.at() > level.to() + near
        || level.at() < plumb.from() - near
        || level.at() > plumb.to() + near) {
      return;
    }
    double reachX = reach(plumb, em);
    double reachY = reach(level, em);
    Box box =
        new Box(
                (int) Math.floor(plumb.at() - reachX),
                (int) Math.floor(level.at() - reachY),
                (int) Math.ceil(plumb.at() + reachX),
                (int) Math.ceil(level.at() + reachY))
            .within(new Box(0, 0, lines.width(), lines.height()));
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        lines.mark(x, y, true);
      }
    }
  }

  private static double reach(Rule rule, double em) {
    return rule.thickness() / 2.0 + Math.max(1, BLUR * em);
  }

  /// Marks what is line, but not the characters that cross it.
  private static void mark(Mask lines, Mask ink, List<Rule> rules, double em) {
    for (Rule rule : rules) {
      double reach = reach(rule, em);
      int top = Math.max(0, (int) Math.floor(rule.at() - reach));
      int bottom = Math.min(ink.height(), (int) Math.ceil(rule.at() + reach));
      for (int x = Math.max(0, rule.from() - 2); x < Math.min(ink.width(), rule.to() + 2); x++) {
        boolean above = top > 0 && ink.at(x, top - 1);
        boolean below = bottom < ink.height() && ink.at(x, bottom);
        for (int y = top; y < bottom && !(above && below); y++) {
          lines.mark(x, y, true);
        }
      }
    }
  }
}
