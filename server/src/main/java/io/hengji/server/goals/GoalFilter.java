package io.hengji.server.goals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the list of goals is narrowed to; lives in the address.
///
/// @param after the place behind which the page begins
public record GoalFilter(Optional<Integer> year, Standing standing, String text, String after) {

  /// Where a goal stands, as the list tells it.
  public enum Standing {
    ALL,
    NONE,
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ADJUSTED;

    /// The key of its name.
    public String key() {
      return "goals.standing." + name().toLowerCase(Locale.ROOT);
    }
  }

  static GoalFilter of(Map<String, String> fields) {
    String year = fields.getOrDefault("year", "");
    String state = fields.getOrDefault("state", "").toUpperCase(Locale.ROOT);
    String text = fields.getOrDefault("q", "").strip();
    return new GoalFilter(
        year.matches("\\d{4}") ? Optional.of(Integer.valueOf(year)) : Optional.empty(),
        Arrays.stream(Standing.values())
            .filter(known -> known.name().equals(state))
            .findFirst()
            .orElse(Standing.ALL),
        text.substring(0, Math.min(text.length(), 80)),
        fields.getOrDefault("after", ""));
  }

  GoalFilter in(int ofYear) {
    return new GoalFilter(Optional.of(ofYear), standing, text, after);
  }

  /// The address of the list with another standing, from its beginning.
  public String address(Standing other) {
    return "/goals?year=%s&state=%s&q=%s"
        .formatted(
            year.map(String::valueOf).orElse(""),
            other == Standing.ALL ? "" : other.name().toLowerCase(Locale.ROOT),
            URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /// The address of the page behind a line.
  public String following(GoalLine last) {
    return address(standing)
        + "&after="
        + URLEncoder.encode(last.code() + "~" + last.id(), StandardCharsets.UTF_8);
  }
}
