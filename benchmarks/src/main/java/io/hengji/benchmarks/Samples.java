package io.hengji.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files that reading is measured on: the published forms where they are at hand, else the
/// project's own samples.
final class Samples {

  private static final Path ROOT = Path.of(System.getProperty("hengji.root", "."));

  private Samples() {}

  static byte[] docx() {
    return bytes("forms/real/mof-2019-056.docx", "samples/relief-2024.docx");
  }

  static byte[] xlsx() {
    return bytes("forms/real/mof-2019-056.xlsx", "samples/relief-2024.xlsx");
  }

  static byte[] pdf() {
    return bytes("forms/real/mof-2019-056.pdf", "samples/relief-2024.pdf");
  }

  static byte[] html() {
    return bytes("forms/real/mof-2019-056.html", "samples/relief-2024.html");
  }

  private static byte[] bytes(String shared, String own) {
    Path published = ROOT.toAbsolutePath().normalize().resolveSibling("shared").resolve(shared);
    try {
      return Files.readAllBytes(Files.exists(published) ? published : ROOT.resolve(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
