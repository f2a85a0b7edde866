package io.hengji.server.imports;

import io.hengji.server.frame.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/// Files as a browser sent them, those that are empty left out.
final class SentFiles {

  private SentFiles() {}

  static List<Imports.Given> of(List<MultipartFile> sent) {
    return Optional.ofNullable(sent).orElse(List.of()).stream()
        .filter(file -> !file.isEmpty())
        .map(SentFiles::given)
        .toList();
  }

  private static Imports.Given given(MultipartFile file) {
    try {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      return new Imports.Given(FileName.of(name), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
