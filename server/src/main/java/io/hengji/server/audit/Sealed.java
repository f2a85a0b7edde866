package io.hengji.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// An entry of the log as one line of JSON, closed by the hash of all that stands before it, which
/// carries the hash of the entry before.
record Sealed(
    long number,
    Instant at,
    Optional<UUID> actorId,
    String actor,
    Optional<UUID> unit,
    String action,
    String subject,
    String subjectId,
    Optional<String> before,
    Optional<String> after,
    String previous) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The line up to its hash.
  String body() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", number);
    fields.put("at", at.toString());
    fields.put("actorId", actorId.map(UUID::toString).orElse(""));
    fields.put("actor", actor);
    fields.put("unit", unit.map(UUID::toString).orElse(""));
    fields.put("action", action);
    fields.put("subject", subject);
    fields.put("subjectId", subjectId);
    fields.put("before", before.orElse(""));
    fields.put("after", after.orElse(""));
    fields.put("previous", previous);
    return JSON.writeValueAsString(fields);
  }

  /// The hash that closes the entry, in hexadecimal digits.
  String hash() {
    return sha256(body());
  }

  /// The whole line, as exported.
  String line() {
    String body = body();
    return "%s,\"hash\":\"%s\"}".formatted(body.substring(0, body.length() - 1), sha256(body));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
