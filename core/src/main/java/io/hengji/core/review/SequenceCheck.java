package io.hengji.core.review;

import java.util.List;

/// Finds one kind of mistake over many forms in one pass: it keeps of each form only what it needs,
/// and fetches those again that it wants to compare closer.
public interface SequenceCheck extends CrossCheck<FormSequence> {

  /// What a check keeps during a pass.
  interface Pass {

    /// Looks at the next form.
    void see(ReviewedForm form);

    /// What is wrong; asked once, behind the last form.
    List<CrossFinding> findings(FormSequence forms);
  }

  /// Begins a pass.
  Pass begin();

  @Override
  default List<CrossFinding> find(FormSequence forms) {
    return new SequenceReview(List.of(this)).of(forms);
  }
}
