package io.hengji.server.forms;

/// Where a self-evaluation stands.
public enum FormState {
  FILLING,
  UNIT_REVIEW,
  DEPARTMENT_REVIEW,
  FINANCE_REVIEW,
  RECHECK,
  RETURNED,
  DECIDED,
  PUBLISHED
}
