package io.hengji.benchmarks;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import io.hengji.core.score.Figures;
import io.hengji.core.score.Points;
import io.hengji.core.score.Scorer;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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

/// How many indicators are scored in a second by the scorer that a re-check uses, beside a bare
/// BigDecimal loop over the same figures that does nothing but multiply, divide and round.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringBenchmark {

  private static final int ROWS = 1000;

  private final Scorer scorer =
      Scorer.by(
          RuleBooks.standard()
              .find("mof-2020")
              .map(book -> RuleBooks.standard().inForce(book, LocalDate.of(2024, 12, 31))));
  private List<Figures.IndicatorFigures> ratios = List.of();
  private List<Figures.IndicatorFigures> tiers = List.of();
  private Figures form = Figures.of(form(List.of()));
  private BigDecimal[][] bare = new BigDecimal[0][];

  @Setup
  public void makeRows() {
    SplittableRandom random = new SplittableRandom(1);
    List<Indicator> figures = new ArrayList<>();
    List<Indicator> words = new ArrayList<>();
    bare = new BigDecimal[ROWS][];
    for (int i = 0; i < ROWS; i++) {
      int target = random.nextInt(100, 5000);
      int actual = random.nextInt(50, 5000);
      int weight = random.nextInt(1, 20);
      figures.add(row("≥" + target + "人", actual + "人", weight));
      words.add(row("效果明显", i % 2 == 0 ? "达成预期指标" : "部分达成预期指标", weight));
      bare[i] =
          new BigDecimal[] {
            BigDecimal.valueOf(target), BigDecimal.valueOf(actual), BigDecimal.valueOf(weight)
          };
    }
    ratios = Figures.of(form(figures)).indicators();
    tiers = Figures.of(form(words)).indicators();
    form = Figures.of(form(figures.subList(0, 10)));
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void ratios(Blackhole sink) {
    for (Figures.IndicatorFigures row : ratios) {
      Points points = scorer.points(row.claim());
      sink.consume(points);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void tiers(Blackhole sink) {
    for (Figures.IndicatorFigures row : tiers) {
      sink.consume(scorer.points(row.claim()));
    }
  }

  @Benchmark
  public void formOfTenIndicators(Blackhole sink) {
    sink.consume(scorer.score(form));
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void peerBareBigDecimal(Blackhole sink) {
    for (BigDecimal[] row : bare) {
      BigDecimal points = row[1].multiply(row[2]).divide(row[0], 2, RoundingMode.HALF_UP);
      sink.consume(points.min(row[2]));
    }
  }

  static Indicator row(String target, String actual, int weight) {
    return new Indicator(
        cell("产出指标"),
        cell("数量指标"),
        cell("救助人数"),
        Cell.EMPTY,
        Cell.EMPTY,
        cell(target),
        Cell.EMPTY,
        cell(actual),
        cell("" + weight),
        cell("" + weight),
        Cell.EMPTY,
        Place.UNKNOWN);
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.UNKNOWN);
  }

  static Form form(List<Indicator> rows) {
    return new Form(
        new Source("benchmark", 1, Place.UNKNOWN),
        new Head(
            Cell.EMPTY,
            Optional.of(new FormYear(2024, FormYear.Basis.PRINTED, Place.UNKNOWN)),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY),
        List.of(),
        Goal.EMPTY,
        rows,
        List.of(),
        Total.EMPTY,
        EnumSet.allOf(Column.class),
        EnumSet.noneOf(FundColumn.class),
        Cell.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }
}
