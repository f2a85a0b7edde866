package io.hengji.benchmarks;

import io.hengji.core.quantity.Statement;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many texts of cells are read into quantities in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuantityBenchmark {

  private static final List<String> TEXTS =
      List.of(
          "≥3100人次",
          "1249",
          "140.4万元",
          "93%",
          "不低于90%",
          "2024年12月底前",
          "达成预期指标",
          "三千二百元",
          "每人每月300元",
          "按每人500元至800元的标准，资助120人，共需84,000元");

  @Benchmark
  @OperationsPerInvocation(10)
  public void statements(Blackhole sink) {
    for (String text : TEXTS) {
      sink.consume(Statement.read(text, OptionalInt.of(2024)));
    }
  }
}
