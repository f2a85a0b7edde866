package io.hengji.documents.batch;

import io.hengji.documents.FoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// By what a file is known to be the one that was done: its size, or its archive's, and when it was
/// last changed. Both are 0 for what cannot be asked.
record Stamp(long size, long modified) {

  static final Stamp NONE = new Stamp(0, 0);

  static Stamp of(FoundFile file) {
    Optional<Path> path = file.path();
    if (path.isEmpty()) {
      return NONE;
    }
    try {
      return new Stamp(Files.size(path.get()), Files.getLastModifiedTime(path.get()).toMillis());
    } catch (IOException _) {
      return NONE;
    }
  }
}
