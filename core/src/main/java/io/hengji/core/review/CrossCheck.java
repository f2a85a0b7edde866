package io.hengji.core.review;

import java.util.List;

/// Finds one kind of mistake between several documents. A pure function, like [Check].
///
/// @param <T> what the documents are looked at as: a report among the forms, a list among the
///   forms, a set of forms
public interface CrossCheck<T> {

  /// The fixed id of the catalogue: `XDC-001`.
  String id();

  /// What is wrong, in the order of the documents; empty when nothing is.
  List<CrossFinding> find(T documents);
}
