package io.hengji.server.evaluation;

import io.hengji.server.forms.FormState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One self-evaluation in a list.
public record EvaluationLine(
    UUID id,
    String code,
    String name,
    String unit,
    int year,
    FormState state,
    @Nullable LocalDate due,
    @Nullable BigDecimal computed,
    @Nullable String grade,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  /// How many findings of a severity.
  public int count(String severity) {
    return switch (severity) {
      case "blocker" -> blockers;
      case "error" -> errors;
      case "warning" -> warnings;
      default -> hints;
    };
  }

  /// Where the list goes on behind this line.
  public String place() {
    return "%d~%s~%s".formatted(year, id, code);
  }
}
