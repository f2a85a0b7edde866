package io.hengji.server.grid;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// The time of day as the grid says it.
public record TimeOfDay(Clock source) {

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("M月d日 HH:mm");

  public String now() {
    return SECONDS.format(ZonedDateTime.now(source));
  }

  /// Who wrote and when: `李例三 10:38`.
  public String said(OtherEdit other) {
    ZonedDateTime when = other.when().atZoneSameInstant(source.getZone());
    boolean today = when.toLocalDate().equals(ZonedDateTime.now(source).toLocalDate());
    return (other.by() + " " + (today ? MINUTES : DAYS).format(when)).strip();
  }
}
