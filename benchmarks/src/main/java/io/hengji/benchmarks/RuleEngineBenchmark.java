package io.hengji.benchmarks;

import io.hengji.core.form.Indicator;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Figures;
import io.hengji.core.score.Scorer;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
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

/// How many rows of figures are scored in a second, beside Drools with the same five scoring rules
/// (positive, negative, and inside, below and above an interval) over the same rows. Drools gets
/// them as typed facts; both give the same points, which is verified first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleEngineBenchmark {

  private static final int ROWS = 1000;

  private final Scorer scorer =
      Scorer.by(
          RuleBooks.standard()
              .find("mof-2020")
              .map(book -> RuleBooks.standard().inForce(book, LocalDate.of(2024, 12, 31))));
  private final KieBase rules = rules();
  private final StatelessKieSession stateless = rules.newStatelessKieSession();
  private List<Figures.IndicatorFigures> rows = List.of();
  private List<RuleRow> facts = List.of();

  private static KieBase rules() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(services.getResources().newClassPathResource("io/hengji/benchmarks/scoring.drl"));
    var built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
    if (built.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(built.getMessages().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  @Setup
  public void makeRows() {
    SplittableRandom random = new SplittableRandom(1);
    List<Indicator> indicators = new ArrayList<>();
    facts = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      int low = random.nextInt(100, 5000);
      int high = low + random.nextInt(1, 1000);
      int actual = random.nextInt(50, 6000);
      int weight = random.nextInt(1, 20);
      String kind = List.of("positive", "negative", "interval").get(i % 3);
      String target =
          switch (kind) {
            case "positive" -> "≥" + low + "人";
            case "negative" -> "≤" + low + "人";
            default -> low + "-" + high + "人";
          };
      indicators.add(ScoringBenchmark.row(target, actual + "人", weight));
      facts.add(
          new RuleRow(
              kind,
              BigDecimal.valueOf(low),
              BigDecimal.valueOf(high),
              BigDecimal.valueOf(actual),
              BigDecimal.valueOf(weight)));
    }
    rows = Figures.of(ScoringBenchmark.form(indicators)).indicators();
    requireSamePoints();
  }

  private void requireSamePoints() {
    stateless.execute(facts);
    for (int i = 0; i < ROWS; i++) {
      BigDecimal own = scorer.points(rows.get(i).claim()).bounds().map(Bounds::low).orElseThrow();
      if (own.compareTo(facts.get(i).getPoints()) != 0) {
        throw new IllegalStateException("row " + i + ": " + own + ", " + facts.get(i).getPoints());
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void hengji(Blackhole sink) {
    for (Figures.IndicatorFigures row : rows) {
      sink.consume(scorer.points(row.claim()));
    }
  }

  /// The same with the points asked for as decimals.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void hengjiAsDecimals(Blackhole sink) {
    for (Figures.IndicatorFigures row : rows) {
      sink.consume(scorer.points(row.claim()).bounds());
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void peerDroolsStateless() {
    stateless.execute(facts);
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void peerDroolsSession() {
    KieSession session = rules.newKieSession();
    facts.forEach(session::insert);
    session.fireAllRules();
    session.dispose();
  }
}
