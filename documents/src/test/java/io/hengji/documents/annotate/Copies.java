package io.hengji.documents.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Annotates files for tests and takes packed files apart.
final class Copies {

  private static final Recheck RECHECK = new Recheck(RuleBooks.standard(), Optional.empty());

  private Copies() {}

  static byte[] sample(String name) throws IOException {
    Path root = Path.of(System.getProperty("hengji.root", ".."));
    return Files.readAllBytes(root.resolve("samples").resolve(name));
  }

  /// The forms of a file, checked.
  static List<CheckedForm> checked(byte[] original) {
    return FormFiles.read("form", original, Limits.STANDARD).forms().stream()
        .map(RECHECK::check)
        .toList();
  }

  static byte[] annotated(byte[] original) throws Exception {
    return AnnotatedCopy.of(original, checked(original));
  }

  /// The parts of a packed file by name, in their order.
  static Map<String, byte[]> parts(byte[] packed) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  /// Requires that a copy has every part of the original byte by byte, but for some.
  static void requireSameParts(byte[] original, byte[] copy, String... edited) throws IOException {
    Map<String, byte[]> before = parts(original);
    Map<String, byte[]> after = parts(copy);
    for (Map.Entry<String, byte[]> part : before.entrySet()) {
      assertThat(after).containsKey(part.getKey());
      if (!List.of(edited).contains(part.getKey())) {
        assertThat(after.get(part.getKey())).as(part.getKey()).isEqualTo(part.getValue());
      }
    }
  }
}
