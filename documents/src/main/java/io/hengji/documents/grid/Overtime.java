package io.hengji.documents.grid;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// How much longer than usual the work on a file may take, for the pages that are read as pictures.
/// Whoever watches over the work from another thread asks it.
public final class Overtime {
  private static final ScopedValue<Overtime> WATCHED = ScopedValue.newInstance();

  private final AtomicLong nanos = new AtomicLong();

  /// Lets the work of this thread take longer, if somebody watches over it.
  static void grant(Duration more) {
    if (WATCHED.isBound()) {
      WATCHED.get().nanos.addAndGet(more.toNanos());
    }
  }

  /// Does work under watch.
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(WATCHED, this).call(work::get);
  }

  /// What was granted so far, in nanoseconds.
  public long nanos() {
    return nanos.get();
  }
}
