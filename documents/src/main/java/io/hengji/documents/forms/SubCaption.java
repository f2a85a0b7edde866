package io.hengji.documents.forms;

/// What a caption under another caption says.
enum SubCaption {
  OPERATOR,
  VALUE,
  UNIT,
  INITIAL,
  ADJUSTED,
  SELF,
  WEIGHT,
  REVIEW,
  KNOWN
}
