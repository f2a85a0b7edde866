package io.hengji.documents.forms;

/// What a word adds to the meaning of a caption.
enum Word {
  /// The year, or its end.
  PERIOD,
  /// The year's begin, for which things are planned.
  FIRST,
  PLAN,
  /// 预计: what stands behind it has not come yet.
  EXPECT,
  GOAL,
  INDICATOR,
  NAME,
  CODE,
  LINK,
  /// 实际: what stands behind it is so.
  ADJECTIVE,
  REACHED,
  SPENT,
  OUTCOME,
  /// 实绩: what was done, in a word.
  RESULT,
  NOUN,
  AMOUNT,
  BUDGET,
  CHANGED,
  /// Who fills in the form.
  SELF,
  /// Who looks through it.
  OTHERS,
  WEIGHT,
  SCORE,
  RATIO
}
