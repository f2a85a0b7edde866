package io.hengji.server.overview;

import io.hengji.server.scope.Right;
import java.util.Locale;

/// What waits for whom: goals, monitoring and self-evaluations in a state whose next step belongs
/// to a right.
enum TaskKind {
  DRAFT_GOAL(Table.GOAL, "DRAFT", Right.DRAFT_GOALS),
  RETURNED_GOAL(Table.GOAL, "RETURNED", Right.DRAFT_GOALS),
  APPROVE_GOAL(Table.GOAL, "SUBMITTED", Right.REVIEW_FOR_DEPARTMENT),
  MONITOR(Table.MONITORING, "OPEN", Right.REPORT_PROGRESS),
  RETURNED_MONITORING(Table.MONITORING, "RETURNED", Right.REPORT_PROGRESS),
  REVIEW_MONITORING(Table.MONITORING, "SUBMITTED", Right.REVIEW_FOR_UNIT),
  FILL(Table.FORM, "FILLING", Right.FILL_FORMS),
  RETURNED(Table.FORM, "RETURNED", Right.FILL_FORMS),
  UNIT_REVIEW(Table.FORM, "UNIT_REVIEW", Right.REVIEW_FOR_UNIT),
  DEPARTMENT_REVIEW(Table.FORM, "DEPARTMENT_REVIEW", Right.REVIEW_FOR_DEPARTMENT),
  FINANCE_REVIEW(Table.FORM, "FINANCE_REVIEW", Right.REVIEW_FOR_FINANCE),
  RECHECK(Table.FORM, "RECHECK", Right.RECHECK);

  /// Where it is kept, and the page on which it is done.
  enum Table {
    GOAL("/goals/", NO_SCORE),
    MONITORING("/monitoring/", NO_SCORE),
    FORM("/evaluate/", "t.claimed, t.computed, t.blockers, t.errors, t.warnings, t.hints");

    private final String page;
    private final String columns;

    Table(String page, String columns) {
      this.page = page;
      this.columns = columns;
    }

    String columns() {
      return columns;
    }

    /// The name of the table, and of what is counted of it.
    String counted() {
      return name();
    }

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NO_SCORE =
      "null::numeric as claimed, null::numeric as computed, 0 as blockers, 0 as errors, 0 as warnings, 0 as hints";

  private final Table table;
  private final String state;
  private final Right right;

  TaskKind(Table table, String state, Right right) {
    this.table = table;
    this.state = state;
    this.right = right;
  }

  Table table() {
    return table;
  }

  String state() {
    return state;
  }

  Right right() {
    return right;
  }

  String page() {
    return table == Table.FORM && right != Right.FILL_FORMS ? "/review/" : table.page;
  }

  /// The key of its verb.
  String key() {
    return "overview.task." + name().toLowerCase(Locale.ROOT);
  }
}
