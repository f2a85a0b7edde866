package io.hengji.core.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The unit words that are known, from `units.txt`. Start at [#find].
public final class Units {
  static final Lexicon<Unit> WORDS = Lexicon.of(load());
  static final Unit YUAN = require("元");
  static final Unit TEN_THOUSAND_YUAN = require("万元");
  static final Unit HUNDRED_MILLION_YUAN = require("亿元");
  static final Unit PERCENT = require("%");
  static final Unit PER_MILLE = require("‰");

  private Units() {}

  /// The unit that a word alone names, as a unit column prints it: `万元`, `人次`, `百分比`, `万亩`,
  /// `元/人·月`, `元/人*月`, `(元)`.
  public static Optional<Unit> find(String word) {
    Glyphs g = Glyphs.of(word.strip().replaceAll("^[(（]|[)）]$", ""));
    UnitReader reader = new UnitReader(g);
    int start = g.skip(0);
    int scale = Glyphs.scale(g.get(start));
    if (reader.read(start) && g.skip(reader.end) == g.length) {
      return Optional.of(reader.unit);
    }
    if (scale > 0 && reader.read(start + 1) && g.skip(reader.end) == g.length) {
      Unit base = reader.unit;
      return Optional.of(
          new Unit(
              g.get(start) + base.name(),
              base.kind(),
              base.factor().scaleByPowerOfTen(scale),
              base.per()));
    }
    return Optional.empty();
  }

  private static Unit require(String word) {
    Lexicon.Entry<Unit> entry = WORDS.at(Glyphs.of(word), 0);
    if (entry == null || entry.length() != word.length()) {
      throw new IllegalStateException("no unit " + word);
    }
    return entry.value();
  }

  private static Map<String, Unit> load() {
    Map<String, Unit> words = new LinkedHashMap<>();
    for (String line : lines("units.txt")) {
      String[] parts = line.split(" ");
      UnitKind kind = UnitKind.valueOf(parts[0]);
      BigDecimal factor = new BigDecimal(parts[1]);
      for (int i = 2; i < parts.length; i++) {
        words.put(
            parts[i],
            new Unit(printedName(parts[i], kind, factor), kind, factor, Optional.empty()));
      }
    }
    return words;
  }

  /// Shares and money have one printed name each, whatever word is used; all others keep theirs.
  private static String printedName(String word, UnitKind kind, BigDecimal factor) {
    return switch (kind) {
      case SHARE -> factor.compareTo(BigDecimal.ONE) == 0 ? "%" : "‰";
      case MONEY ->
          word.replace("圆", "元")
              .replace("人民币", "")
              .replace("钱", "")
              .replace("块", "元")
              .replaceAll("^$", "元");
      default -> word;
    };
  }

  /// The lines of a list in this package, without comments.
  static Iterable<String> lines(String name) {
    try (InputStream in = Units.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
