package io.hengji.documents.batch;

import io.hengji.core.form.Cell;
import io.hengji.documents.FoundFile;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.recheck.FormFiles;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The reports and lists that were read, kept until all forms are known. Where there is no room for
/// them, or an earlier run read them, their files are read again.
final class PaperShelf {

  /// So many characters are kept.
  private static final long ROOM = 4_000_000;

  private final Limits limits;
  private final Map<String, Papers> kept = new ConcurrentHashMap<>();
  private final AtomicLong room = new AtomicLong(ROOM);

  PaperShelf(Limits limits) {
    this.limits = limits;
  }

  void keep(String file, Papers papers) {
    long length = cells(papers).mapToLong(cell -> cell.text().length()).sum();
    if (!papers.isEmpty() && room.addAndGet(-length) >= 0) {
      kept.put(file, papers);
    }
  }

  /// The papers of a file, which are not kept any longer.
  Papers take(FoundFile file) {
    return Optional.ofNullable(kept.remove(file.name()))
        .orElseGet(() -> FormFiles.read(file, limits).papers());
  }

  /// All cells and paragraphs of papers.
  static Stream<Cell> cells(Papers papers) {
    Stream<Cell> reports =
        papers.reports().stream()
            .flatMap(report ->
                Stream.of(
                        Stream.of(report.title()),
                        report.sections().stream()
                            .flatMap(section ->
                                Stream.concat(
                                    Stream.of(section.heading()), section.paragraphs().stream())),
                        report.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.stream()))
                    .flatMap(part -> part));
    Stream<Cell> lists =
        papers.lists().stream()
            .flatMap(list ->
                Stream.concat(
                    Stream.of(list.title(), list.department()),
                    list.projects().stream().map(project -> project.project())));
    return Stream.concat(reports, lists);
  }
}
