package io.hengji.server.scope;

import java.util.EnumSet;
import java.util.Set;

/// An office that somebody holds in a unit; it reaches down the unit's whole subtree.
public enum Role {
  FILER(Right.EDIT_PROJECTS, Right.DRAFT_GOALS, Right.REPORT_PROGRESS, Right.FILL_FORMS),
  UNIT_REVIEWER(Right.REVIEW_FOR_UNIT),
  DEPARTMENT_REVIEWER(Right.REVIEW_FOR_DEPARTMENT, Right.EDIT_PROJECTS),
  FINANCE_REVIEWER(Right.REVIEW_FOR_FINANCE),
  RECHECKER(Right.RECHECK),
  CASE_WORKER(Right.WORK_ON_CASES),
  APPROVER(Right.APPROVE_AID),
  CASHIER(Right.PAY),
  AUDITOR(Right.READ_AUDIT_LOG),
  ADMINISTRATOR(Right.ADMINISTER, Right.READ_AUDIT_LOG);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Right> rights;

  Role(Right first, Right... others) {
    EnumSet<Right> all = EnumSet.of(Right.SEE, others);
    all.add(first);
    this.rights = Set.copyOf(all);
  }

  public boolean has(Right right) {
    return rights.contains(right);
  }
}
