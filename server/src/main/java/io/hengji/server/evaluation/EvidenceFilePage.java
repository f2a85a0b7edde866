package io.hengji.server.evaluation;

import io.hengji.server.evidence.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Opens a file of evidence, in a box of its own in which nothing of it runs.
@Controller
class EvidenceFilePage {

  private final Evidence evidence;

  EvidenceFilePage(Evidence evidence) {
    this.evidence = evidence;
  }

  @GetMapping("/evidence/{id}")
  ResponseEntity<byte[]> open(@PathVariable UUID id) {
    Evidence.Content file = evidence.open(id);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .body(file.bytes());
  }
}
