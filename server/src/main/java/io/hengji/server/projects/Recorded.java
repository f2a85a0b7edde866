package io.hengji.server.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a ledger as it was recorded; with a reason when it was taken back.
public record Recorded(
    UUID id,
    String source,
    LocalDate day,
    BigDecimal amount,
    String text,
    String number,
    @Nullable String recordedBy,
    OffsetDateTime recordedAt,
    @Nullable String revokedWhy) {}
