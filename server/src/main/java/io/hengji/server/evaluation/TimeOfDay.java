package io.hengji.server.evaluation;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// The time of day as the grid says it.
record TimeOfDay(Clock source) {

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("M月d日 HH:mm");

  String now() {
    return SECONDS.format(ZonedDateTime.now(source));
  }

  /// Who wrote and when: `李例三 10:38`.
  String said(Saved.Other other) {
    ZonedDateTime when = other.when().atZoneSameInstant(source.getZone());
    boolean today = when.toLocalDate().equals(ZonedDateTime.now(source).toLocalDate());
    return (other.by() + " " + (today ? MINUTES : DAYS).format(when)).strip();
  }
}
