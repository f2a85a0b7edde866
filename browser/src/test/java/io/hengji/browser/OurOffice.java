package io.hengji.browser;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/// The one office of all walks: on its way as soon as a run has walks in it, closed after its last
/// test.
public final class OurOffice implements TestExecutionListener {

  /// What marks a walk.
  static final String TAG = "office";

  private static final long PATIENCE = 5;

  private static final CompletableFuture<RunningOffice> OFFICE = new CompletableFuture<>();

  private boolean begun;

  /// The office, once it serves. Without a browser there is none, and the test is skipped.
  static RunningOffice open() {
    Chromium.browser();
    return OFFICE.copy().orTimeout(PATIENCE, TimeUnit.MINUTES).join();
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    TestTag walk = TestTag.create(TAG);
    if (Chromium.installed() && plan.countTestIdentifiers(id -> id.getTags().contains(walk)) > 0) {
      begun = true;
      OFFICE.completeAsync(RunningOffice::start);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (begun && !OFFICE.isCompletedExceptionally()) {
      OFFICE.join().close();
    }
  }
}
