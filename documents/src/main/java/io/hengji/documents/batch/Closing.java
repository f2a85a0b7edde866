package io.hengji.documents.batch;

import io.hengji.core.review.Severity;
import io.hengji.documents.batch.ResultLog.Entry;
import io.hengji.documents.batch.ResultReader.FileResult;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.documents.report.FormResult;
import io.hengji.documents.report.SummaryWorkbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is written when every file has its line: the workbook, the list of what could not be read,
/// the findings over all. Files come in their own order, whenever they were done; they are read
/// back one at a time. Each result is put in place when it is whole.
final class Closing {

  private final BatchFolder folder;
  private final ResultLog log;
  private final Listing listing;
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private long forms;
  private int unreadable;

  Closing(BatchFolder folder, ResultLog log, Listing listing) {
    this.folder = folder;
    this.log = log;
    this.listing = listing;
  }

  void write() throws IOException {
    Path csvFile = folder.file("unreadable.csv");
    Path workbookFile = folder.file("summary.xlsx");
    Path csvPart = BatchFolder.part(csvFile);
    Path workbookPart = BatchFolder.part(workbookFile);
    Path scratch = Files.createDirectories(folder.file(".batch/scratch"));
    try (SummaryWorkbook workbook = new SummaryWorkbook(scratch)) {
      try (UnreadableCsv csv = new UnreadableCsv(csvPart)) {
        for (Entry entry : inOrder()) {
          add(ResultReader.read(entry.file(), log.line(entry)), workbook, csv);
        }
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(workbookPart))) {
        workbook.write(out);
      }
    }
    BatchFolder.complete(csvPart, csvFile);
    BatchFolder.complete(workbookPart, workbookFile);
  }

  private void add(FileResult result, SummaryWorkbook workbook, UnreadableCsv csv)
      throws IOException {
    workbook.add(result.file(), result.forms(), result.unreadable());
    for (Unreadable one : result.unreadable()) {
      csv.add(one);
    }
    unreadable += result.unreadable().isEmpty() ? 0 : 1;
    forms += result.forms().size();
    for (FormResult form : result.forms()) {
      form.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
    }
  }

  /// The files in the order in which they were found; those that are gone come last.
  private List<Entry> inOrder() {
    Map<String, Entry> rest = new HashMap<>();
    List<Entry> written = log.inOrder();
    written.forEach(entry -> rest.put(entry.file(), entry));
    List<Entry> ordered = new ArrayList<>();
    for (Task task : listing.tasks()) {
      Entry entry = rest.remove(task.name());
      if (entry != null) {
        ordered.add(entry);
      }
    }
    written.stream().filter(entry -> rest.containsKey(entry.file())).forEach(ordered::add);
    return ordered;
  }

  long forms() {
    return forms;
  }

  /// How many files gave nothing, or not all.
  int unreadable() {
    return unreadable;
  }

  Map<Severity, Long> findings() {
    return findings;
  }
}
