package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random choices that a seed repeats.
public final class Dice {
  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A number from `low` to `high`, both included.
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /// True in `percent` of a hundred throws.
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  public final <T> T pick(T first, T... others) {
    int index = random.nextInt(others.length + 1);
    return index == 0 ? first : others[index - 1];
  }

  /// The choices in another order.
  public <T> List<T> shuffled(List<T> choices) {
    List<T> left = new ArrayList<>(choices);
    List<T> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(random.nextInt(left.size())));
    }
    return shuffled;
  }

  /// Dice of their own, so that more throws there change nothing here.
  public Dice apart() {
    return new Dice(random.nextLong());
  }
}
