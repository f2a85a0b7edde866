package io.hengji.documents.batch;

import io.hengji.documents.batch.Crew.Result;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.recheck.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What a crew does with a file: reads and checks it, and writes its line.
final class Reading implements Crew.Work {

  private final Recheck recheck;
  private final Limits limits;
  private final ResultLog log;
  private final PaperShelf shelf;
  private final AtomicInteger unreadable = new AtomicInteger();

  Reading(Recheck recheck, Limits limits, ResultLog log, PaperShelf shelf) {
    this.recheck = recheck;
    this.limits = limits;
    this.log = log;
    this.shelf = shelf;
  }

  @Override
  public Result done(Task task) {
    try {
      FileForms read = FormFiles.require(task.file(), limits);
      shelf.keep(task.name(), read.papers());
      List<CheckedForm> forms = read.forms().stream().map(recheck::check).toList();
      return result(recheck.together(1, forms, List.of(read.papers()), List.of()));
    } catch (UnreadableFile e) {
      if (e.getCause() instanceof OutOfMemoryError lack) {
        throw lack;
      }
      return failed(task, e.sentence());
    }
  }

  @Override
  public Result failed(Task task, String why) {
    return result(
        new Checked(1, List.of(), List.of(), List.of(), List.of(new Unreadable(task.name(), why))));
  }

  private static Result result(Checked checked) {
    return new Result(ResultLine.of(checked), !checked.unreadable().isEmpty());
  }

  @Override
  public void settle(Task task, Result result) throws IOException {
    log.append(task.name(), task.stamp(), result.line());
    if (result.isUnreadable()) {
      unreadable.incrementAndGet();
    }
  }

  /// How many files gave nothing, or not all.
  int unreadable() {
    return unreadable.get();
  }
}
