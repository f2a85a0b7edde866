package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.NestedQuotes;
import io.hengji.core.form.Place;
import java.util.List;

/// One mistake: which check found it, where, one sentence that says what was found and what was
/// wanted, and the provisions it rests on. `also` names further cells that take part.
public record Finding(
    String check,
    Severity severity,
    CellPath at,
    Place place,
    String message,
    List<String> cites,
    List<CellPath> also) {
  public Finding {
    message = NestedQuotes.in(message);
    cites = List.copyOf(cites);
    also = List.copyOf(also);
  }
}
