package io.hengji.core.checks.monitoring;

import io.hengji.core.year.YearCheck;
import java.util.List;

/// The checks of the figures of monitoring.
public final class MonitoringChecks {

  /// In the order of their ids.
  public static final List<YearCheck> ALL = List.of(new SpendingBehind(), new ProgressBehind());

  private MonitoringChecks() {}
}
