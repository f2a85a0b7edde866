package io.hengji.core.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Finds among very many texts those that are nearly the same as an earlier one, without comparing
/// all with all: texts that agree in a band of their signatures are compared by the whole
/// signature. What is found is probable; whoever wants to be sure compares the texts.
///
/// Among texts that all agree in a band each is compared with the first few that are unlike each
/// other, so that ten thousand equal texts cost ten thousand comparisons and not their square.
public final class NearCopies {

  private static final int COMPARED = 16;

  private final MinHash hashes;
  private final int agreements;
  private final List<Signature> signatures = new ArrayList<>();

  /// @param agreements from how many agreeing values on a pair counts
  public NearCopies(MinHash hashes, int agreements) {
    this.hashes = hashes;
    this.agreements = agreements;
  }

  /// Adds a text that has shingles; texts are numbered from 0 in the order in which they come.
  public void add(Shingles text) {
    signatures.add(hashes.of(text));
  }

  /// For each text the first earlier one that it is probably nearly the same as.
  public List<OptionalInt> originals() {
    int[] original = new int[signatures.size()];
    Arrays.fill(original, -1);
    for (int band = 0; band < hashes.bands(); band++) {
      collect(band, original);
    }
    return Arrays.stream(original)
        .mapToObj(number -> number < 0 ? OptionalInt.empty() : OptionalInt.of(number))
        .toList();
  }

  private void collect(int band, int[] original) {
    long[] keys = new long[signatures.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = signatures.get(i).band(band);
    }
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> keys[a] == keys[b] ? Integer.compare(a, b) : Long.compare(keys[a], keys[b]));
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && keys[order[end]] == keys[order[start]]) {
        end++;
      }
      if (end - start > 1) {
        compare(Arrays.asList(order).subList(start, end), original);
      }
    }
  }

  /// Compares texts that agree in a band, in the order of their numbers.
  private void compare(List<Integer> bucket, int[] original) {
    List<Integer> unlike = new ArrayList<>();
    for (int number : bucket) {
      int found = -1;
      for (int earlier : unlike) {
        if (signatures.get(number).agreements(signatures.get(earlier)) >= agreements) {
          found = earlier;
          break;
        }
      }
      if (found < 0) {
        if (unlike.size() < COMPARED) {
          unlike.add(number);
        }
      } else if (original[number] < 0 || found < original[number]) {
        original[number] = found;
      }
    }
  }
}
