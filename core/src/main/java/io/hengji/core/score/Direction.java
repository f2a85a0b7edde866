package io.hengji.core.score;

/// Which way an indicator should go.
public enum Direction {
  /// More is better.
  POSITIVE,
  /// Less is better.
  NEGATIVE,
  /// Only the target itself will do.
  EQUAL
}
