package io.hengji.documents.papers;

import io.hengji.core.report.ProjectList;
import io.hengji.core.report.Report;
import java.util.List;

/// The reports and project lists of a file, each in printed order.
public record Papers(List<Report> reports, List<ProjectList> lists) {

  /// A file without either.
  public static final Papers NONE = new Papers(List.of(), List.of());

  public Papers {
    reports = List.copyOf(reports);
    lists = List.copyOf(lists);
  }

  public boolean isEmpty() {
    return reports.isEmpty() && lists.isEmpty();
  }
}
