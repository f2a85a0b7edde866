package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.NestedQuotes;
import io.hengji.core.form.Source;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// The reviewer's workbook of a batch: files, forms, departments, scores, findings, findings by
/// check and what could not be read. Files are added one after another and not kept in memory.
public final class SummaryWorkbook implements Closeable {

  private static final List<String> FILES =
      List.of("文件|50", "自评表份数|10", "阻断|8", "错误|8", "警告|8", "提示|8", "未读取的原因|70");
  private static final List<String> DEPARTMENTS =
      List.of("主管部门|30", "年度|8", "等级|10", "自评表份数|12", "阻断|8", "错误|8", "警告|8", "提示|8");
  private static final List<String> CHECKS =
      List.of("编号|10", "检查|24", "级别|8", "问题数|10", "自评表份数|12", "怎么改|70");
  private static final List<String> SETS =
      List.of(
          "编号|10", "检查|22", "级别|8", "文件|36", "份|6", "位置|14", "问题|60", "涉及|60", "怎么改|50", "依据|24");

  private final RowSpool files;
  private final RowSpool forms;
  private final RowSpool scores;
  private final RowSpool findings;
  private final RowSpool sets;
  private final RowSpool unreadable;
  private final CheckPages pages = new CheckPages();
  private final Map<Department, Tally> departments = new TreeMap<>();
  private final Map<Found, Tally> checks = new TreeMap<>();

  private record Department(String name, String year, String grade)
      implements Comparable<Department> {
    @Override
    public int compareTo(Department other) {
      int names = name.compareTo(other.name);
      int years = year.compareTo(other.year);
      return names != 0 ? names : years != 0 ? years : grade.compareTo(other.grade);
    }
  }

  private record Found(String check, Severity severity) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      int ids = check.compareTo(other.check);
      return ids != 0 ? ids : severity.compareTo(other.severity);
    }
  }

  private static final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int forms;

    int of(Severity severity) {
      return findings.getOrDefault(severity, 0);
    }
  }

  /// @param scratch a folder for rows that wait for their sheet
  public SummaryWorkbook(Path scratch) throws IOException {
    files = new RowSpool(scratch);
    forms = new RowSpool(scratch);
    scores = new RowSpool(scratch);
    findings = new RowSpool(scratch);
    sets = new RowSpool(scratch);
    unreadable = new RowSpool(scratch);
  }

  /// Adds a file with what it gave.
  public void add(String file, List<FormResult> results, List<Unreadable> refused) {
    files.text(file).number(results.size());
    for (Severity severity : Severity.values()) {
      files.number(
          results.stream()
              .flatMap(result -> result.findings().stream())
              .filter(finding -> finding.severity() == severity)
              .count());
    }
    files.text(String.join("；", refused.stream().map(Unreadable::why).toList())).next();
    refused.forEach(one -> unreadable.text(one.file()).text(one.why()).next());
    results.forEach(this::add);
  }

  /// Adds a finding over several forms or documents.
  ///
  /// @param document the report or list that it was made in; none for one over forms
  /// @param form gives the form with an index
  public void addSet(CrossFinding finding, Optional<Source> document, IntFunction<Form> form) {
    CheckPage page = pages.of(finding.check());
    Optional<Source> source =
        document.or(() ->
            finding.against().stream().findFirst().map(cell -> form.apply(cell.form()).source()));
    sets.text(finding.check())
        .text(page.title())
        .text(SeverityName.of(finding.severity()))
        .text(source.map(Source::file).orElse(""))
        .text(source.map(from -> "" + from.form()).orElse(""))
        .text(finding.place().toString())
        .text(finding.message())
        .text(
            finding.against().stream()
                .map(cell -> against(form.apply(cell.form()), cell.cell()))
                .collect(Collectors.joining("；")))
        .text(page.remedy())
        .text(String.join("；", finding.cites()))
        .next();
    Tally tally =
        checks.computeIfAbsent(new Found(finding.check(), finding.severity()), _ -> new Tally());
    tally.findings.merge(finding.severity(), 1, Integer::sum);
    tally.forms += (int) finding.against().stream().mapToInt(FormCell::form).distinct().count();
  }

  private static String against(Form form, CellPath cell) {
    return NestedQuotes.in("“" + CrossName.project(form) + "”") + "的" + Caption.of(form, cell);
  }

  private void add(FormResult result) {
    ResultRows.form(forms, result);
    ResultRows.scores(scores, result);
    ResultRows.findings(findings, result, pages);
    Tally department =
        departments.computeIfAbsent(
            new Department(
                result.form().head().department().text(),
                result.form().head().year().map(year -> "" + year.value()).orElse(""),
                result.grade().orElse("待定")),
            _ -> new Tally());
    department.forms++;
    result.findings().forEach(f -> department.findings.merge(f.severity(), 1, Integer::sum));
    result.findings().stream()
        .map(finding -> new Found(finding.check(), finding.severity()))
        .distinct()
        .forEach(found -> checks.computeIfAbsent(found, _ -> new Tally()).forms++);
    result
        .findings()
        .forEach(f ->
            checks
                .computeIfAbsent(new Found(f.check(), f.severity()), _ -> new Tally())
                .findings
                .merge(f.severity(), 1, Integer::sum));
  }

  /// Writes the workbook; leaves the stream open.
  public void write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Hengji", "1.0");
    table(workbook, "文件", FILES, files);
    table(workbook, "自评表", ResultRows.FORMS, forms);
    departments(workbook);
    checks(workbook);
    table(workbook, "问题", ResultRows.FINDINGS, findings);
    table(workbook, "得分", ResultRows.SCORES, scores);
    if (!sets.isEmpty()) {
      table(workbook, "多份表之间", SETS, sets);
    }
    if (!unreadable.isEmpty()) {
      table(workbook, "读不了的文件", List.of("文件|50", "原因|80"), unreadable);
    }
    workbook.finish();
  }

  private static void table(Workbook workbook, String name, List<String> columns, RowSpool rows)
      throws IOException {
    SheetTable table = SheetTable.of(workbook, name, columns);
    rows.into(table);
    table.finish();
  }

  private void departments(Workbook workbook) {
    SheetTable table = SheetTable.of(workbook, "部门和等级", DEPARTMENTS);
    departments.forEach((department, tally) -> {
      table.text(department.name()).text(department.year()).text(department.grade());
      table.number(tally.forms);
      for (Severity severity : Severity.values()) {
        table.number(tally.of(severity));
      }
      table.next();
    });
    table.finish();
  }

  private void checks(Workbook workbook) {
    SheetTable table = SheetTable.of(workbook, "按检查汇总", CHECKS);
    checks.forEach((found, tally) -> {
      CheckPage page = pages.of(found.check());
      table
          .text(found.check())
          .text(page.title())
          .text(SeverityName.of(found.severity()))
          .number(tally.of(found.severity()))
          .number(tally.forms)
          .text(page.remedy())
          .next();
    });
    table.finish();
  }

  @Override
  public void close() throws IOException {
    for (RowSpool rows : List.of(files, forms, scores, findings, sets, unreadable)) {
      rows.close();
    }
  }
}
