package io.hengji.core.rules;

/// The chapters that an evaluation report may have to have, by what they are about.
public enum ReportChapter {
  SITUATION("基本情况"),
  WORK("评价工作开展情况"),
  CONCLUSION("综合评价情况及评价结论"),
  ANALYSIS("绩效评价指标分析"),
  EXPERIENCE("主要经验及做法"),
  PROBLEMS("存在问题及原因分析"),
  SUGGESTIONS("有关建议");

  private final String title;

  ReportChapter(String title) {
    this.title = title;
  }

  /// The chapter with a usual heading.
  public static ReportChapter of(String title) {
    for (ReportChapter chapter : values()) {
      if (chapter.title.equals(title)) {
        return chapter;
      }
    }
    throw new IllegalArgumentException("no chapter " + title);
  }

  /// The chapter's usual heading, by which rule books name it.
  public String title() {
    return title;
  }
}
