package io.hengji.core.score;

/// Whether an indicator was reached, as its figures or its words say.
public enum Verdict {
  REACHED,
  PARTLY,
  MISSED,
  /// The form does not say enough.
  UNDETERMINED
}
