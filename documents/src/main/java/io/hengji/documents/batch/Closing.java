package io.hengji.documents.batch;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.Source;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.SequenceReview;
import io.hengji.core.review.Severity;
import io.hengji.documents.FoundFile;
import io.hengji.documents.batch.ResultLog.Entry;
import io.hengji.documents.batch.ResultReader.FileResult;
import io.hengji.documents.recheck.Recheck;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.documents.report.FormResult;
import io.hengji.documents.report.SummaryWorkbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is written when every file has its line: the findings over all, the workbook, the list of
/// what could not be read. Files come in their own order, whenever they were done; they are read
/// back one at a time. Each result is put in place when it is whole.
final class Closing {

  private static final SequenceReview OVER_FORMS = new SequenceReview(Checks.overForms());

  private final BatchFolder folder;
  private final ResultLog log;
  private final Listing listing;
  private final LoggedForms all;
  private final PapersAmongForms papers;
  private final List<FoundFile> withPapers = new ArrayList<>();
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private int unreadable;

  Closing(BatchFolder folder, ResultLog log, Listing listing, Recheck recheck, PaperShelf shelf) {
    this.folder = folder;
    this.log = log;
    this.listing = listing;
    this.all = new LoggedForms(log, recheck);
    this.papers = new PapersAmongForms(recheck, shelf, all);
  }

  void write() throws IOException {
    Path csv = folder.file("unreadable.csv");
    Path sets = folder.file("sets.jsonl");
    Path summary = folder.file("summary.xlsx");
    Path scratch = Files.createDirectories(folder.file(".batch/scratch"));
    try (SummaryWorkbook workbook = new SummaryWorkbook(scratch)) {
      try (UnreadableCsv rows = new UnreadableCsv(BatchFolder.part(csv))) {
        for (Entry entry : inOrder()) {
          add(entry, workbook, rows);
        }
      }
      try (Writer lines = Files.newBufferedWriter(BatchFolder.part(sets), StandardCharsets.UTF_8)) {
        addSets(workbook, lines);
      }
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(BatchFolder.part(summary)))) {
        workbook.write(out);
      }
    }
    BatchFolder.complete(BatchFolder.part(csv), csv);
    BatchFolder.complete(BatchFolder.part(sets), sets);
    BatchFolder.complete(BatchFolder.part(summary), summary);
  }

  private void add(Entry entry, SummaryWorkbook workbook, UnreadableCsv csv) throws IOException {
    FileResult result = ResultReader.read(entry.file(), log.line(entry));
    workbook.add(result.file(), result.forms(), result.unreadable());
    for (Unreadable one : result.unreadable()) {
      csv.add(one);
    }
    unreadable += result.unreadable().isEmpty() ? 0 : 1;
    for (FormResult form : result.forms()) {
      form.findings().forEach(finding -> count(finding.severity()));
      papers.add(all.add(entry, form.form().source().form() - 1), form.form());
    }
    result.crossFindings().forEach(this::count);
    if (result.hasPapers()) {
      listing.find(entry.file()).ifPresent(withPapers::add);
    }
  }

  private void addSets(SummaryWorkbook workbook, Writer lines) throws IOException {
    for (CrossFinding finding : OVER_FORMS.of(all)) {
      addSet(finding, Optional.empty(), workbook, lines);
    }
    for (FoundFile file : withPapers) {
      for (PapersAmongForms.Found found : papers.of(file)) {
        addSet(found.finding(), Optional.of(found.document()), workbook, lines);
      }
    }
  }

  private void addSet(
      CrossFinding finding, Optional<Source> document, SummaryWorkbook workbook, Writer lines)
      throws IOException {
    count(finding.severity());
    workbook.addSet(finding, document, index -> all.result(index).form());
    lines.write(SetLine.of(finding, document, all));
    lines.write('\n');
  }

  private void count(Severity severity) {
    findings.merge(severity, 1L, Long::sum);
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

  int forms() {
    return all.size();
  }

  /// How many files gave nothing, or not all.
  int unreadable() {
    return unreadable;
  }

  Map<Severity, Long> findings() {
    return findings;
  }
}
