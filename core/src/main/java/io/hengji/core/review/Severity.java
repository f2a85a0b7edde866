package io.hengji.core.review;

import java.util.Locale;

/// How grave a finding is, gravest first.
public enum Severity {
  BLOCKER,
  ERROR,
  WARNING,
  INFO;

  /// The name in JSON: `blocker`, `error`, `warning`, `info`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
