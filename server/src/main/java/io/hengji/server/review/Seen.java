package io.hengji.server.review;

import io.hengji.server.forms.FormState;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reviewer had on the page: a form in a version at a stage. A decision is about that and
/// nothing else.
public record Seen(UUID project, int number, FormState state) {

  private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})~(\\d{1,6})~([A-Z_]{1,20})");

  /// Reads what [#toString] wrote.
  public static Optional<Seen> read(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Arrays.stream(FormState.values())
        .filter(state -> state.name().equals(parts.group(3)))
        .map(state ->
            new Seen(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)), state))
        .findFirst();
  }

  @Override
  public String toString() {
    return "%s~%d~%s".formatted(project, number, state);
  }
}
