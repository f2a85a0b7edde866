package io.hengji.core.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a check is called where there is little room, and in English. Its Chinese title is that of
/// its [CheckPage].
///
/// @param brief two to six Chinese characters, for the end of a row
public record CheckName(String id, String brief, String english) {

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
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("[:|]", 3);
          CheckName name = new CheckName(parts[0].strip(), parts[1].strip(), parts[2].strip());
          names.put(name.id(), name);
        }
      }
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
