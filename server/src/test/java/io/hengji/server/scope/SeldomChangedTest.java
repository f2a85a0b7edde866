package io.hengji.server.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.ServerTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class SeldomChangedTest {

  @Autowired private PlatformTransactionManager manager;
  @Autowired private TransactionTemplate transaction;

  private final AtomicInteger database = new AtomicInteger(1);

  @Test
  void isReadAnewOnceItIsNoLongerFresh() {
    SeldomChanged<Integer> fresh = kept(Duration.ofDays(1));
    SeldomChanged<Integer> stale = kept(Duration.ZERO);
    assertThat(fresh.get()).isEqualTo(stale.get()).isEqualTo(1);
    database.set(2);
    assertThat(fresh.get()).isEqualTo(1);
    assertThat(stale.get()).isEqualTo(2);
  }

  @Test
  void isReadAnewByTheTransactionThatChangesItUnlessItIsRolledBack() {
    SeldomChanged<Integer> kept = kept(Duration.ofDays(1));
    assertThat(kept.get()).isEqualTo(1);
    change(kept, 2, true);
    assertThat(kept.get()).isEqualTo(1);
    change(kept, 3, false);
    assertThat(kept.get()).isEqualTo(3);
  }

  @Test
  void asksNobodyToWaitForWhoReadsItAnew() throws InterruptedException {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    SeldomChanged<Integer> kept =
        new SeldomChanged<>(
            manager,
            Duration.ZERO,
            () -> {
              int read = database.getAndIncrement();
              if (read == 2) {
                reading.countDown();
                await(answered);
              }
              return read;
            });
    assertThat(kept.get()).isEqualTo(1);
    CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(kept::get);
    reading.await();
    assertThat(kept.get()).isEqualTo(1);
    answered.countDown();
    assertThat(slow.join()).isEqualTo(2);
    assertThat(kept.get()).isEqualTo(3);
  }

  private SeldomChanged<Integer> kept(Duration fresh) {
    return new SeldomChanged<>(manager, fresh, database::get);
  }

  private void change(SeldomChanged<Integer> kept, int now, boolean takenBack) {
    Actors.asServer(() ->
        transaction.execute(status -> {
          database.set(now);
          kept.rereadAfterCommit();
          if (takenBack) {
            status.setRollbackOnly();
          }
          return now;
        }));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
