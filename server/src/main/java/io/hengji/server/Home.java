package io.hengji.server;

import java.nio.file.Path;
import java.util.Optional;

/// Where the server keeps its data unless told otherwise.
final class Home {

  private Home() {}

  static Path data() {
    return Optional.ofNullable(System.getenv("HENGJI_DATA"))
        .map(Path::of)
        .orElse(Path.of(System.getProperty("hengji.home", "."), ".hengji", "data"));
  }
}
