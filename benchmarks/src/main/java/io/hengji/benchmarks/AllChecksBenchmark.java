package io.hengji.benchmarks;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Whole re-checks of 100,000 forms that have been read: the book chosen, figures understood, every
/// score worked out again, all checks run; one thread, in a heap of 96 MB. The forms are those of
/// the corpus, each many times over with other actual values.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx96m")
public class AllChecksBenchmark {

  private static final int FORMS = 100_000;
  private static final int DISTINCT = 2_000;

  private final List<Form> forms = new ArrayList<>();

  @Setup
  public void readForms() {
    List<Form> corpus = new ArrayList<>();
    Path root = Path.of(System.getProperty("hengji.root", "."));
    for (FoundFile file : FoundFiles.under(root.resolve("corpus"))) {
      corpus.addAll(FormFiles.read(file, Limits.STANDARD).forms());
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < DISTINCT; i++) {
      Form form = corpus.get(i % corpus.size());
      int row = random.nextInt(form.indicators().size());
      String actual = random.nextInt(1, 5000) + form.indicators().get(row).unit().text();
      forms.add(new CellChange(CellPath.indicator(row, Column.ACTUAL), actual).in(form));
    }
  }

  @Benchmark
  @OperationsPerInvocation(FORMS)
  public void allChecks(Blackhole sink) {
    Recheck recheck = new Recheck(RuleBooks.standard(), Optional.empty());
    for (int i = 0; i < FORMS; i++) {
      sink.consume(recheck.check(forms.get(i % DISTINCT)));
    }
  }
}
