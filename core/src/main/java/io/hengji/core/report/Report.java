package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Source;
import java.util.List;
import java.util.Optional;

/// An evaluation report (绩效评价报告, 自评报告) as printed.
///
/// @param source its file, and its number among the reports and lists of that file
/// @param title its title; empty where none is printed
/// @param year the year that title or first lines name
/// @param sections all chapters and sections in printed order; what stands before the first heading
///   is a section of depth 0 without a heading
/// @param tables its tables, in printed order
public record Report(
    Source source,
    Cell title,
    Optional<FormYear> year,
    List<Section> sections,
    List<ReportTable> tables) {
  public Report {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
  }
}
