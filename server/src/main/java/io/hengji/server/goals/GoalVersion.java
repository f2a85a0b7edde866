package io.hengji.server.goals;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a goal in the list of its versions.
public record GoalVersion(
    UUID id,
    int number,
    String reason,
    OffsetDateTime openedAt,
    @Nullable String openedBy,
    @Nullable OffsetDateTime submittedAt,
    @Nullable String submittedBy,
    @Nullable OffsetDateTime approvedAt,
    @Nullable String approvedBy) {}
