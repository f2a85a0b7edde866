package io.hengji.server.projects;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sums of a department over all rows of the filter; averages leave out what is not scored.
record Sums(
    UUID department,
    long projects,
    BigDecimal initial,
    BigDecimal annual,
    BigDecimal executed,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal computed,
    long undetermined) {}
