package io.hengji.writers.narrative;

import io.hengji.core.form.Form;
import io.hengji.core.review.FormCase;
import io.hengji.core.rules.ReportChapter;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The evaluation report of a form in its seven chapters, drafted from what the form says, how its
/// points come about and what the checks found. Every number knows its cell; no word of it is
/// guessed.
public final class ReportDraft {

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七");

  private final CheckedForm checked;
  private final String bookName;
  private final List<Block> blocks = new ArrayList<>();

  private ReportDraft(CheckedForm checked, String bookName) {
    this.checked = checked;
    this.bookName = bookName;
  }

  /// Drafts the report; `bookName` is what the rules in force are called.
  public static Paper of(CheckedForm checked, String bookName) {
    return new ReportDraft(checked, bookName).paper();
  }

  /// What the report of a form is called.
  static String title(Form form) {
    String project = form.head().project().text();
    String year = form.head().year().map(y -> y.value() + "年").orElse("");
    return (project.startsWith(year) ? "" : year) + project + "绩效评价报告";
  }

  private Paper paper() {
    FormCase form = checked.formCase();
    blocks.add(new Paragraph(Style.TITLE, title(form.form())));
    Iterator<String> numbers = NUMERALS.iterator();
    for (ReportChapter chapter : ReportChapter.values()) {
      blocks.add(new Paragraph(Style.HEADING, numbers.next() + "、" + heading(chapter)));
      switch (chapter) {
        case SITUATION -> blocks.addAll(new SituationChapter(form).blocks());
        case WORK -> blocks.addAll(new WorkChapter(form, bookName).blocks());
        case CONCLUSION -> blocks.addAll(new ConclusionChapter(form).blocks());
        case ANALYSIS -> blocks.addAll(new AnalysisChapter(form).blocks());
        case EXPERIENCE -> blocks.addAll(new ExperienceChapter(form).blocks());
        case PROBLEMS -> blocks.addAll(new ProblemChapters(checked).problems());
        case SUGGESTIONS -> blocks.addAll(new ProblemChapters(checked).suggestions());
      }
    }
    return new Paper(title(form.form()), Paper.Orientation.PORTRAIT, blocks);
  }

  private static String heading(ReportChapter chapter) {
    return chapter == ReportChapter.SITUATION ? "项目" + chapter.title() : chapter.title();
  }
}
