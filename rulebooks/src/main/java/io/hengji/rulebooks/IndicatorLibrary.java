package io.hengji.rulebooks;

import io.hengji.core.rules.IndicatorKind;
import io.hengji.rulebooks.LibraryIndicator.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The indicators to choose from when a goal is declared, by kind of programme.
public record IndicatorLibrary(List<Programme> programmes, List<LibraryIndicator> indicators) {

  private static final String FILE = "indicator-library.yaml";
  private static final int IN_NAME = 100;
  private static final int IN_PROGRAMME = 50;
  private static final int A_PAIR_IN_NAME = 10;
  private static final int ELSEWHERE = 3;
  private static final int LONGEST_QUERY = 60;

  private record Hit(LibraryIndicator indicator, int worth) {}

  public IndicatorLibrary {
    programmes = List.copyOf(programmes);
    indicators = List.copyOf(indicators);
  }

  /// The library that ships with the project.
  public static IndicatorLibrary standard() {
    try (InputStream in = IndicatorLibrary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadRuleBook e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /// Reads a library from its text; `name` is what faults call the file.
  public static IndicatorLibrary read(String name, String yaml) throws BadRuleBook {
    return LibraryReader.read(name, yaml);
  }

  /// The indicators of a programme, in the order of the library.
  public List<LibraryIndicator> of(Programme programme) {
    return indicators.stream().filter(i -> i.programme().equals(programme)).toList();
  }

  /// The programmes that a project's name speaks of, those with the longest word first.
  public List<Programme> programmesOf(String projectName) {
    return programmes.stream()
        .filter(programme -> longest(programme, projectName) > 0)
        .sorted(
            Comparator.comparingInt((Programme programme) -> longest(programme, projectName))
                .reversed())
        .toList();
  }

  private static int longest(Programme programme, String name) {
    return programme.words().stream()
        .filter(name::contains)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /// The indicators that words speak of, the nearest first; all where there are no words.
  public List<LibraryIndicator> search(String words, Optional<IndicatorKind> kind) {
    String[] wanted =
        words
            .substring(0, Math.min(words.length(), LONGEST_QUERY))
            .strip()
            .split("[\\s\\p{Z}，、,]+");
    return indicators.stream()
        .filter(indicator -> kind.isEmpty() || kind.get() == indicator.kind())
        .map(indicator -> new Hit(indicator, worth(indicator, wanted)))
        .filter(hit -> words.isBlank() || hit.worth() > 0)
        .sorted(Comparator.comparingInt(Hit::worth).reversed())
        .map(Hit::indicator)
        .toList();
  }

  private static int worth(LibraryIndicator indicator, String[] words) {
    int worth = 0;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      worth += indicator.name().contains(word) ? IN_NAME : 0;
      worth +=
          indicator.programme().name().contains(word)
                  || indicator.programme().words().contains(word)
              ? IN_PROGRAMME
              : 0;
      worth +=
          Math.toIntExact(pairs(word).stream().filter(indicator.name()::contains).count())
              * A_PAIR_IN_NAME;
      String rest =
          indicator.level2()
              + indicator.unit()
              + indicator.data()
              + indicator.evidence()
              + indicator.seen();
      worth += rest.contains(word) ? ELSEWHERE : 0;
    }
    return worth;
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
