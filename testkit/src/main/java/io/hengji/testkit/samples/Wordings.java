package io.hengji.testkit.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The wordings of captions and labels that a layout has chosen, one for each part of the form.
final class Wordings {
  private static final Map<String, List<String>> ALL = read();

  private final Dice dice;
  private final Map<String, String> chosen = new HashMap<>();

  Wordings(Dice dice) {
    this.dice = dice;
  }

  /// The wording of a part, the same each time.
  String of(String part) {
    return chosen.computeIfAbsent(part, key -> dice.pick(all(key)));
  }

  static List<String> all(String part) {
    List<String> wordings = ALL.get(part);
    if (wordings == null) {
      throw new IllegalArgumentException("no wordings for " + part);
    }
    return wordings;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> all = new HashMap<>();
    for (String line : Lists.lines("captions.txt")) {
      int equals = line.indexOf('=');
      List<String> wordings =
          Stream.of(line.substring(equals + 1).split("\\|"))
              .map(String::strip)
              .map(Wordings::broken)
              .toList();
      all.put(line.substring(0, equals).strip(), wordings);
    }
    return all;
  }

  /// A slash between Chinese characters is a line break; in 执行率（B/A） it is a slash.
  private static String broken(String wording) {
    return wording.replaceAll("(?<=\\p{IsHan})/(?=[\\p{IsHan}（])", "\n");
  }
}
