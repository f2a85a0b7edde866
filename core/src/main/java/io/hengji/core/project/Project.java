package io.hengji.core.project;

import io.hengji.core.form.FundKind;
import java.util.List;
import java.util.Optional;

/// A project of a budget year: whose it is and what money it has.
///
/// @param code the code of the budget; may be empty
/// @param department who answers for it; may be empty
/// @param unit who carries it out
/// @param funds its sources; the total row too where it is known apart from them
public record Project(
    String code, String name, String department, String unit, int year, List<FundLine> funds) {

  public Project {
    funds = List.copyOf(funds);
  }

  /// The total row, or the sum of the sources where there is none.
  public Optional<FundLine> total() {
    return funds.stream()
        .filter(line -> line.kind() == FundKind.TOTAL)
        .findFirst()
        .or(() -> funds.isEmpty() ? Optional.empty() : Optional.of(FundLine.total(funds)));
  }

  /// The rows beneath the total.
  public List<FundLine> sources() {
    return funds.stream().filter(line -> line.kind() != FundKind.TOTAL).toList();
  }
}
