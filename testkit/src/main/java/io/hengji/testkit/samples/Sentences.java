package io.hengji.testkit.samples;

import java.util.List;

/// The sentences of a form's goal: what its first quantities want and what became of them.
public final class Sentences {
  private static final int MOST = 3;

  private Sentences() {}

  /// What was wanted.
  public static String goal(List<SampleRow> rows) {
    StringBuilder goal = new StringBuilder();
    for (SampleRow row : quantities(rows)) {
      goal.append(goal.isEmpty() ? "" : "，").append(row.name()).append("达到");
      goal.append(row.value()).append(row.unit());
    }
    return goal.append("。").toString();
  }

  /// What was reached.
  public static String outcome(List<SampleRow> rows) {
    StringBuilder outcome = new StringBuilder();
    for (SampleRow row : quantities(rows)) {
      outcome.append(outcome.isEmpty() ? "全年" : "，").append(row.name()).append("完成");
      outcome.append(row.actual());
    }
    return outcome.append("。").toString();
  }

  /// Why the budget was changed; empty where it was not.
  public static String change(List<SampleFund> funds) {
    boolean same = funds.isEmpty() || funds.getFirst().initial().equals(funds.getFirst().annual());
    return same ? "" : "年中因任务变化，经批准调整了预算。";
  }

  /// The rows that the goal speaks of.
  public static List<SampleRow> quantities(List<SampleRow> rows) {
    return rows.stream().filter(row -> row.kind() == Kind.QUANTITY).limit(MOST).toList();
  }
}
