package io.hengji.server.trail;

import io.hengji.server.audit.AuditCheck;
import io.hengji.server.frame.Frame;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

  /// A value as it is read: the name of a unit for its id, the words of a role or a source.
  String value(Frame frame, String text) {
    if (text.matches("[A-Z]+(_[A-Z]+)*")) {
      String role = said(frame, "people.role.", text.toLowerCase(Locale.ROOT).replace('_', '-'));
      return role.equalsIgnoreCase(text.replace('_', '-'))
          ? said(frame, "trail.field.", text)
          : role;
    }
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? names.find(UUID.fromString(text)).map(Unit::name).orElse(text)
        : text;
  }

  String action(Frame frame, String action) {
    return said(frame, "trail.did.", action);
  }

  String subject(Frame frame, String subject) {
    return said(frame, "trail.what.", subject);
  }

  String field(Frame frame, Difference.Line line) {
    return said(frame, "trail.field.", line.name());
  }

  /// The words for a name, or the name itself where nobody gave it words.
  private static String said(Frame frame, String prefix, String name) {
    String key = prefix + name;
    String text = frame.t(key);
    return text.equals(key) ? name : text;
  }
}
