package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// TGT-002: the target is a bare number and nothing tells its unit.
public final class TargetWithoutUnit implements Check {

  private static final WordList SHARES = WordList.of("share-names");
  private static final WordList HEADS = WordList.of("head-nouns");
  private static final WordList WITHOUT_UNIT = WordList.of("names-without-unit");

  /// A unit that is not known as one (担, 列次) behind the number.
  private static final Pattern OWN_UNIT =
      Pattern.compile(
          "[0-9０-９万亿]\\s*(?!以[上下内]|[左上]右|及以|之[上内]|万|亿|余|多)[\\p{IsHan}\\p{L}][^0-9０-９]*$");

  private static final Pattern BRACKETED_UNIT = Pattern.compile("[（(][^（）()]{1,8}[)）]");

  @Override
  public String id() {
    return "TGT-002";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(TargetWithoutUnit::isBare)
        .filter(row -> !isToldByName(row))
        .filter(row -> !MoneyAsQuantity.isMoney(row))
        .map(this::finding)
        .toList();
  }

  private static boolean isBare(IndicatorCase row) {
    return row.isEmpty(Column.UNIT)
        && !OWN_UNIT.matcher(row.text(Column.TARGET)).find()
        && Statement.read(row.text(Column.TARGET))
            .meaning()
            .figure()
            .map(Amount::unit)
            .filter(unit -> unit.kind() == UnitKind.NONE && unit.per().isEmpty())
            .isPresent();
  }

  private static boolean isToldByName(IndicatorCase row) {
    IndicatorName name = IndicatorName.of(row);
    String printed = row.text(Column.LEVEL3);
    Optional<Amount> figure = row.targetFigure();
    boolean unitInName =
        BRACKETED_UNIT.matcher(printed).find()
            || Statement.read(printed).amounts().stream()
                .anyMatch(amount -> amount.unit().kind() != UnitKind.NONE);
    boolean hasNone = name.endsWith(WITHOUT_UNIT).isPresent();
    boolean isShare = SHARES.words().stream().anyMatch(name.text()::endsWith);
    boolean countsWhole =
        HEADS.anyIn(name.text())
            && figure.filter(amount -> isWhole(amount)).isPresent()
            && !SatisfactionUnmeasured.concerns(row);
    return unitInName || hasNone || isShare || countsWhole;
  }

  private static boolean isWhole(Amount amount) {
    return amount.value().stripTrailingZeros().scale() <= 0;
  }

  private Finding finding(IndicatorCase row) {
    return row.finding(
        id(),
        Severity.INFO,
        Column.TARGET,
        "指标值“" + row.text(Column.TARGET) + "”没有计量单位，从名称也看不出单位，应写明单位。",
        List.of());
  }
}
