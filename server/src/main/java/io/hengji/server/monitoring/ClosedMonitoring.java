package io.hengji.server.monitoring;

/// A monitoring was handed in meanwhile and takes no more texts.
final class ClosedMonitoring extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final MonitoringState state;

  ClosedMonitoring(MonitoringState state) {
    super(state.name());
    this.state = state;
  }

  MonitoringState state() {
    return state;
  }
}
