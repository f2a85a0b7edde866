package io.hengji.benchmarks.office;

import io.hengji.documents.json.FormJson;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/// Adds an entry to the log for each version of each form, in the chain that the server goes on
/// with and verifies.
final class LogRows {

  private final Connection connection;
  private final Size size;
  private long number;
  private String hash;

  private LogRows(Connection connection, Size size, long number, String hash) {
    this.connection = connection;
    this.size = size;
    this.number = number;
    this.hash = hash;
  }

  static void add(Connection connection, Size size, Offices offices) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      LogRows log;
      try (ResultSet head =
          statement.executeQuery("select number, encode(hash, 'hex') from audit_head for update")) {
        head.next();
        log = new LogRows(connection, size, head.getLong(1), head.getString(2));
      }
      log.add(offices);
      statement.execute(
          "update audit_head set number = %d, hash = decode('%s', 'hex')"
              .formatted(log.number, log.hash));
    }
  }

  private void add(Offices offices) throws SQLException {
    Instant at = Instant.parse("2016-01-01T00:00:00Z");
    try (Copy copy =
        Copy.into(
            connection,
            "audit_entry (number, at, actor_id, actor, unit_id, action, subject, subject_id, before, after, previous, hash)")) {
      for (int year = size.first(); year <= size.last(); year++) {
        for (int project = 0; project < size.projects(); project++) {
          Offices.Unit unit = Line.unit(size, offices, project);
          for (int version = 0; version < size.versions(); version++) {
            at = at.plusSeconds(61);
            UUID id =
                new Ids(size.seed())
                    .of(Ids.Kind.VERSION, year, (long) project * size.versions() + version);
            entry(copy, at, unit, id);
          }
        }
      }
    }
  }

  private void entry(Copy copy, Instant at, Offices.Unit unit, UUID subject) throws SQLException {
    number++;
    String before = "{\"indicators[0].actual\":\"10\"}";
    String after = "{\"indicators[0].actual\":\"11\"}";
    String previous = hash;
    StringWriter body = new StringWriter();
    try (JsonGenerator json = FormJson.compact(body)) {
      json.writeStartObject();
      json.writeNumberProperty("number", number);
      json.writeStringProperty("at", at.toString());
      json.writeStringProperty("actorId", unit.filer().toString());
      json.writeStringProperty("actor", unit.name());
      json.writeStringProperty("unit", unit.id().toString());
      json.writeStringProperty("action", "evaluation.fill");
      json.writeStringProperty("subject", "form_version");
      json.writeStringProperty("subjectId", subject.toString());
      json.writeStringProperty("before", before);
      json.writeStringProperty("after", after);
      json.writeStringProperty("previous", previous);
      json.writeEndObject();
    }
    hash = sha256(body.toString());
    copy.row(
        number,
        at,
        unit.filer(),
        unit.name(),
        unit.id(),
        "evaluation.fill",
        "form_version",
        subject,
        before,
        after,
        "\\x" + previous,
        "\\x" + hash);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
