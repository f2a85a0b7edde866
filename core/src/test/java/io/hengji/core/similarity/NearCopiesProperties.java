package io.hengji.core.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NearCopiesProperties {

  private static final MinHash HASHES = new MinHash(32, 4);

  /// Of n values that agree with probability s, k·√(n·s·(1−s)) is a wide bound for k = 5.
  @Property(tries = 300)
  void agreementsEstimateTheJaccardCoefficient(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 30, max = 120) int length,
      @ForAll @IntRange(min = 0, max = 60) int changes) {
    Random random = new Random(seed);
    String text = text(random, length);
    Shingles one = Shingles.of(text);
    Shingles other = Shingles.of(changed(text, changes, random));

    double exact = one.likeness(other).doubleValue();
    int agreements = HASHES.of(one).agreements(HASHES.of(other));

    double bound = 5 * Math.sqrt(HASHES.values() * exact * (1 - exact)) + 1;
    assertThat((double) agreements).isBetween(128 * exact - bound, 128 * exact + bound);
  }

  @Property(tries = 100)
  void equalTextsAgreeInAllValues(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Shingles text = Shingles.of(text(new Random(seed), 50));

    assertThat(HASHES.of(text).agreements(HASHES.of(text))).isEqualTo(HASHES.values());
  }

  /// A pair with the coefficient 0.7 is missed with the probability (1 − 0.7⁴)³² = 1.5 in 10,000.
  @Property(tries = 40)
  void findsEveryPairThatIsAlike(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    List<Shingles> texts =
        IntStream.range(0, 60)
            .mapToObj(_ -> text(random, 40 + random.nextInt(60)))
            .flatMap(text -> List.of(text, changed(text, random.nextInt(6), random)).stream())
            .map(Shingles::of)
            .toList();
    NearCopies copies = new NearCopies(HASHES, 70);
    texts.forEach(copies::add);

    List<OptionalInt> originals = copies.originals();

    for (int i = 0; i < texts.size(); i++) {
      Shingles text = texts.get(i);
      boolean alike =
          texts.subList(0, i).stream()
              .anyMatch(other -> text.likeness(other).compareTo(new BigDecimal("0.7")) >= 0);
      if (alike) {
        assertThat(originals.get(i)).as(text.text()).isPresent();
      }
      originals
          .get(i)
          .ifPresent(original ->
              assertThat(text.likeness(texts.get(original))).isGreaterThan(new BigDecimal("0.3")));
    }
  }

  private static String text(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> String.valueOf((char) (0x4E00 + random.nextInt(800))))
        .collect(Collectors.joining());
  }

  private static String changed(String text, int changes, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changes; i++) {
      changed.setCharAt(
          random.nextInt(changed.length()), (char) (0x4E00 + 1000 + random.nextInt(800)));
    }
    return changed.toString();
  }
}
