package io.hengji.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every layout that was met or thought of: a picture of its tables, and beside it what is read. A
/// file's first line says what is special about it, `----` parts picture and reading.
class LayoutsTest {

  @TestFactory
  Stream<DynamicTest> readsEveryLayout() throws IOException, URISyntaxException {
    URI folder = LayoutsTest.class.getResource("layouts").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(text(file))))
          .toList()
          .stream();
    }
  }

  private static void check(String text) {
    int picture = text.indexOf('\n') + 1;
    int reading = text.indexOf("\n----\n");
    String drawn = text.substring(picture, reading);
    String expected = text.substring(reading + "\n----\n".length()).strip();

    assertThat(Reading.of(Picture.forms(drawn))).isEqualTo(expected);
  }

  private static String name(Path file) {
    return file.getFileName() + " " + text(file).lines().findFirst().orElse("");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
