package io.hengji.core.review;

import io.hengji.core.form.NestedQuotes;
import io.hengji.core.form.Place;
import java.util.List;

/// One mistake between several documents: which check found it, where in the document it is
/// reported for, one sentence that says what was found and what was wanted, the provisions it rests
/// on, and the cells of forms that it speaks against.
///
/// @param at where in the document: `sections[3].paragraphs[0]`, `tables[0]`,
///   `projects[2].project`; for a finding over a set of forms, the path of its first cell
/// @param against the cells that take part, the foremost first; may be empty
public record CrossFinding(
    String check,
    Severity severity,
    String at,
    Place place,
    String message,
    List<String> cites,
    List<FormCell> against) {
  public CrossFinding {
    message = NestedQuotes.in(message);
    cites = List.copyOf(cites);
    against = List.copyOf(against);
  }
}
