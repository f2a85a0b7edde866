package io.hengji.server.trail;

import io.hengji.server.frame.Frame;
import io.hengji.server.scope.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Gives the log away: what was asked for as a table, or the whole chain to be verified elsewhere.
@Controller
class TrailFilesPage {

  private final Trail trail;
  private final Clock clock;

  TrailFilesPage(Trail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/audit/export")
  void export(Frame frame, HttpServletResponse response, @RequestParam Map<String, String> typed)
      throws IOException {
    frame.actor().orElseThrow().require(Right.READ_AUDIT_LOG);
    Writer out = file(response, "text/csv;charset=UTF-8", "audit.csv");
    trail.export(TrailFilter.of(typed, LocalDate.now(clock).getYear()), out);
    out.flush();
  }

  @GetMapping("/audit/log")
  void log(Frame frame, HttpServletResponse response) throws IOException {
    trail.requireRoot(frame.actor().orElseThrow());
    Writer out = file(response, "application/x-ndjson;charset=UTF-8", "audit.jsonl");
    trail.chain(out);
    out.flush();
  }

  private static Writer file(HttpServletResponse response, String type, String name)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return response.getWriter();
  }
}
