package io.hengji.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The administrative divisions by GB/T 2260: names with their codes. Several divisions may have
/// one name.
public final class Gazetteer {

  private final Map<String, Set<Division>> divisions;
  private final int longest;

  private Gazetteer(Map<String, Set<Division>> divisions) {
    this.divisions = divisions;
    this.longest = divisions.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// A division's name in a text, from `start` to `end`; the divisions of that name.
  public record Named(String name, int start, int end, Set<Division> divisions) {
    public Named {
      divisions = Set.copyOf(divisions);
    }
  }

  /// Reads the committed list.
  public static Gazetteer standard() {
    Map<String, Set<Division>> divisions = new HashMap<>();
    try (InputStream in = Gazetteer.class.getResourceAsStream("divisions.txt")) {
      if (in == null) {
        throw new IllegalStateException("no list of divisions");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            Division division = new Division(line.substring(0, 6));
            divisions.merge(line.substring(7), Set.of(division), Gazetteer::joined);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Gazetteer(divisions);
  }

  private static Set<Division> joined(Set<Division> one, Set<Division> other) {
    List<Division> all = new ArrayList<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }

  /// The divisions that a text names in full, the longest name at each place, in order.
  public List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
        String name = text.substring(start, end);
        Set<Division> named = divisions.get(name);
        if (named != null) {
          found.add(new Named(name, start, end, named));
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }
}
