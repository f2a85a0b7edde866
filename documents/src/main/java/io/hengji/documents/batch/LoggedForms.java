package io.hengji.documents.batch;

import io.hengji.core.review.FormSequence;
import io.hengji.core.review.ReviewedForm;
import io.hengji.documents.batch.ResultLog.Entry;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.report.FormResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All forms of a batch, read back from its lines one at a time. A few are kept, so that those that
/// belong together need not be read over and over.
final class LoggedForms implements FormSequence {

  private static final int KEPT_LINES = 64;

  private final ResultLog log;
  private final Recheck recheck;
  private final List<FormLine> forms = new ArrayList<>();
  private final Map<Entry, List<FormResult>> kept = new Kept<>(KEPT_LINES);

  /// A form's line, and its position in it.
  private record FormLine(Entry entry, int position) {}

  LoggedForms(ResultLog log, Recheck recheck) {
    this.log = log;
    this.recheck = recheck;
  }

  /// Adds a form by its line and its position in it; returns its index.
  int add(Entry entry, int position) {
    forms.add(new FormLine(entry, position));
    return forms.size() - 1;
  }

  @Override
  public int size() {
    return forms.size();
  }

  @Override
  public ReviewedForm get(int index) {
    FormResult result = result(index);
    return new ReviewedForm(index, recheck.score(result.form()), result.findings());
  }

  /// What the line says of a form.
  FormResult result(int index) {
    FormLine line = forms.get(index);
    return kept.computeIfAbsent(line.entry(), this::read).get(line.position());
  }

  private List<FormResult> read(Entry entry) {
    try {
      return ResultReader.read(entry.file(), log.line(entry)).forms();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
