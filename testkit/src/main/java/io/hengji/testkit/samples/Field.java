package io.hengji.testkit.samples;

import java.util.Optional;

/// What a column of the table of indicators holds.
enum Field {
  SEQUENCE(""),
  LEVEL1("level1"),
  LEVEL1_WEIGHT(""),
  LEVEL2("level2"),
  LEVEL2_WEIGHT(""),
  LEVEL3("level3"),
  NATURE("nature"),
  OPERATOR("nature"),
  /// The target without operator or unit, where these have columns of their own.
  VALUE("target"),
  UNIT("unit"),
  TARGET("target"),
  INITIAL("initialTarget"),
  ADJUSTED("target"),
  ACTUAL("actual"),
  WEIGHT("weight"),
  SCORE("score"),
  DEVIATION("deviation"),
  RATE(""),
  DIFFERENCE(""),
  REVIEW_SCORE(""),
  EXPLANATION(""),
  RUBRIC(""),
  SOURCE(""),
  EVIDENCE(""),
  LAST_YEAR(""),
  HALF_YEAR("");

  private final String read;

  Field(String read) {
    this.read = read;
  }

  /// The field of the reading that the column fills.
  Optional<String> read() {
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  boolean isLevel() {
    return this == LEVEL1 || this == LEVEL2 || this == LEVEL1_WEIGHT || this == LEVEL2_WEIGHT;
  }
}
