package io.hengji.server.monitoring;

import io.hengji.server.outputs.Papers;
import io.hengji.server.scope.Missing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives the official table of a monitoring away.
@Controller
class MonitoringPaperPage {

  private final MonitoringPapers papers;

  MonitoringPaperPage(MonitoringPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/monitoring/{project}/{day}/paper.{extension}")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @PathVariable String extension) {
    return papers
        .of(
            project,
            day,
            Papers.format(extension).orElseThrow(() -> new Missing("output", extension)))
        .answer();
  }
}
