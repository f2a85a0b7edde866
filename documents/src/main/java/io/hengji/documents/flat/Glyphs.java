package io.hengji.documents.flat;

import io.hengji.core.form.Place;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The visible characters of a text in their order, each with the gap before it and its line.
/// Positions count visible characters from 0.
final class Glyphs {

  private static final Pattern RULE = Pattern.compile("[\\s|+=:─━│┃┼├┤┌┐└┘_-]*");

  /// A word printed with spaces between its letters: 项 目 名 称.
  private static final Pattern SPREAD =
      Pattern.compile("(?<![^\\s|])\\p{IsHan}(?: \\p{IsHan}){2,}(?![^\\s|])");

  /// What a viewer copies along from the foot of a page.
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*(?:[-—–－]{1,2}\\s*\\d{1,3}\\s*[-—–－]{1,2}"
              + "|第?\\s*\\d{1,3}\\s*页(?:\\s*[,，、/]?\\s*共\\s*\\d{1,3}\\s*页)?"
              + "|[Pp]age\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?)\\s*");

  private final String printed;
  private final String folded;
  private final Gap[] gaps;
  private final int[] lines;
  private final List<Place> places;

  private Glyphs(String printed, Gap[] gaps, int[] lines, List<Place> places) {
    this.printed = printed;
    this.folded = fold(printed);
    this.gaps = gaps;
    this.lines = lines;
    this.places = places;
  }

  static Glyphs of(List<Line> lines) {
    StringBuilder printed = new StringBuilder();
    List<Gap> gaps = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    Gap pending = Gap.BLANK;
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      Place place = lines.get(i).cell().place();
      places.add(place);
      int now = place instanceof Place.OnLine(int n) ? n : number + 1;
      String text = SPREAD.matcher(lines.get(i).text()).replaceAll(Glyphs::together);
      boolean empty = text.isBlank();
      pending = empty || now > number + 1 ? Gap.BLANK : strongest(pending, Gap.LINE);
      number = now;
      if (empty
          || (RULE.matcher(text).matches() && text.strip().length() > 3)
          || PAGE_NUMBER.matcher(text).matches()) {
        continue;
      }
      for (int c = 0; c < text.length(); c++) {
        Gap white = gapOf(text.charAt(c));
        if (white == Gap.NONE) {
          printed.append(text.charAt(c));
          gaps.add(printed.length() == 1 ? Gap.BLANK : pending);
          at.add(i);
          pending = Gap.NONE;
        } else if (!pending.breaksLine()) {
          pending = widen(pending, white);
        }
      }
      pending = Gap.NONE;
    }
    return new Glyphs(
        printed.toString(),
        gaps.toArray(Gap[]::new),
        at.stream().mapToInt(Integer::intValue).toArray(),
        places);
  }

  private static String together(MatchResult spread) {
    return spread.group().replace(" ", "");
  }

  private static Gap gapOf(char c) {
    if (c == '\t' || c == '|' || c == '｜' || c == '│' || c == '┃') {
      return Gap.CELL;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'
        ? Gap.SPACE
        : Gap.NONE;
  }

  private static Gap widen(Gap before, Gap next) {
    if (before == Gap.CELL || next == Gap.CELL) {
      return Gap.CELL;
    }
    return before == Gap.NONE ? next : Gap.WIDE;
  }

  private static Gap strongest(Gap a, Gap b) {
    return a == Gap.BLANK || b == Gap.BLANK ? Gap.BLANK : b;
  }

  /// Full-width letters, digits and signs as their narrow forms, position by position.
  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= '！' && chars[i] <= '～') {
        chars[i] = (char) (chars[i] - '！' + '!');
      } else if (chars[i] == '【') {
        chars[i] = '[';
      } else if (chars[i] == '】') {
        chars[i] = ']';
      }
    }
    return new String(chars);
  }

  int length() {
    return printed.length();
  }

  /// The text with full-width letters, digits and signs as narrow ones.
  String folded() {
    return folded;
  }

  char at(int position) {
    return folded.charAt(position);
  }

  /// The gap before a position; a blank line before the first and after the last.
  Gap gap(int position) {
    return position >= gaps.length ? Gap.BLANK : gaps[position];
  }

  boolean startsLine(int position) {
    return gap(position).breaksLine();
  }

  int line(int position) {
    return lines[Math.min(position, lines.length - 1)];
  }

  /// Where the line of a position stands in the file.
  Place place(int position) {
    return lines.length == 0 ? Place.UNKNOWN : places.get(line(position));
  }

  /// The first position at or after this one that begins a line; the end of the text if none does.
  int nextLine(int position) {
    int p = position;
    while (p < length() && !startsLine(p)) {
      p++;
    }
    return p;
  }

  /// The first position of the line of a position.
  int lineStart(int position) {
    int p = position;
    while (p > 0 && !startsLine(p)) {
      p--;
    }
    return p;
  }

  /// The printed text of a range: a line break beside a Chinese character is nothing, other white
  /// space is one space.
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && gaps[i] != Gap.NONE && spaced(i)) {
        text.append(' ');
      }
      text.append(printed.charAt(i));
    }
    return text.toString();
  }

  private boolean spaced(int i) {
    return !gaps[i].breaksLine() || (narrow(printed.charAt(i - 1)) && narrow(printed.charAt(i)));
  }

  /// True for a character that takes half the width of a Chinese one.
  static boolean narrow(char c) {
    return c < 0x1100 && c != '×' && c != '÷' && c != '“' && c != '”';
  }

  static boolean han(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static int width(char c) {
    return narrow(c) ? 1 : 2;
  }

  @Override
  public String toString() {
    return printed + Arrays.toString(lines);
  }
}
