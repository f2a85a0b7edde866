package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a cell that holds labels together with their values: 年初目标值：1500人；实际完成值：1249人.
final class LabelledText {
  private static final Pattern LABEL =
      Pattern.compile("([\\p{IsHan}()（）/／]{2,20})[\\s\\u3000]*[:：]");
  private static final Pattern RATIO = Pattern.compile("\\s*\\d+\\s*[:：]\\s*\\d.*");
  private static final Pattern POINTS = Pattern.compile("\\s*(?:\\d|[-—–/／]|$|[;；,，、|\\n]).*");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?");
  private static final String ENDS = "\r\n;；,，、|｜。 \t\u3000";

  private LabelledText() {}

  /// A value with the label before it; the text before the first label has none.
  record Part(String label, Optional<Slot> slot, String value) {}

  /// Where a label stands in a text, and where the value behind it begins.
  private record Mark(int from, int to, String label, Slot slot) {}

  /// The parts of a text, from left to right; a text without labels is one part.
  static List<Part> parts(String text) {
    List<Mark> marks = marks(text);
    List<Part> parts = new ArrayList<>();
    String lead = stripped(text.substring(0, marks.isEmpty() ? text.length() : marks.get(0).from));
    if (marks.isEmpty() || !(lead.isEmpty() || YEAR.matcher(lead).matches())) {
      parts.add(new Part("", Optional.empty(), lead));
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).from : text.length();
      String value = stripped(text.substring(mark.to, end));
      parts.add(new Part(mark.label, Optional.of(mark.slot), value));
    }
    return parts;
  }

  /// Whether a label in the text asks for a budget.
  static boolean asksForBudget(String text) {
    return LABEL.matcher(text).results().anyMatch(label -> isBudget(label.group(1)));
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return marks;
    }
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      mark(text, matcher).ifPresent(marks::add);
    }
    return marks;
  }

  /// The label that a colon ends: a whole run of words, or the longest end of it that is a caption
  /// of its own where the line before it was not kept apart.
  private static Optional<Mark> mark(String text, Matcher matcher) {
    String run = matcher.group(1);
    String behind = text.substring(matcher.end());
    boolean begins = matcher.start() == 0 || ENDS.indexOf(text.charAt(matcher.start() - 1)) >= 0;
    for (int cut = 0; cut <= run.length() - 2; cut++) {
      String label = run.substring(cut);
      Optional<Sense<Slot>> sense = Captions.column(label);
      boolean whole = cut == 0 && begins;
      if (sense.isPresent()
          && isLabel(sense.get(), whole, behind)
          && !(isTarget(sense.get().meaning()) && isBudget(label))) {
        int from = matcher.start() + cut;
        return Optional.of(new Mark(from, matcher.end(), label, sense.get().meaning()));
      }
    }
    return Optional.empty();
  }

  private static boolean isTarget(Slot slot) {
    return slot == Slot.INITIAL || slot == Slot.ADJUSTED || slot == Slot.TARGET;
  }

  /// Whether a label asks for money: 年初预算数 of a project.
  private static boolean isBudget(String label) {
    return Captions.FUND_COLUMNS
        .find(Caption.of(label))
        .filter(sense -> sense.exact() && !sense.weak())
        .filter(sense -> sense.meaning() == FundSlot.INITIAL || sense.meaning() == FundSlot.ANNUAL)
        .isPresent();
  }

  /// Whether a caption before a colon is a label here: points need a figure behind them, a time or
  /// a ratio is no answer to a label that a form has no field for.
  private static boolean isLabel(Sense<Slot> sense, boolean whole, String behind) {
    return switch (sense.meaning()) {
      case UNKNOWN, SIDE -> false;
      case WEIGHT, SCORE ->
          sense.exact() && POINTS.matcher(behind).lookingAt() && !RATIO.matcher(behind).lookingAt();
      case INITIAL, ADJUSTED, TARGET, ACTUAL -> sense.exact() && !sense.weak();
      case DEVIATION -> whole || (sense.exact() && !sense.weak());
      case KNOWN -> whole && !RATIO.matcher(behind).lookingAt();
      default -> whole && sense.exact();
    };
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ENDS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ENDS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
