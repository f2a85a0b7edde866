package io.hengji.server.scope;

/// What somebody may do in a unit and everything beneath it.
public enum Right {
  SEE,
  EDIT_PROJECTS,
  DRAFT_GOALS,
  REPORT_PROGRESS,
  FILL_FORMS,
  REVIEW_FOR_UNIT,
  REVIEW_FOR_DEPARTMENT,
  REVIEW_FOR_FINANCE,
  RECHECK,
  WORK_ON_CASES,
  APPROVE_AID,
  PAY,
  READ_AUDIT_LOG,
  ADMINISTER
}
