package io.hengji.benchmarks.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

/// Ids like those that the database makes: they begin with a time, so that later rows come later.
record Ids(long seed) {

  private static final int SPREAD = 977;

  /// What an id names.
  enum Kind {
    UNIT(0),
    ACCOUNT(1),
    PROJECT(2),
    CHANGE(3),
    SPENDING(4),
    GOAL(5),
    GOAL_VERSION(6),
    FORM(7),
    VERSION(8),
    STEP(9);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  /// The id of the thing of this kind that came about as this one of a year.
  UUID of(Kind kind, int year, long index) {
    long start = LocalDate.of(year, 1, 5).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    SplittableRandom random =
        new SplittableRandom(seed * 31 + kind.number + index * 64 + year * 1_000_000_007L);
    long time = start + kind.number + index * SPREAD;
    return new UUID(
        time << 16 | 0x7000 | random.nextInt(0x1000),
        random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }
}
