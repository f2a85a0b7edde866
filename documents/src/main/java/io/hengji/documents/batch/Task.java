package io.hengji.documents.batch;

import io.hengji.documents.FoundFile;

/// A file to be done, as it was when it was found.
record Task(FoundFile file, Stamp stamp) {

  String name() {
    return file.name();
  }
}
