package io.hengji.server.monitoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How likely a target will be met by the year's end, in the three words of the official table.
public enum Likelihood {
  SURE("确定能"),
  POSSIBLE("有可能"),
  IMPOSSIBLE("完全不可能");

  private final String printed;

  Likelihood(String printed) {
    this.printed = printed;
  }

  static Optional<Likelihood> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /// As the official table prints it.
  String printed() {
    return printed;
  }

  /// The key of its words on the page.
  public String key() {
    return "monitoring.likelihood." + name().toLowerCase(Locale.ROOT);
  }
}
