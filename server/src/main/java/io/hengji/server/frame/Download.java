package io.hengji.server.frame;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to take away: its name may be Chinese and never leads out of a folder; browsers keep it
/// and do not open it here.
public final class Download {

  private static final int LONGEST = 120;
  private static final Map<String, String> TYPES =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "pdf", "application/pdf",
          "html", "text/html;charset=UTF-8",
          "csv", "text/csv;charset=UTF-8",
          "json", "application/json");

  private final String name;
  private final String extension;
  private final byte[] bytes;

  /// @param extension `docx`, `xlsx`, `pdf`, `html`, `csv` or `json`
  public Download(String name, String extension, byte[] bytes) {
    this.name = name;
    this.extension = extension;
    this.bytes = bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /// The name under which it is kept.
  public String fileName() {
    String safe =
        name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
            .replaceAll("[\\\\/:*?\"<>|]+", "－")
            .replaceAll("^[.\\s]+", "")
            .strip();
    int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
    return (safe.isEmpty() ? "文件" : safe.substring(0, end)) + "." + extension;
  }

  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(
            MediaType.parseMediaType(TYPES.getOrDefault(extension, "application/octet-stream")))
        .body(bytes.clone());
  }
}
