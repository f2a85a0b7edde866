package io.hengji.testkit.samples;

import java.util.List;

/// Prints the goal of the year: expected and actual side by side, one under the other, or in
/// numbered rows.
final class GoalPart {
  private GoalPart() {}

  static Part of(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    expected.head().put("goal.expected", form.expected());
    expected.head().put("goal.actual", form.outcome());
    String wanted = wordings.of("goalExpected");
    String got = wordings.of("goalActual");
    if (form.family() == Family.NUMBERED) {
      return numbered(form, wordings, expected);
    }
    if (dice.chance(20)) {
      Part stacked = new Part(2);
      stacked.row(0, List.of(wanted, form.expected()));
      stacked.row(0, List.of(got, form.outcome()));
      return stacked;
    }
    boolean side = dice.chance(75);
    Part part = new Part(side ? 3 : 2);
    int left = side ? 1 : 0;
    part.row(left, List.of(wanted, got));
    part.row(left, List.of(form.expected(), form.outcome()));
    if (side) {
      part.put(0, 0, 2, 1, wordings.of("goal"));
    }
    return part;
  }

  /// A goal a row, with what was reached beside it.
  private static Part numbered(SampleForm form, Wordings wordings, Expected expected) {
    Part part = new Part(3);
    part.row(1, List.of(wordings.of("goalExpected"), wordings.of("goalActual")));
    String[] wanted = form.expected().split("(?<=，)", -1);
    String[] got = form.outcome().split("(?<=，)", -1);
    StringBuilder allWanted = new StringBuilder();
    StringBuilder allGot = new StringBuilder();
    for (int i = 0; i < Math.max(wanted.length, got.length); i++) {
      String one = i < wanted.length ? "目标" + (i + 1) + "：" + wanted[i] : "";
      String other = i < got.length ? got[i] : "";
      part.row(1, List.of(one, other));
      allWanted.append(one);
      allGot.append(other);
    }
    part.put(0, 0, part.rows(), 1, wordings.of("goal"));
    expected.head().put("goal.expected", allWanted.toString());
    expected.head().put("goal.actual", allGot.toString());
    return part;
  }
}
