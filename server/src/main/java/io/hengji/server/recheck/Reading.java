package io.hengji.server.recheck;

import io.hengji.core.form.Form;
import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.annotate.AnnotatedCopy;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.scope.Actors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads and checks the files of re-checks beside the requests, a few at a time and within the same
/// bounds as the command line.
@Component
class Reading {

  /// The most files, members of archives included, that one re-check reads.
  static final int MOST_FILES = 1_000;

  private static final Logger log = LoggerFactory.getLogger(Reading.class);
  private static final Limits LIMITS = Limits.set(System.getenv());
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
  private final Rechecks rechecks;
  private final Corrections corrections;
  private final Recheck recheck;

  Reading(Rechecks rechecks, Corrections corrections, Recheck recheck) {
    this.rechecks = rechecks;
    this.corrections = corrections;
    this.recheck = recheck;
  }

  /// What reading has found so far.
  private static final class Found {
    final List<CheckedForm> forms = new ArrayList<>();
    final List<Integer> files = new ArrayList<>();
    final List<Papers> papers = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();
    final Set<Integer> annotatable = new HashSet<>();
    final Recheck by;
    final List<Correction> corrections;
    int seen;

    Found(Recheck by, List<Correction> corrections) {
      this.by = by;
      this.corrections = corrections;
    }

    void add(Form form, int file) {
      forms.add(check(form, forms.size() + 1));
      files.add(file);
    }

    CheckedForm check(Form form, int number) {
      return by.check(
          Correction.in(form, corrections.stream().filter(one -> one.form() == number).toList()));
    }
  }

  /// Takes up what was under way when the server stopped.
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    Actors.asServer(rechecks::unfinished).forEach(this::start);
  }

  /// Begins to read, and returns at once.
  void start(UUID id) {
    Thread.ofVirtual().name("recheck-" + id).start(() -> Actors.asServer(() -> await(id)));
  }

  /// A re-check by the book of this id, or by the book that each form picks.
  private Recheck by(String book) {
    RuleBooks books = RuleBooks.standard();
    return book.isEmpty() ? recheck : new Recheck(books, books.find(book));
  }

  private boolean await(UUID id) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      return read(id);
    } catch (RuntimeException e) {
      log.error("re-check {}", id, e);
      rechecks.fail(id);
      return false;
    } finally {
      places.release();
    }
  }

  private boolean read(UUID id) {
    Found found = new Found(by(rechecks.require(id).book()), corrections.of(id));
    List<Rechecks.Kept> files = rechecks.files(id);
    for (Rechecks.Kept file : files) {
      read(file, rechecks.file(id, file.number()).bytes(), found);
      if (!rechecks.progress(id, file.number())) {
        return false;
      }
    }
    Checked checked = recheck.together(files.size(), found.forms, found.papers, found.unreadable);
    rechecks.keep(id, Result.of(checked, found.files, found.annotatable, found.corrections));
    return true;
  }

  private void read(Rechecks.Kept file, byte[] bytes, Found found) {
    for (FoundFile member : FoundFiles.in(file.name(), bytes)) {
      if (++found.seen > MOST_FILES) {
        found.unreadable.add(
            new Unreadable(member.name(), "一次最多校核" + MOST_FILES + "个文件，这个和后面的没有读，请分几次。"));
        return;
      }
      FileForms read = FormFiles.read(member, LIMITS);
      read.forms().forEach(form -> found.add(form, file.number()));
      found.papers.add(read.papers());
      read.why().ifPresent(why -> found.unreadable.add(new Unreadable(member.name(), why)));
      if (!read.forms().isEmpty() && member.name().equals(file.name()) && takesComments(bytes)) {
        found.annotatable.add(file.number());
      }
    }
  }

  private static boolean takesComments(byte[] bytes) {
    try {
      AnnotatedCopy.requireKind(bytes);
      return true;
    } catch (UnreadableFile e) {
      return false;
    }
  }

  /// A copy of the file with every finding as a comment on its cell.
  byte[] annotated(UUID id, int number) throws UnreadableFile {
    Found found = new Found(by(rechecks.require(id).book()), corrections.of(id));
    int first = rechecks.firstForm(id, number);
    Rechecks.Dropped file = rechecks.file(id, number);
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    try {
      FileForms read = FormFiles.read(file.name(), file.bytes(), LIMITS);
      List<CheckedForm> checked = new ArrayList<>();
      for (int i = 0; i < read.forms().size(); i++) {
        checked.add(found.check(read.forms().get(i), first + i));
      }
      return AnnotatedCopy.of(file.bytes(), checked);
    } finally {
      places.release();
    }
  }
}
