package io.hengji.server.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file as a browser sent it, under a name that leads nowhere.
public record SentFile(String name, MultipartFile content) {

  /// The files of a field; those that are empty are left out.
  public static List<SentFile> of(@Nullable List<MultipartFile> sent) {
    return Optional.ofNullable(sent).orElse(List.of()).stream()
        .filter(file -> !file.isEmpty())
        .map(file -> {
          String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
          return new SentFile(FileName.of(name), file);
        })
        .toList();
  }

  public long size() {
    return content.getSize();
  }

  public byte[] bytes() {
    try {
      return content.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
