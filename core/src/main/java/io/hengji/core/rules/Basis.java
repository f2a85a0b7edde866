package io.hengji.core.rules;

import java.util.Locale;

/// How well a value is founded.
public enum Basis {
  /// A source at hand prints it.
  PRIMARY,
  /// Known from elsewhere; not yet compared with the official text.
  SECONDARY,
  /// Our reading where the rules are silent.
  READING;

  /// The name in rule books and JSON.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
