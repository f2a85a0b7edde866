package io.hengji.documents.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The captions that may stand in a form, and where they stand in a text.
final class Captions {

  private static final Captions STANDARD = read("captions.txt");
  private static final int LONGEST_BRACKET = 16;
  private static final int LONGEST_WHOLE = 24;
  private static final int LONGEST_CELL = 40;
  private static final int MOST_GAPS = 2;

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Map<Character, List<Entry>> byFirst = new HashMap<>();

  private record Entry(Role role, String word) {}

  private Captions() {}

  static Captions standard() {
    return STANDARD;
  }

  private static Captions read(String name) {
    try (InputStream in = Captions.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no captions " + name);
      }
      Captions captions = new Captions();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(captions::add);
      captions
          .byFirst
          .values()
          .forEach(list -> list.sort((a, b) -> b.word().length() - a.word().length()));
      return captions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Role role = Role.valueOf(line.substring(0, colon));
    for (String word : line.substring(colon + 1).strip().split("\\s+")) {
      words.computeIfAbsent(role, _ -> new HashSet<>()).add(word);
      byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(new Entry(role, word));
    }
  }

  /// True when the text, without white space, is a word of the role.
  boolean is(Role role, String text) {
    return words.getOrDefault(role, Set.of()).contains(text)
        || (role == Role.FUND_ITEM && io.hengji.documents.forms.Captions.isFundItem(text));
  }

  /// The longest words of one of the roles that a text begins with.
  Optional<Caption> leading(String text, Predicate<Role> roles) {
    for (Entry entry : byFirst.getOrDefault(text.charAt(0), List.of())) {
      if (roles.test(entry.role()) && text.startsWith(entry.word())) {
        int end = entry.word().length();
        return Optional.of(new Caption(entry.role(), 0, end, end));
      }
    }
    return Optional.empty();
  }

  /// The longest caption of one of the roles that begins at a position, with the brackets behind
  /// it; its ends need not be the ends of a cell.
  Optional<Caption> at(Glyphs glyphs, int position, Predicate<Role> roles) {
    List<Caption> all = allAt(glyphs, position, roles);
    return all.stream()
        .filter(caption -> unbroken(glyphs, caption.from(), caption.wordTo()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// Every caption of one of the roles that begins at a position, the longest first.
  List<Caption> allAt(Glyphs glyphs, int position, Predicate<Role> roles) {
    if (position >= glyphs.length()) {
      return List.of();
    }
    List<Caption> found = new ArrayList<>();
    for (Entry entry : byFirst.getOrDefault(glyphs.at(position), List.of())) {
      int end = position + entry.word().length();
      if (roles.test(entry.role())
          && glyphs.folded().startsWith(entry.word(), position)
          && lettersApart(glyphs, position, end)) {
        found.add(new Caption(entry.role(), position, end, bracketsEnd(glyphs, end)));
      }
    }
    addWhole(glyphs, position, roles, found);
    return found;
  }

  /// Adds what stands between two gaps, or over one more if that is nothing, and is a caption of
  /// tables as a whole.
  private static void addWhole(
      Glyphs glyphs, int position, Predicate<Role> roles, List<Caption> found) {
    if (glyphs.gap(position) == Gap.NONE) {
      return;
    }
    addCell(glyphs, position, roles, found);
    int end = position;
    for (int gaps = 0; gaps < MOST_GAPS; gaps++) {
      do {
        end++;
      } while (end < glyphs.length() && glyphs.gap(end) == Gap.NONE);
      if (end - position > LONGEST_WHOLE) {
        return;
      }
      int to = end;
      boolean one = gaps == 0 && !isSeveral(glyphs, found, end, roles);
      Set<Role> whole =
          WholeCaption.roles(
              glyphs.folded().substring(position, end), roles.test(Role.LEVEL1), one);
      for (Role role : whole) {
        if (roles.test(role) && found.stream().noneMatch(c -> c.to() == to && c.role() == role)) {
          found.add(new Caption(role, position, to, to));
        }
      }
      if (!whole.isEmpty()
          || !Glyphs.han(glyphs.at(position))
          || glyphs.gap(end) == Gap.CELL
          || glyphs.gap(end) == Gap.BLANK) {
        return;
      }
    }
  }

  /// Adds what stands alone between two line breaks or marks, with spaces in it: 一级指标 Level 1.
  private static void addCell(
      Glyphs glyphs, int position, Predicate<Role> roles, List<Caption> found) {
    int end = position + 1;
    boolean spaced = false;
    while (end < glyphs.length() && (glyphs.gap(end) == Gap.NONE || glyphs.gap(end) == Gap.SPACE)) {
      spaced |= glyphs.gap(end) == Gap.SPACE;
      end++;
    }
    if (spaced && glyphs.gap(position) != Gap.SPACE && end - position <= LONGEST_CELL) {
      int to = end;
      String text = glyphs.text(position, end);
      WholeCaption.roles(text, roles.test(Role.LEVEL1), true).stream()
          .filter(roles)
          .forEach(role -> found.add(new Caption(role, position, to, to)));
    }
  }

  /// True where the text up to here is a known caption and another that touches it.
  private static boolean isSeveral(
      Glyphs glyphs, List<Caption> found, int end, Predicate<Role> roles) {
    return found.stream()
        .anyMatch(caption ->
            caption.to() < end
                && glyphs.gap(caption.to()) == Gap.NONE
                && !STANDARD.allAt(glyphs, caption.to(), roles).isEmpty());
  }

  /// A caption goes over a line break, but not over the space between two cells.
  private static boolean unbroken(Glyphs glyphs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE && !glyphs.startsLine(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lettersApart(Glyphs glyphs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) == Gap.CELL) {
        return false;
      }
    }
    return true;
  }

  private static int bracketsEnd(Glyphs glyphs, int from) {
    int end = from;
    while (end < glyphs.length() && glyphs.at(end) == '(') {
      int close = glyphs.folded().indexOf(')', end);
      if (close < 0 || close - end > LONGEST_BRACKET) {
        return end;
      }
      end = close + 1;
    }
    return end;
  }
}
