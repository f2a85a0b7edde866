package io.hengji.server.recheck;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.server.frame.FileName;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.outputs.OfficialForm;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What came out of a re-check: on its page, and to take away.
@Controller
class ResultPage {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "json", "application/json",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Rechecks rechecks;
  private final Reading reading;

  ResultPage(Rechecks rechecks, Reading reading) {
    this.rechecks = rechecks;
    this.reading = reading;
  }

  @GetMapping("/recheck/{id}")
  View page(
      Frame frame,
      HttpServletResponse response,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> form) {
    RecheckRow row = rechecks.require(id);
    if (row.reading() || row.failed()) {
      return Html.of("recheck/reading", "recheck/progress", frame, row);
    }
    if (frame.fragment()) {
      // The progress that asks is over: the page shows the result.
      response.setHeader("HX-Refresh", "true");
    }
    return Html.of("recheck/result", frame, view(row, form));
  }

  @GetMapping("/recheck/{id}/report.{format:html|xlsx|json}")
  ResponseEntity<byte[]> report(@PathVariable UUID id, @PathVariable String format) {
    byte[] bytes = rechecks.report(id, format);
    return attachment("校核结果." + format, TYPES.getOrDefault(format, ""), bytes);
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
      return attachment(
          FileName.marked(file.name(), "（批注）"),
          MediaType.APPLICATION_OCTET_STREAM_VALUE,
          reading.annotated(id, number));
    } catch (UnreadableFile e) {
      throw new IllegalStateException(e);
    }
  }

  private RecheckView view(RecheckRow row, Optional<Integer> wanted) {
    List<Entry> entries = rechecks.entries(row.id());
    int number = wanted.orElse(entries.size() > 1 ? 1 : 0);
    if (number < 0 || number >= entries.size()) {
      throw new Missing("recheck part", row.id());
    }
    String kind = entries.get(number).kind();
    return new RecheckView(
        row,
        Actors.current().id().filter(row.ownerId()::equals).isPresent(),
        rechecks.files(row.id()),
        entries,
        number,
        part(row, number, kind.equals("form"), FormView.class),
        part(row, number, kind.equals("report") || kind.equals("list"), PaperView.class),
        part(row, number, kind.equals("overall"), OverallView.class));
  }

  private <T> Optional<T> part(RecheckRow row, int number, boolean is, Class<T> type) {
    return is ? Optional.of(rechecks.part(row.id(), number, type)) : Optional.empty();
  }

  private static ResponseEntity<byte[]> attachment(String name, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(type))
        .body(bytes);
  }
}
