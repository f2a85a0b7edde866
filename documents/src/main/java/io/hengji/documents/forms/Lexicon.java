package io.hengji.documents.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What captions mean, from a word list of this package: `meaning = caption | caption`, each a
/// regular expression in which `…` is any text. An exact caption goes before one with `…`; among
/// those the earlier line wins. `meaning~` gives way to a better caption in the same table.
final class Lexicon<M extends Enum<M>> {

  /// A meaning; a weak one holds only where no caption says it better, an exact one was found
  /// without `…`.
  record Sense<M>(M meaning, boolean weak, boolean exact) {}

  /// Captions of a meaning; open ones let any text stand somewhere in them.
  private record Entry<M>(Sense<M> sense, Pattern captions, boolean open) {}

  private static final char FIRST_CHINESE = 0x3000;
  private static final BitSet NO_CHARACTERS = new BitSet();

  private final List<Entry<M>> entries = new ArrayList<>();
  private final Memory<Optional<Sense<M>>> known = new Memory<>();

  /// The Chinese characters of all captions that are not open: a text with another is none of them.
  private final BitSet characters = new BitSet();

  private Lexicon() {}

  /// Reads the list `name.txt`; a list that does not exist or names no meaning is a fault of ours.
  static <M extends Enum<M>> Lexicon<M> read(String name, Class<M> meanings) {
    Lexicon<M> lexicon = new Lexicon<>();
    List<Entry<M>> open = new ArrayList<>();
    for (String line : lines(name)) {
      int equals = line.indexOf('=');
      String left = line.substring(0, equals).strip();
      boolean weak = left.endsWith("~");
      String constant = weak ? left.substring(0, left.length() - 1) : left;
      M meaning = Enum.valueOf(meanings, constantName(constant));
      String captions = line.substring(equals + 1).replace(" ", "");
      List<String> exact = new ArrayList<>();
      List<String> withGaps = new ArrayList<>();
      for (String caption : alternatives(captions)) {
        (caption.contains("…") ? withGaps : exact).add(caption.replace("…", ".*"));
      }
      Map<Boolean, List<String>> byOpen =
          exact.stream().collect(Collectors.partitioningBy(caption -> caption.contains(".")));
      lexicon.add(lexicon.entries, new Sense<>(meaning, weak, true), byOpen.get(false), false);
      lexicon.add(lexicon.entries, new Sense<>(meaning, weak, true), byOpen.get(true), true);
      lexicon.add(open, new Sense<>(meaning, weak, false), withGaps, true);
    }
    lexicon.entries.addAll(open);
    return lexicon;
  }

  /// What a caption means.
  Optional<Sense<M>> find(Caption caption) {
    String core = caption.core();
    if (core.length() > Caption.LONGEST || !hasChinese(core)) {
      return Optional.empty();
    }
    return known.of(core, this::search);
  }

  /// What a text means as a caption.
  Optional<M> meaningOf(String text) {
    return text.length() > 2 * Caption.LONGEST
        ? Optional.empty()
        : find(Caption.of(text)).map(Sense::meaning);
  }

  private Optional<Sense<M>> search(String core) {
    boolean onlyOpen = hasOtherThan(characters, core);
    for (Entry<M> entry : entries) {
      if ((entry.open() || !onlyOpen) && entry.captions().matcher(core).matches()) {
        return Optional.of(entry.sense());
      }
    }
    return Optional.empty();
  }

  private static boolean hasChinese(String text) {
    return hasOtherThan(NO_CHARACTERS, text);
  }

  /// Whether a text has a Chinese character that is none of these.
  private static boolean hasOtherThan(BitSet characters, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_CHINESE && Character.isIdeographic(c) && !characters.get(c)) {
        return true;
      }
    }
    return false;
  }

  private void add(
      List<Entry<M>> to, Sense<M> sense, @Nullable List<String> captions, boolean open) {
    if (captions == null || captions.isEmpty()) {
      return;
    }
    String all = String.join("|", captions);
    to.add(new Entry<>(sense, Pattern.compile(all), open));
    if (!open) {
      all.codePoints().filter(Character::isIdeographic).forEach(characters::set);
    }
  }

  /// The alternatives that stand outside brackets.
  private static List<String> alternatives(String captions) {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < captions.length(); i++) {
      char c = captions.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        alternatives.add(captions.substring(from, i));
        from = i + 1;
      }
    }
    alternatives.add(captions.substring(from));
    return alternatives;
  }

  private static String constantName(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no captions " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
