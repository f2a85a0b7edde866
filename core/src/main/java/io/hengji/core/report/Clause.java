package io.hengji.core.report;

import io.hengji.core.form.Place;
import java.time.LocalDate;
import java.util.List;

/// A clause of a report with the numbers and days in it.
///
/// @param section the index of its section
/// @param paragraph the index of its paragraph in the section, -1 for the heading
/// @param sentence the sentence that it belongs to, from full stop to full stop
/// @param sentenceStart where that sentence begins in its paragraph
public record Clause(
    int section,
    int paragraph,
    Place place,
    String sentence,
    int sentenceStart,
    String text,
    List<Mention> mentions,
    List<LocalDate> dates) {
  public Clause {
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }

  public boolean inHeading() {
    return paragraph < 0;
  }

  /// Whether the clause divides what stands before it in its sentence: 其中 begins it or an earlier
  /// one.
  public boolean isPart() {
    int part = sentence.indexOf("其中");
    return part >= 0 && part <= sentence.indexOf(text);
  }

  /// Where the clause stands, as findings name it: `sections[3].paragraphs[0]`.
  public String at() {
    return "sections[" + section + "]" + (inHeading() ? "" : ".paragraphs[" + paragraph + "]");
  }

  /// Whether two clauses stand in one sentence.
  public boolean sameSentence(Clause other) {
    return section == other.section
        && paragraph == other.paragraph
        && sentenceStart == other.sentenceStart;
  }
}
