package io.hengji.server.monitoring;

import java.util.Locale;

/// Where a monitoring stands.
public enum MonitoringState {
  OPEN,
  SUBMITTED,
  RETURNED,
  NOTED;

  /// Whether the unit may write into it.
  boolean isOpen() {
    return this == OPEN || this == RETURNED;
  }

  /// The key of its name.
  String key() {
    return "monitoring.state." + name().toLowerCase(Locale.ROOT);
  }
}
