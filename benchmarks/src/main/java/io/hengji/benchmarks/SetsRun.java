package io.hengji.benchmarks;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceReview;
import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Runs the checks over all forms of a batch, the near copies among them, over so many forms:
/// `SetsRun COUNT`. The forms are those of the corpus under names of their own, every tenth with
/// the goal it had and the others with goals of words at random; none is kept.
public final class SetsRun {

  private static final int GOAL = 60;
  private static final int COPIED = 10;

  private final Recheck recheck = new Recheck(RuleBooks.standard(), Optional.empty());
  private final List<Form> corpus = new ArrayList<>();
  private final int count;

  private SetsRun(int count) {
    this.count = count;
    Path root = Path.of(System.getProperty("hengji.root", "."));
    for (FoundFile file : FoundFiles.under(root.resolve("corpus"))) {
      corpus.addAll(FormFiles.read(file, Limits.STANDARD).forms());
    }
  }

  public static void main(String[] args) {
    SetsRun run = new SetsRun(Integer.parseInt(args[0]));
    SequenceReview review = new SequenceReview(Checks.overForms());
    long spent = processorTime();
    int findings = review.of(run.forms()).size();
    long processor = processorTime() - spent;
    System.out.printf(
        "%d forms, %d findings: %d s of processor time%n",
        run.count, findings, Duration.ofNanos(processor).toSeconds());
  }

  private FormSequence forms() {
    return new FormSequence() {
      @Override
      public int size() {
        return count;
      }

      @Override
      public ReviewedForm get(int index) {
        return new ReviewedForm(index, recheck.score(form(index)), List.of());
      }
    };
  }

  private Form form(int index) {
    Form form = corpus.get(index % corpus.size());
    Form named = new CellChange(CellPath.Field.PROJECT, "第" + index + "号项目").in(form);
    return index % COPIED == 0
        ? named
        : new CellChange(CellPath.Field.GOAL_EXPECTED, goal(index)).in(named);
  }

  private static String goal(int index) {
    SplittableRandom random = new SplittableRandom(index);
    StringBuilder goal = new StringBuilder();
    for (int i = 0; i < GOAL; i++) {
      goal.append((char) random.nextInt('一', '龟'));
    }
    return goal.toString();
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
