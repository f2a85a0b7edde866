package io.hengji.server.scope;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is small, changes seldom and is asked for by every request: read whole, as the server sees
/// it, and kept in memory.
///
/// It is read in a transaction of its own, because the one under way sees its own scope alone. One
/// request at a time reads it anew, and the others go on with what was read before: none waits with
/// a connection in its hands for another connection.
public final class SeldomChanged<T> {

  private final TransactionTemplate separately;
  private final Duration fresh;
  private final Supplier<T> reading;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Read<T> last;

  /// @param fresh how long it is taken to be as it was read
  /// @param reading asks the database
  public SeldomChanged(PlatformTransactionManager manager, Duration fresh, Supplier<T> reading) {
    this.separately = new TransactionTemplate(manager);
    this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.separately.setReadOnly(true);
    this.fresh = fresh;
    this.reading = reading;
  }

  private record Read<T>(T value, long at) {

    boolean within(Duration fresh) {
      return System.nanoTime() - at < fresh.toNanos();
    }
  }

  /// As it was read last.
  public T get() {
    Read<T> known = last;
    if (known != null && (known.within(fresh) || !lock.tryLock())) {
      return known.value;
    }
    if (known == null) {
      lock.lock();
    }
    try {
      Read<T> now = last;
      return now != null && now.within(fresh) ? now.value : read();
    } finally {
      lock.unlock();
    }
  }

  /// Reads it anew as soon as the transaction under way, which changes it, has committed.
  public void rereadAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            reread();
          }
        });
  }

  private void reread() {
    lock.lock();
    try {
      read();
    } catch (RuntimeException e) {
      // The change is made; who asks next is told that the database is gone.
      last = null;
    } finally {
      lock.unlock();
    }
  }

  private T read() {
    T value = Actors.asServer(() -> separately.execute(status -> reading.get()));
    last = new Read<>(value, System.nanoTime());
    return value;
  }
}
