package io.hengji.documents.batch;

import java.time.Duration;

/// How far a batch is, how fast it goes and how long it will take.
///
/// @param all the files there are
/// @param done those with a result, earlier ones included
/// @param now those done since the batch was begun or taken up again
/// @param unreadable those of them that gave nothing
/// @param elapsed since then
public record Progress(int all, int done, int now, int unreadable, Duration elapsed) {

  /// Told some times a second.
  public interface Listener {
    void tell(Progress progress);
  }

  /// Files a second; 0 at the beginning.
  public long perSecond() {
    long millis = elapsed.toMillis();
    return millis == 0 ? 0 : (1000L * now + millis / 2) / millis;
  }

  /// How long the rest takes at the pace so far; zero when nothing is known.
  public Duration left() {
    return now == 0 ? Duration.ZERO : elapsed.dividedBy(now).multipliedBy(all - done);
  }

  public int percent() {
    return all == 0 ? 100 : (int) (100L * done / all);
  }
}
