package io.hengji.server.trail;

import io.hengji.server.audit.AuditCheck;
import io.hengji.server.frame.Frame;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// What the page of the log shows.
record TrailView(
    TrailFilter filter,
    List<Unit> units,
    List<String> actions,
    List<TrailRow> rows,
    Optional<String> next,
    AuditCheck.Standing chain,
    boolean checking,
    boolean whole,
    Units names) {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /// A moment to the second.
  String at(OffsetDateTime moment) {
    return SECOND.format(moment.atZoneSameInstant(HERE));
  }

  /// The words for what entries say.
  LogWords words(Frame frame) {
    return new LogWords(frame.words(), names);
  }
}
