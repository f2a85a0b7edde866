package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// TGT-008: the name of an indicator gives a number, a unit or a day that its target contradicts.
public final class NameContradictsTarget implements Check {

  /// What may stand behind the number that a name ends with.
  private static final Pattern BOUND = Pattern.compile("\\s*(及?以上|及?以下|以内|左右|）|\\)|。)*\\s*");

  @Override
  public String id() {
    return "TGT-008";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    String name = row.text(Column.LEVEL3);
    Statement said = Statement.read(name, row.year());
    return otherNumber(row, said)
        .or(() -> otherDay(row, said))
        .or(() -> rateAsCount(row))
        .map(inName ->
            row.finding(
                id(),
                Severity.ERROR,
                Column.TARGET,
                "指标名称中是“" + inName + "”，指标值却是“" + row.text(Column.TARGET) + "”，两者矛盾，应当一致。",
                List.of(),
                List.of(row.at(Column.LEVEL3))));
  }

  /// The number that the name ends with, where the target has another one in the same unit.
  private static Optional<String> otherNumber(IndicatorCase row, Statement name) {
    Optional<Amount> target = row.targetFigure();
    if (target.isEmpty() || name.amounts().isEmpty()) {
      return Optional.empty();
    }
    Amount last = name.amounts().getLast();
    boolean counts = last.unit().kind() == UnitKind.COUNT || last.unit().kind() == UnitKind.MONEY;
    if (!counts || !BOUND.matcher(name.text().substring(last.end())).matches()) {
      return Optional.empty();
    }
    if (!last.unit().comparesWith(target.get().unit()) || agrees(name, target.get())) {
      return Optional.empty();
    }
    return Optional.of(last.text());
  }

  private static boolean agrees(Statement name, Amount target) {
    return name.amounts().stream()
        .filter(amount -> amount.unit().comparesWith(target.unit()))
        .anyMatch(amount ->
            amount.inFirstUnit().compareTo(target.inFirstUnit()) == 0
                || (amount.isRange() || target.isRange()));
  }

  /// The day that bounds the name, where the target is bounded by another day.
  private static Optional<String> otherDay(IndicatorCase row, Statement name) {
    if (!(row.target().meaning() instanceof Meaning.Deadline(Optional<LocalDate> target))
        || !(name.meaning() instanceof Meaning.Deadline(Optional<LocalDate> own))) {
      return Optional.empty();
    }
    boolean differ = own.isPresent() && target.isPresent() && !own.equals(target);
    return differ && isBounded(name.text()) && isBounded(row.text(Column.TARGET))
        ? Optional.of(name.text())
        : Optional.empty();
  }

  /// A year alone bounds nothing within it.
  private static boolean isBounded(String text) {
    return text.contains("月") || text.contains("季度") || text.contains("前") || text.contains("底");
  }

  /// A rate whose target counts things or money.
  private static Optional<String> rateAsCount(IndicatorCase row) {
    String name = IndicatorName.of(row).text();
    return name.endsWith("率")
            && row.targetFigure()
                .map(figure -> figure.unit().kind())
                .filter(kind -> kind == UnitKind.COUNT)
                .isPresent()
        ? Optional.of(name)
        : Optional.empty();
  }
}
