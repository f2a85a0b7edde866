package io.hengji.documents.batch;

import io.hengji.core.review.Severity;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.Recheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A batch: reads and checks every file that it is given, several at once, and writes a line for
/// each as it is done. Begun again for the same folder it goes on where it was stopped, however it
/// was stopped, and does no file twice but those that were changed since.
public final class Batch {

  /// How long after its reader's bound a file that still goes on is given up.
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final Duration BETWEEN_SYNCS = Duration.ofSeconds(10);

  private final Recheck recheck;
  private final Options options;
  private final Progress.Listener listener;

  /// How a batch is done.
  ///
  /// @param jobs how many files at once
  /// @param limits the bounds within which a file is read
  /// @param terms what else the results depend on, a line each: a folder begun under other terms is
  ///   refused
  public record Options(int jobs, Limits limits, List<String> terms) {
    public Options {
      terms = List.copyOf(terms);
    }
  }

  /// How a batch came out.
  ///
  /// @param files all files with a result
  /// @param now those done in this run
  /// @param changed those of them that had a result and were changed since
  /// @param gone files with a result that are no longer there
  /// @param repeated how often a file was named that had been named before
  /// @param unreadable files that gave nothing, or not all
  public record Outcome(
      int files,
      int now,
      int changed,
      int gone,
      int repeated,
      long forms,
      int unreadable,
      Map<Severity, Long> findings) {
    public Outcome {
      findings = Map.copyOf(findings);
    }

    /// The gravest severity found; none without a finding.
    public Optional<Severity> gravest() {
      return findings.keySet().stream().min(Severity::compareTo);
    }
  }

  public Batch(Recheck recheck, Options options, Progress.Listener listener) {
    this.recheck = recheck;
    this.options = options;
    this.listener = listener;
  }

  /// Does all files of a folder, an archive or a list and writes what came out into a folder.
  public Outcome run(Path input, Path out) throws IOException, BatchRefused, InterruptedException {
    List<String> terms = new ArrayList<>();
    terms.add("处理的是 " + input.toAbsolutePath().normalize());
    terms.addAll(options.terms());
    Listing listing = Listing.of(input, out);
    Map<String, Stamp> stamps = new HashMap<>();
    listing.tasks().forEach(task -> stamps.put(task.name(), task.stamp()));
    try (BatchFolder folder = BatchFolder.open(out, terms);
        ResultLog log =
            ResultLog.open(
                folder.file("results.jsonl"),
                folder.file(".batch/index.tsv"),
                ResultLine::file,
                stamps)) {
      int changed =
          log.drop(
              entry -> !stamps.getOrDefault(entry.file(), entry.stamp()).equals(entry.stamp()));
      List<Task> rest =
          listing.tasks().stream().filter(task -> log.find(task.name()).isEmpty()).toList();
      int gone = log.size() - (listing.tasks().size() - rest.size());
      PaperShelf shelf = new PaperShelf(options.limits());
      work(rest, gone, log, shelf);
      Closing closing = new Closing(folder, log, listing, recheck, shelf);
      closing.write();
      return new Outcome(
          log.size(),
          rest.size(),
          changed,
          gone,
          listing.repeated(),
          closing.forms(),
          closing.unreadable(),
          closing.findings());
    }
  }

  private void work(List<Task> rest, int gone, ResultLog log, PaperShelf shelf)
      throws IOException, InterruptedException {
    int before = log.size();
    Reading reading = new Reading(recheck, options.limits(), log, shelf);
    Pace pace =
        new Pace(
            log,
            elapsed -> {
              int now = log.size() - before;
              listener.tell(
                  new Progress(
                      before - gone + rest.size(),
                      before - gone + now,
                      now,
                      reading.unreadable(),
                      elapsed));
            });
    new Crew(reading, options.limits().time().plus(GRACE), pace)
        .run(rest, Math.min(options.jobs(), rest.size()));
    log.force();
    pace.run();
  }

  /// Tells of the progress and sees to it, from time to time, that lines outlive a power failure.
  private static final class Pace implements Runnable {
    private final ResultLog log;
    private final Consumer<Duration> told;
    private final long begun = System.nanoTime();
    private long synced = begun;

    Pace(ResultLog log, Consumer<Duration> told) {
      this.log = log;
      this.told = told;
    }

    @Override
    public void run() {
      long now = System.nanoTime();
      told.accept(Duration.ofNanos(now - begun));
      if (now - synced > BETWEEN_SYNCS.toNanos()) {
        synced = now;
        try {
          log.force();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
