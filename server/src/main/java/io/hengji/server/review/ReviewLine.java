package io.hengji.server.review;

import io.hengji.server.forms.FormState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form that waits for somebody's decision.
///
/// @param own whether it was filled in by who looks at it
public record ReviewLine(
    UUID id,
    String code,
    String name,
    String unit,
    int year,
    FormState state,
    int number,
    @Nullable LocalDate due,
    OffsetDateTime submittedAt,
    @Nullable String submittedBy,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal computed,
    @Nullable String grade,
    int blockers,
    int errors,
    int warnings,
    int hints,
    boolean own) {

  /// How much more than computed the form claims, when it does not agree.
  public Optional<BigDecimal> gap() {
    return claimed == null || computed == null || claimed.compareTo(computed) == 0
        ? Optional.empty()
        : Optional.of(claimed.subtract(computed));
  }

  /// Whether it may be passed among others, unread.
  public boolean isHarmless() {
    return blockers == 0 && !own;
  }

  /// What a tick in the list stands for: the form, its version and its stage.
  public String tick() {
    return new Seen(id, number, state).toString();
  }
}
