package io.hengji.server.recheck;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.rules.Basis;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Citation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finding in full: where, what, how the points come about, how to put it right, by which
/// provisions.
///
/// @param cell the id of the cell on the page
/// @param formula actual, target, weight and points of a plain derivation; empty where `why` tells
record FindingView(
    int number,
    String check,
    String severity,
    String title,
    String english,
    String cell,
    String where,
    String message,
    List<String> formula,
    String why,
    String remedy,
    List<Cite> cites) {

  private static final Pattern PLAIN =
      Pattern.compile("([\\d.,]+) ÷ ([\\d.,]+) × ([\\d.,]+) = ([\\d.,]+)");

  /// A provision: what it says, where that stands, and whether the original was read.
  record Cite(String name, String says, String source, String where, boolean original) {

    static Cite of(Citation citation) {
      var provision = citation.provision();
      return new Cite(
          citation.name(),
          provision.says(),
          provision.source().title(),
          provision.where(),
          provision.source().basis() == Basis.PRIMARY);
    }
  }

  static FindingView of(int number, Finding finding, CheckedForm checked, String cell) {
    CheckPage page = CheckPage.of(finding.check());
    String why = points(finding.at(), checked.score()).map(Points::why).orElse("");
    Matcher plain = PLAIN.matcher(why);
    List<String> formula =
        plain.matches()
            ? List.of(plain.group(1), plain.group(2), plain.group(3), plain.group(4))
            : List.of();
    return new FindingView(
        number,
        finding.check(),
        finding.severity().code(),
        page.title(),
        CheckName.of(finding.check()).english(),
        cell,
        Caption.of(checked.form(), finding.at()) + "　" + finding.place(),
        finding.message(),
        formula,
        formula.isEmpty() ? why : "",
        page.remedy(),
        checked.citations().stream()
            .filter(citation -> finding.cites().contains(citation.name()))
            .map(Cite::of)
            .toList());
  }

  /// The points that a finding on a score speaks of.
  private static Optional<Points> points(CellPath at, FormScore score) {
    return switch (at) {
      case CellPath.IndicatorCell(int row, var column)
          when column == Column.SCORE && row < score.indicators().size() ->
          Optional.of(score.indicators().get(row));
      case CellPath.FundCell(int _, var column) when column == FundColumn.SCORE ->
          score.execution();
      default -> Optional.empty();
    };
  }
}
