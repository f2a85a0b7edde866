package io.hengji.core.similarity;

import java.util.Arrays;

/// Signatures of sets of shingles: of each of many hash functions the least value over the set. Two
/// sets agree in a value with the probability of their Jaccard coefficient (A. Broder, On the
/// resemblance and containment of documents, 1997). Values are cut in bands; sets that agree in a
/// whole band are candidates (P. Indyk and R. Motwani, Approximate nearest neighbors, 1998): with
/// the coefficient s, `1 − (1 − s^rows)^bands` of the pairs are.
///
/// Of each value 16 bits are kept (P. Li and C. König, b-Bit minwise hashing, 2010), so that two
/// different values agree once in 65,536 times.
///
/// @param bands how many bands a signature has
/// @param rows how many values a band has
public record MinHash(int bands, int rows) {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  public MinHash {
    if (bands < 1 || rows < 1) {
      throw new IllegalArgumentException(bands + " bands of " + rows + " rows");
    }
  }

  /// How many values a signature has.
  public int values() {
    return bands * rows;
  }

  /// The signature of a text that has shingles.
  public Signature of(Shingles text) {
    if (text.runs().isEmpty()) {
      throw new IllegalArgumentException("a text without shingles has no signature");
    }
    long[] least = new long[values()];
    Arrays.fill(least, -1L);
    for (String run : text.runs()) {
      long base = base(run);
      for (int i = 0; i < least.length; i++) {
        long value = mixed(base + GOLDEN * (i + 1));
        if (Long.compareUnsigned(value, least[i]) < 0) {
          least[i] = value;
        }
      }
    }
    char[] kept = new char[least.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (char) least[i];
    }
    return new Signature(kept, rows);
  }

  private static long base(String run) {
    long base = 0;
    for (int i = 0; i < run.length(); i++) {
      base = mixed(base + GOLDEN + run.charAt(i));
    }
    return base;
  }

  /// The finisher of SplitMix64 (G. Steele, D. Lea, C. Flood 2014): a bijection that spreads bits.
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
