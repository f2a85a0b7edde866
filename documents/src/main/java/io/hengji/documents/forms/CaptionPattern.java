package io.hengji.documents.forms;

import java.util.ArrayList;
import java.util.List;

/// A caption of a word list, taken apart: characters, `.` for any one, `[...]`, `(...|...)`, behind
/// each `?`, `*`, `+` or `{m,n}` as in regular expressions, and `…` for any text.
sealed interface CaptionPattern {

  /// One character out of ranges, each two characters long: its first and its last.
  record One(String ranges) implements CaptionPattern {
    static final One ANY = new One("\u0000\uffff");
  }

  /// Parts one after another.
  record Row(List<CaptionPattern> parts) implements CaptionPattern {}

  /// One of several.
  record Choice(List<CaptionPattern> parts) implements CaptionPattern {}

  /// A part as often as that; [#NO_END] where there is no most.
  record Repeat(CaptionPattern part, int least, int most) implements CaptionPattern {
    static final Repeat GAP = new Repeat(One.ANY, 0, NO_END);
  }

  int NO_END = -1;

  /// The captions that `|` divides.
  static List<CaptionPattern> parse(String text) {
    Parser parser = new Parser(text);
    CaptionPattern pattern = parser.choice();
    if (parser.at < text.length()) {
      throw new IllegalStateException("no caption: " + text);
    }
    return pattern instanceof Choice(List<CaptionPattern> parts) ? parts : List.of(pattern);
  }

  /// Whether `…` stands somewhere in the caption.
  default boolean hasGap() {
    return switch (this) {
      case One _ -> false;
      case Row(List<CaptionPattern> parts) -> parts.stream().anyMatch(CaptionPattern::hasGap);
      case Choice(List<CaptionPattern> parts) -> parts.stream().anyMatch(CaptionPattern::hasGap);
      case Repeat repeat -> repeat.equals(Repeat.GAP) || repeat.part().hasGap();
    };
  }

  /// Reads a pattern from left to right.
  final class Parser {
    private final String text;
    private int at;

    private Parser(String text) {
      this.text = text;
    }

    private boolean sees(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private CaptionPattern choice() {
      List<CaptionPattern> parts = new ArrayList<>();
      parts.add(row());
      while (sees('|')) {
        at++;
        parts.add(row());
      }
      return parts.size() == 1 ? parts.getFirst() : new Choice(parts);
    }

    private CaptionPattern row() {
      List<CaptionPattern> parts = new ArrayList<>();
      while (at < text.length() && !sees('|') && !sees(')')) {
        parts.add(repeated(one()));
      }
      return new Row(parts);
    }

    private CaptionPattern one() {
      char c = text.charAt(at++);
      return switch (c) {
        case '(' -> {
          CaptionPattern inside = choice();
          at++;
          yield inside;
        }
        case '[' -> ranges();
        case '.' -> One.ANY;
        case '…' -> Repeat.GAP;
        default -> new One("" + c + c);
      };
    }

    private CaptionPattern ranges() {
      StringBuilder ranges = new StringBuilder();
      while (!sees(']')) {
        char first = text.charAt(at++);
        boolean range = sees('-') && text.charAt(at + 1) != ']';
        char last = range ? text.charAt(at + 1) : first;
        at += range ? 2 : 0;
        ranges.append(first).append(last);
      }
      at++;
      return new One(ranges.toString());
    }

    private CaptionPattern repeated(CaptionPattern part) {
      if (sees('{')) {
        int comma = text.indexOf(',', at);
        int end = text.indexOf('}', comma);
        int least = Integer.parseInt(text.substring(at + 1, comma));
        int most = Integer.parseInt(text.substring(comma + 1, end));
        at = end + 1;
        return new Repeat(part, least, most);
      }
      if (!sees('?') && !sees('*') && !sees('+')) {
        return part;
      }
      char often = text.charAt(at++);
      return new Repeat(part, often == '+' ? 1 : 0, often == '?' ? 1 : NO_END);
    }
  }
}
