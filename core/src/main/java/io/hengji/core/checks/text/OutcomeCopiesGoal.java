package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import io.hengji.core.similarity.Shingles;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// TXT-002: the outcome is the goal over again: the same text, nearly the same ([Shingles]), or 同左.
/// A goal's numbers said to be reached (已慰问1500人) are an outcome.
public final class OutcomeCopiesGoal implements Check {

  private static final WordList SAME = WordList.of("same-as-goal");
  private static final WordList DONE = WordList.of("words-of-completion");

  /// From this likeness on two texts are nearly the same.
  private static final BigDecimal NEARLY = new BigDecimal("0.8");

  /// Shorter texts share most shingles by chance.
  private static final int SHORTEST = 15;

  @Override
  public String id() {
    return "TXT-002";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return copied(form)
        .map(message ->
            form.finding(
                id(),
                Severity.WARNING,
                CellPath.Field.GOAL_ACTUAL,
                message,
                List.of(),
                List.of(CellPath.Field.GOAL_EXPECTED)))
        .stream()
        .toList();
  }

  private static Optional<String> copied(FormCase form) {
    String goal = Shingles.plain(form.form().goal().expected().text());
    String outcome = Shingles.plain(form.form().goal().actual().text());
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    if (SAME.words().contains(outcome)) {
      return Optional.of("实际完成情况只写“" + outcome + "”，没有写明完成了什么。");
    }
    if (goal.isEmpty()) {
      return Optional.empty();
    }
    if (goal.equals(outcome)) {
      return Optional.of("实际完成情况与预期目标完全相同，没有写明完成了什么。");
    }
    return isNearCopy(form, goal, outcome)
        ? Optional.of("实际完成情况与预期目标几乎相同，没有写明完成了什么。")
        : Optional.empty();
  }

  private static boolean isNearCopy(FormCase form, String goal, String outcome) {
    if (Math.min(goal.length(), outcome.length()) < SHORTEST
        || Shingles.of(goal).likeness(Shingles.of(outcome)).compareTo(NEARLY) < 0) {
      return false;
    }
    List<BigDecimal> expected = numbers(CountedAmounts.of(form.figures().expectedGoal()));
    List<BigDecimal> actual = numbers(CountedAmounts.of(form.figures().actualGoal()));
    boolean saidToBeDone =
        DONE.words().stream().anyMatch(word -> outcome.contains(word) && !goal.contains(word));
    return expected.equals(actual) && (expected.isEmpty() || !saidToBeDone);
  }

  private static List<BigDecimal> numbers(List<Amount> amounts) {
    return amounts.stream().map(a -> a.inFirstUnit().stripTrailingZeros()).toList();
  }
}
