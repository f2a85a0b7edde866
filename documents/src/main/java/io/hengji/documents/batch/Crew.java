package io.hengji.documents.batch;

import io.hengji.documents.grid.Overtime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Threads that work through tasks. A task that takes longer than the bound, and than what its
/// pictures are granted, is given up and its thread replaced; one that runs out of memory is put
/// aside and tried again when the others are done, alone. Each task is settled once.
final class Crew {

  /// What is done with a task.
  interface Work {

    /// Does a task; what it returns is all that is kept of it.
    Result done(Task task);

    /// What is kept of a task that failed, for a reason in one sentence.
    Result failed(Task task, String why);

    /// Keeps it.
    void settle(Task task, Result result) throws IOException;
  }

  /// What is kept of a task: a line, and whether something could not be read.
  static final class Result {
    private final byte[] line;
    private final boolean unreadable;

    Result(byte[] line, boolean unreadable) {
      this.line = line;
      this.unreadable = unreadable;
    }

    byte[] line() {
      return line;
    }

    boolean isUnreadable() {
      return unreadable;
    }
  }

  private static final long LOOK_MILLIS = 50;

  private final Work work;
  private final Duration bound;
  private final Runnable beat;
  private final Queue<Task> aside = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

  /// @param beat called some times a second while the crew works
  Crew(Work work, Duration bound, Runnable beat) {
    this.work = work;
    this.bound = bound;
    this.beat = beat;
  }

  /// Settles all tasks, unless a result cannot be kept.
  void run(List<Task> tasks, int threads) throws IOException, InterruptedException {
    new Shift(tasks.iterator(), threads, true).run();
    List<Task> again = new ArrayList<>(aside);
    aside.clear();
    if (!again.isEmpty()) {
      new Shift(again.iterator(), 1, false).run();
    }
    IOException fault = failure.get();
    if (fault != null) {
      throw fault;
    }
  }

  /// One go over tasks.
  private final class Shift {
    private final Iterator<Task> tasks;
    private final int threads;
    private final boolean putsAside;
    private final List<Worker> workers = new ArrayList<>();
    private final Semaphore ended = new Semaphore(0);

    Shift(Iterator<Task> tasks, int threads, boolean putsAside) {
      this.tasks = tasks;
      this.threads = threads;
      this.putsAside = putsAside;
    }

    void run() throws InterruptedException {
      for (int i = 0; i < threads; i++) {
        workers.add(begin());
      }
      while (!workers.isEmpty()) {
        if (ended.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          workers.removeIf(worker -> worker.ended);
        }
        for (int i = 0; i < workers.size(); i++) {
          if (workers.get(i).giveUpOverdue()) {
            workers.set(i, begin());
          }
        }
        beat.run();
      }
    }

    private Worker begin() {
      Worker worker = new Worker(this);
      Thread thread = new Thread(worker, "batch");
      thread.setDaemon(true);
      worker.thread = Optional.of(thread);
      thread.start();
      return worker;
    }

    private synchronized Optional<Task> next() {
      return failure.get() != null || !tasks.hasNext()
          ? Optional.empty()
          : Optional.of(tasks.next());
    }
  }

  private final class Worker implements Runnable {
    private final Shift shift;
    private final AtomicReference<@Nullable Task> current = new AtomicReference<>();
    private Optional<Thread> thread = Optional.empty();
    private volatile long since;
    private volatile Overtime overtime = new Overtime();
    private volatile boolean ended;
    private volatile boolean givenUp;

    Worker(Shift shift) {
      this.shift = shift;
    }

    @Override
    public void run() {
      try {
        for (Optional<Task> task = shift.next();
            task.isPresent() && !givenUp;
            task = givenUp ? Optional.empty() : shift.next()) {
          since = System.nanoTime();
          overtime = new Overtime();
          current.set(task.get());
          attempt(task.get());
        }
      } finally {
        ended = true;
        shift.ended.release();
      }
    }

    private void attempt(Task task) {
      try {
        settle(task, result(task));
      } catch (OutOfMemoryError _) {
        if (current.compareAndSet(task, null)) {
          aside.add(task);
        }
      }
    }

    private Result result(Task task) {
      try {
        return overtime.during(() -> work.done(task));
      } catch (OutOfMemoryError e) {
        if (shift.putsAside) {
          throw e;
        }
        return work.failed(task, "文件内容过大，内存不足，未读取。");
      } catch (StackOverflowError _) {
        return work.failed(task, "文件内部嵌套过深，未读取。");
      } catch (RuntimeException | LinkageError | AssertionError e) {
        return work.failed(task, "处理时程序出错（" + e.getClass().getSimpleName() + "），请把这个文件发给维护者。");
      }
    }

    /// Settles the task unless it was given up meanwhile.
    private void settle(Task task, Result result) {
      if (current.compareAndSet(task, null)) {
        try {
          work.settle(task, result);
        } catch (IOException e) {
          failure.compareAndSet(null, e);
        }
      }
    }

    /// Gives up a task that takes too long: true where its thread is to be replaced.
    boolean giveUpOverdue() {
      Task task = current.get();
      if (task == null || System.nanoTime() - since <= bound.toNanos() + overtime.nanos()) {
        return false;
      }
      Result result = work.failed(task, "处理超过" + bound.toSeconds() + "秒的上限，已放弃。");
      if (!current.compareAndSet(task, null)) {
        return false;
      }
      givenUp = true;
      try {
        work.settle(task, result);
      } catch (IOException e) {
        failure.compareAndSet(null, e);
      }
      thread.ifPresent(Thread::interrupt);
      return true;
    }
  }
}
