package io.hengji.server.forms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A step that was taken; `number` is the version it was taken with, `due` the day that it sets.
public record Step(
    Stage stage,
    int number,
    String before,
    String after,
    String reason,
    @Nullable LocalDate due,
    OffsetDateTime at,
    @Nullable String by) {}
