package io.hengji.core.checks.list;

import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.ListCase;
import java.util.List;

/// The checks of a project list.
public final class ListChecks {

  /// In the order of the catalogue.
  public static final List<CrossCheck<ListCase>> ALL = List.of(new ListOffForms());

  private ListChecks() {}
}
