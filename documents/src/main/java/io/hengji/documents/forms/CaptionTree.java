package io.hengji.documents.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The captions of all word lists at once: a text is followed character by character, and each step
/// leads to what may still become of it. A finite automaton, whose steps are found when they are
/// first gone. A text is gone through but once, whatever the number of lists and captions.
final class CaptionTree {

  /// The rank of a text that is no caption.
  static final int NONE = Integer.MAX_VALUE;

  /// More points than captions need; with more all start anew, so that no texts fill the memory.
  private static final int MOST_POINTS = 6_000;

  /// A step of one caption: over a character of these ranges to the next, or, where there are none,
  /// without a character to either of two.
  private record Step(String ranges, int next, int other, int list, int rank) {}

  /// What may become of a text from here on.
  private static final class Point {
    final int[] steps;
    final int[] ranks;
    final @Nullable Point[] next;

    Point(int[] steps, int[] ranks, int letters) {
      this.steps = steps;
      this.ranks = ranks;
      this.next = new @Nullable Point[steps.length == 0 ? 0 : letters];
    }
  }

  private static final int END = -1;

  private final int lists;
  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final BitSet gaps = new BitSet();
  private final char[] letters = new char[1 << 16];
  private final List<Character> letterOf = new ArrayList<>(List.of('\u0000'));
  private final Map<List<Integer>, Point> points = new ConcurrentHashMap<>();
  private volatile @Nullable Point root;

  CaptionTree(int lists) {
    this.lists = lists;
  }

  /// Adds captions of a list; of those that fit a text the lowest rank wins.
  void add(CaptionPattern captions, int list, int rank) {
    Step end = new Step("", END, END, list, rank);
    starts.add(build(captions, step(end), end));
  }

  /// For each list the lowest rank of the captions that a text is, or [#NONE].
  int[] ranksOf(String text) {
    Point point = root();
    for (int i = 0; i < text.length() && point.steps.length > 0; i++) {
      char letter = letters[text.charAt(i)];
      Point next = point.next[letter];
      if (next == null) {
        next = follow(point, letter);
        point.next[letter] = next;
      }
      point = next;
    }
    return point.ranks;
  }

  private Point root() {
    Point known = root;
    if (known == null || points.size() > MOST_POINTS) {
      points.clear();
      known = point(starts);
      root = known;
    }
    return known;
  }

  private Point follow(Point from, char letter) {
    List<Integer> reached = new ArrayList<>();
    for (int step : from.steps) {
      if (isIn(letterOf.get(letter), steps.get(step).ranges())) {
        reached.add(steps.get(step).next());
      }
    }
    return point(reached);
  }

  private static boolean isIn(char c, String ranges) {
    for (int i = 0; i < ranges.length(); i += 2) {
      if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// The point at which all these steps come next. Where a caption of the list fits whatever comes,
  /// those of higher ranks need not be followed.
  private Point point(List<Integer> reached) {
    BitSet seen = new BitSet();
    int[] ranks = new int[lists];
    Arrays.fill(ranks, NONE);
    for (int step : reached) {
      close(step, seen, ranks);
    }
    int[] sure = new int[lists];
    Arrays.fill(sure, NONE);
    seen.stream()
        .filter(gaps::get)
        .mapToObj(steps::get)
        .forEach(gap -> sure[gap.list()] = Math.min(sure[gap.list()], gap.rank()));
    int[] open =
        seen.stream()
            .filter(step -> !steps.get(step).ranges().isEmpty())
            .filter(step -> steps.get(step).rank() <= sure[steps.get(step).list()])
            .toArray();
    List<Integer> key = new ArrayList<>();
    IntStream.concat(Arrays.stream(ranks), Arrays.stream(open)).forEach(key::add);
    return points.computeIfAbsent(key, _ -> new Point(open, ranks, letterOf.size()));
  }

  /// Marks all that a step leads to without a character, and the ranks that end there.
  private void close(int step, BitSet seen, int[] ranks) {
    if (seen.get(step)) {
      return;
    }
    seen.set(step);
    Step at = steps.get(step);
    if (!at.ranges().isEmpty()) {
      return;
    }
    if (at.next() == END) {
      ranks[at.list()] = Math.min(ranks[at.list()], at.rank());
    } else {
      close(at.next(), seen, ranks);
      close(at.other(), seen, ranks);
    }
  }

  /// Builds a part before the step that comes after it; where it begins.
  private int build(CaptionPattern part, int after, Step of) {
    return switch (part) {
      case CaptionPattern.One one -> {
        learn(one.ranges());
        yield step(new Step(one.ranges(), after, after, of.list(), of.rank()));
      }
      case CaptionPattern.Row(List<CaptionPattern> parts) -> {
        int next = after;
        for (CaptionPattern inner : parts.reversed()) {
          next = build(inner, next, of);
        }
        yield next;
      }
      case CaptionPattern.Choice(List<CaptionPattern> parts) -> {
        int next = build(parts.getLast(), after, of);
        for (CaptionPattern inner : parts.subList(0, parts.size() - 1).reversed()) {
          next = step(new Step("", build(inner, after, of), next, of.list(), of.rank()));
        }
        yield next;
      }
      case CaptionPattern.Repeat repeat -> repeated(repeat, after, of);
    };
  }

  private int repeated(CaptionPattern.Repeat repeat, int after, Step of) {
    int next = after;
    if (repeat.most() == CaptionPattern.NO_END) {
      int loop = step(new Step("", after, after, of.list(), of.rank()));
      int inside = build(repeat.part(), loop, of);
      steps.set(loop, new Step("", inside, after, of.list(), of.rank()));
      boolean end = steps.get(after).ranges().isEmpty() && steps.get(after).next() == END;
      if (end && repeat.part().equals(CaptionPattern.One.ANY)) {
        gaps.set(inside);
      }
      next = loop;
    } else {
      for (int i = repeat.least(); i < repeat.most(); i++) {
        next = step(new Step("", build(repeat.part(), next, of), after, of.list(), of.rank()));
      }
    }
    for (int i = 0; i < repeat.least(); i++) {
      next = build(repeat.part(), next, of);
    }
    return next;
  }

  private int step(Step step) {
    steps.add(step);
    return steps.size() - 1;
  }

  /// Characters that no caption names are all one letter.
  private void learn(String ranges) {
    if (ranges.equals(CaptionPattern.One.ANY.ranges())) {
      return;
    }
    for (int i = 0; i < ranges.length(); i += 2) {
      for (char c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
        if (letters[c] == 0) {
          letters[c] = (char) letterOf.size();
          letterOf.add(c);
        }
      }
    }
  }
}
