package io.hengji.core.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a check is called where there is little room, and what there is of it in English. Its
/// Chinese title is that of its [CheckPage].
///
/// @param brief two to six Chinese characters, for the end of a row
/// @param looksFor what it looks for, in one English sentence
/// @param remedy how to put right what it finds, in English
public record CheckName(String id, String brief, String english, String looksFor, String remedy) {

  private static final Pattern ENTRY =
      Pattern.compile("(\\w+-\\d+): (.+) \\| (.+)\\n +looks for: (.+)\\n +remedy: (.+)\\n");

  private static final Map<String, CheckName> ALL = read();

  /// The name of a check; a check without a name is a fault of ours.
  public static CheckName of(String id) {
    CheckName name = ALL.get(id);
    if (name == null) {
      throw new IllegalStateException("no name for check " + id);
    }
    return name;
  }

  /// The names by the ids of their checks.
  public static Map<String, CheckName> all() {
    return ALL;
  }

  private static Map<String, CheckName> read() {
    try (InputStream in = CheckName.class.getResourceAsStream("names.txt")) {
      if (in == null) {
        throw new IllegalStateException("names.txt is missing");
      }
      Map<String, CheckName> names = new LinkedHashMap<>();
      Matcher entry = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (entry.find()) {
        names.put(
            entry.group(1),
            new CheckName(
                entry.group(1), entry.group(2), entry.group(3), entry.group(4), entry.group(5)));
      }
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
