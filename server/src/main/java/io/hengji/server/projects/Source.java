package io.hengji.server.projects;

/// Where money comes from: this year's appropriation, what was carried over, anything else.
public enum Source {
  APPROPRIATION,
  CARRY_OVER,
  OTHER
}
