package io.hengji.server.overview;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.frame.Download;
import io.hengji.server.frame.Frame;
import io.hengji.server.people.Unit;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of the overview as a workbook or as comma-separated values.
@Controller
class OverviewExport {

  private final Overview overview;
  private final AuditLog audit;
  private final TransactionTemplate transaction;

  OverviewExport(Overview overview, AuditLog audit, TransactionTemplate transaction) {
    this.overview = overview;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping("/overview.{extension:xlsx|csv}")
  ResponseEntity<byte[]> file(
      Frame frame,
      @PathVariable String extension,
      @RequestParam Optional<Integer> year,
      @RequestParam Optional<UUID> unit) {
    OverviewView view = overview.of(year, unit);
    List<OverviewTables> tables = OverviewTables.of(frame, view);
    String name =
        view.year().map(String::valueOf).orElse("")
            + frame.t("overview.file", view.top().map(Unit::name).orElse(""));
    Download file = new Download(name, extension, bytes(tables, extension));
    transaction.executeWithoutResult(status ->
        audit.record(
            new Change(
                "export",
                "unit",
                view.top().map(top -> top.id().toString()).orElse(""),
                view.top().map(Unit::id),
                Optional.empty(),
                Optional.of(Map.of("file", file.fileName(), "bytes", file.size())))));
    return file.answer();
  }

  private static byte[] bytes(List<OverviewTables> tables, String extension) {
    if (extension.equals("csv")) {
      return OverviewTables.csv(tables).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      FormWriter.write(bytes, tables.stream().map(OverviewTables::paper).toList(), FileFormat.XLSX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
