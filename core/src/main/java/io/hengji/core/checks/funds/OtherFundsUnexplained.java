package io.hengji.core.checks.funds;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// FND-009: where the form's notes or the book ask for the source of other funds, it is named.
public final class OtherFundsUnexplained implements Check {

  private static final WordList SOURCES = WordList.of("fund-sources");

  @Override
  public String id() {
    return "FND-009";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return otherFunds(form).isEmpty() || isAskedFor(form)
        ? Optional.empty()
        : Optional.of("表注和评分规则都没有要求注明其他资金的来源");
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<CellPath> other = otherFunds(form);
    if (other.isEmpty() || !isAskedFor(form) || namesSource(form.form())) {
      return List.of();
    }
    CellPath at = other.getFirst();
    String message =
        "%s为%s，“其他需要说明的事项”中没有注明资金来源。"
            .formatted(Caption.of(form.form(), at), at.in(form.form()).text());
    List<String> cites = form.rule(Rule.OTHER_FUNDS_NAMED).map(Ruled::cites).orElse(List.of());
    return List.of(
        form.finding(id(), Severity.WARNING, at, message, cites, List.of(CellPath.Field.REMARKS)));
  }

  /// One cell of each row of other funds that holds money: the annual budget if possible.
  private static List<CellPath> otherFunds(FormCase form) {
    FundBlock block = new FundBlock(form);
    List<CellPath> found = new ArrayList<>();
    for (int row = 0; row < block.rows().size(); row++) {
      if (block.rows().get(row).kind() == FundKind.OTHER) {
        int index = row;
        Stream.of(FundColumn.ANNUAL, FundColumn.INITIAL, FundColumn.EXECUTED)
            .filter(c -> block.yuan(index, c).orElse(BigDecimal.ZERO).signum() > 0)
            .findFirst()
            .ifPresent(column -> found.add(CellPath.fund(index, column)));
      }
    }
    return found;
  }

  private static boolean isAskedFor(FormCase form) {
    return form.rule(Rule.OTHER_FUNDS_NAMED).filter(Ruled::value).isPresent()
        || form.form().notes().stream()
            .map(Cell::text)
            .anyMatch(note -> note.contains("其他资金") && note.contains("来源"));
  }

  private static boolean namesSource(Form form) {
    Stream<Cell> own =
        Stream.concat(
            Stream.of(form.remarks()),
            form.funds().stream().filter(f -> f.kind() == FundKind.OTHER).map(Fund::item));
    Stream<Cell> others =
        Stream.concat(
            Stream.of(form.goal().expected(), form.goal().actual()),
            form.indicators().stream().map(Indicator::deviation));
    return Stream.concat(own, others.filter(cell -> cell.text().contains("其他资金")))
        .anyMatch(cell -> SOURCES.anyIn(cell.text()));
  }
}
