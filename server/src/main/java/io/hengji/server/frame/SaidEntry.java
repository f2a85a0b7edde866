package io.hengji.server.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with gaps, and its English. A text fits when it begins with the first part between
/// gaps, ends with the last, and has the others in their order; each gap takes the least it can, so
/// that a text of any length is looked at once.
///
/// @param between what stands before, between and after the gaps
record SaidEntry(List<String> between, List<Gap> gaps, String english) {

  private static final Pattern GAP = Pattern.compile("\\{(#?)(\\w)}|\\[(\\w)]|<(\\w)>");
  private static final Pattern FIGURE = Pattern.compile("[-−+—0-9.,%]+");

  /// What may stand in a gap.
  private enum Kind {
    TYPED,
    FIGURE,
    SAID_IF_KNOWN,
    SAID
  }

  private record Gap(String name, Kind kind) {

    /// What the English shows for it; nothing where it does not fit.
    Optional<String> shown(String text, Said.Saying said) {
      return switch (kind) {
        case TYPED -> Optional.of(text);
        case FIGURE -> Optional.of(text).filter(figure -> FIGURE.matcher(figure).matches());
        case SAID_IF_KNOWN -> Optional.of(said.say(text).orElse(text));
        case SAID -> said.say(text);
      };
    }
  }

  static SaidEntry of(String sentence, String english) {
    List<String> between = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(sentence);
    int from = 0;
    while (gap.find()) {
      between.add(sentence.substring(from, gap.start()));
      gaps.add(gap(gap));
      from = gap.end();
    }
    between.add(sentence.substring(from));
    return new SaidEntry(List.copyOf(between), List.copyOf(gaps), english);
  }

  private static Gap gap(Matcher found) {
    if (found.group(2) != null) {
      return new Gap(found.group(2), found.group(1).isEmpty() ? Kind.TYPED : Kind.FIGURE);
    }
    return found.group(3) != null
        ? new Gap(found.group(3), Kind.SAID_IF_KNOWN)
        : new Gap(found.group(4), Kind.SAID);
  }

  boolean isWhole() {
    return gaps.isEmpty();
  }

  /// The English of a text that fits.
  Optional<String> say(String text, Said.Saying said) {
    if (!text.startsWith(between.getFirst()) || !text.endsWith(between.getLast())) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    int end = text.length() - between.getLast().length();
    int at = between.getFirst().length();
    for (int i = 0; i < gaps.size(); i++) {
      int until = i == gaps.size() - 1 ? end : text.indexOf(between.get(i + 1), at);
      if (until <= at || until > end) {
        return Optional.empty();
      }
      Optional<String> value = gaps.get(i).shown(text.substring(at, until), said);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(gaps.get(i).name(), value.get());
      at = until + between.get(i + 1).length();
    }
    return Optional.of(filled(values));
  }

  private String filled(Map<String, String> values) {
    return GAP.matcher(english)
        .replaceAll(gap -> {
          String name = gap.group(2) != null ? gap.group(2) : gap.group(3);
          return Matcher.quoteReplacement(
              values.getOrDefault(name == null ? gap.group(4) : name, ""));
        });
  }
}
