package io.hengji.core.checks.form;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of a form as a whole.
public final class FormChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new MissingHeadField(),
          new MissingIndicatorClass(),
          new PlaceholderLeft(),
          new RepeatedIndicator(),
          new EmptyActual(),
          new EmptyTarget(),
          new ScopeUncovered());

  private FormChecks() {}
}
