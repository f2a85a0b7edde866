package io.hengji.benchmarks;

import io.hengji.testkit.samples.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files that reading is measured on: the published forms where they are at hand, else the
/// project's own samples.
final class Samples {

  private static final Path ROOT = Path.of(System.getProperty("hengji.root", "."));
  private static final Path SHARED = ROOT.toAbsolutePath().normalize().resolveSibling("shared");
  private static final int SEED = 7;
  private static final int INVENTED = 200;

  private Samples() {}

  /// The published forms of a file type, where they are at hand, and 200 invented ones.
  static List<byte[]> all(Format format) {
    List<byte[]> files = new ArrayList<>();
    Path published = SHARED.resolve("forms/real");
    if (Files.isDirectory(published)) {
      String ending = "." + format.name().toLowerCase(Locale.ROOT);
      try (Stream<Path> paths = Files.list(published)) {
        for (Path path : paths.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
          files.add(Files.readAllBytes(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    io.hengji.testkit.samples.Samples.of(SEED, INVENTED)
        .map(sample -> sample.bytes(format))
        .forEach(files::add);
    return files;
  }

  static byte[] pdf() {
    return bytes("forms/real/mof-2019-056.pdf", "samples/relief-2024.pdf");
  }

  static byte[] html() {
    return bytes("forms/real/mof-2019-056.html", "samples/relief-2024.html");
  }

  private static byte[] bytes(String shared, String own) {
    Path published = SHARED.resolve(shared);
    try {
      return Files.readAllBytes(Files.exists(published) ? published : ROOT.resolve(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
