package io.hengji.core.review;

import java.util.List;

/// Forms in their order, as many as there may be: they are looked at one after another, and single
/// ones fetched again. They need not all be in memory.
public interface FormSequence {

  int size();

  /// The form with an index; the same one each time.
  ReviewedForm get(int index);

  /// Forms that are in memory; their indices are their positions.
  static FormSequence of(List<ReviewedForm> forms) {
    List<ReviewedForm> all = List.copyOf(forms);
    return new FormSequence() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public ReviewedForm get(int index) {
        return all.get(index);
      }
    };
  }
}
