package io.hengji.server.recheck;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.server.frame.Download;
import io.hengji.server.frame.FileName;
import io.hengji.server.outputs.OfficialForm;
import io.hengji.server.scope.Missing;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives away what a check of files brought: its report, forms in the official layout, copies with
/// the findings as comments.
@Controller
class ResultFilesPage {

  private final Rechecks rechecks;
  private final Reading reading;

  ResultFilesPage(Rechecks rechecks, Reading reading) {
    this.rechecks = rechecks;
    this.reading = reading;
  }

  @GetMapping("/recheck/{id}/report.{format:html|xlsx|json}")
  ResponseEntity<byte[]> report(@PathVariable UUID id, @PathVariable String format) {
    byte[] bytes = rechecks.report(id, format);
    return new Download("校核结果", format, bytes).answer();
  }

  @GetMapping("/recheck/{id}/official/{number}.{extension}")
  ResponseEntity<byte[]> official(
      @PathVariable UUID id, @PathVariable int number, @PathVariable String extension) {
    return OfficialForm.of(rechecks.exported(id, number), extension).answer();
  }

  @GetMapping("/recheck/{id}/annotated/{number}")
  ResponseEntity<byte[]> annotated(@PathVariable UUID id, @PathVariable int number) {
    Rechecks.Kept file =
        rechecks.files(id).stream()
            .filter(one -> one.number() == number && one.annotatable())
            .findFirst()
            .orElseThrow(() -> new Missing("recheck file", id));
    try {
      String name = FileName.marked(file.name(), "（批注）");
      int dot = name.lastIndexOf('.');
      return new Download(
              name.substring(0, dot), name.substring(dot + 1), reading.annotated(id, number))
          .answer();
    } catch (UnreadableFile e) {
      throw new IllegalStateException(e);
    }
  }
}
