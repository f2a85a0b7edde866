package io.hengji.server.forms;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a self-evaluation; it was handed in once it has a moment for that.
public record Version(
    UUID id,
    int number,
    OffsetDateTime openedAt,
    @Nullable OffsetDateTime submittedAt,
    @Nullable String by,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal computed,
    @Nullable String grade) {}
