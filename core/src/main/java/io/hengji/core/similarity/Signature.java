package io.hengji.core.similarity;

/// What is kept of a text to tell whether another is nearly the same; 256 bytes for 128 values.
public final class Signature {

  private final char[] values;
  private final int rows;

  Signature(char[] values, int rows) {
    this.values = values;
    this.rows = rows;
  }

  /// In how many values two signatures agree: of all values the share that the Jaccard coefficient
  /// is.
  public int agreements(Signature other) {
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      count += values[i] == other.values[i] ? 1 : 0;
    }
    return count;
  }

  /// A band as one number.
  long band(int band) {
    long key = band;
    for (int i = band * rows; i < (band + 1) * rows; i++) {
      key = MinHash.mixed(key * 0x10001L + values[i]);
    }
    return key;
  }
}
