package io.hengji.core.checks.report;

import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.ReportCase;
import java.util.List;

/// The checks of an evaluation report.
public final class ReportChecks {

  /// In the order of the catalogue.
  public static final List<CrossCheck<ReportCase>> ALL =
      List.of(
          new ReportOffForm(),
          new ReportOffItself(),
          new ReportDatesOff(),
          new ChapterMissing(),
          new ProblemsWithoutMeasures());

  private ReportChecks() {}
}
