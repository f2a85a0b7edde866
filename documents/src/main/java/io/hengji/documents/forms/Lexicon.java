package io.hengji.documents.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What captions mean, from a word list of this package: `meaning = caption | caption`, each as
/// [CaptionPattern] tells. An exact caption goes before one with `…`; among those the earlier line
/// wins. `meaning~` gives way to a better caption in the same table.
final class Lexicon<M extends Enum<M>> {

  /// A meaning; a weak one holds only where no caption says it better, an exact one was found
  /// without `…`.
  record Sense<M>(M meaning, boolean weak, boolean exact) {}

  private final int number;
  private final List<Optional<Sense<M>>> senses = new ArrayList<>();

  private Lexicon(int number) {
    this.number = number;
  }

  /// Reads the list `name.txt` into the tree of all lists; one that does not exist or names no
  /// meaning is a fault of ours.
  static <M extends Enum<M>> Lexicon<M> read(
      CaptionTree tree, int number, String name, Class<M> meanings) {
    Lexicon<M> lexicon = new Lexicon<>(number);
    List<String> lines = lines(name);
    for (boolean exact : new boolean[] {true, false}) {
      for (String line : lines) {
        int equals = line.indexOf('=');
        String left = line.substring(0, equals).strip();
        boolean weak = left.endsWith("~");
        String constant = weak ? left.substring(0, left.length() - 1) : left;
        M meaning = Enum.valueOf(meanings, constantName(constant));
        int rank = lexicon.senses.size();
        lexicon.senses.add(Optional.of(new Sense<>(meaning, weak, exact)));
        CaptionPattern.parse(line.substring(equals + 1).replace(" ", "")).stream()
            .filter(caption -> caption.hasGap() != exact)
            .forEach(caption -> tree.add(caption, number, rank));
      }
    }
    return lexicon;
  }

  /// What a caption means.
  Optional<Sense<M>> find(Caption caption) {
    int rank = caption.rank(number);
    return rank == CaptionTree.NONE ? Optional.empty() : senses.get(rank);
  }

  /// What a text means as a caption.
  Optional<M> meaningOf(String text) {
    return Caption.isTooLong(text) ? Optional.empty() : find(Caption.of(text)).map(Sense::meaning);
  }

  /// What a text means as a caption that the list has without any text in it.
  Optional<M> exactly(String text) {
    return Caption.isTooLong(text)
        ? Optional.empty()
        : find(Caption.of(text)).filter(Sense::exact).map(Sense::meaning);
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
