package io.hengji.server.forms;

import io.hengji.core.review.Review;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Names the program that checks: findings kept with a version hold as long as the same program, by
/// its bytes with all checks and rule books, reads them.
public final class Edition {

  private static final String NAME = name();

  private Edition() {}

  /// The same text for the same program.
  public static String current() {
    return NAME;
  }

  private static String name() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The jars of the modules that check, or the files of their class folders.
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place :
        Stream.of(Review.class, RuleBooks.class, Recheck.class)
            .map(Edition::place)
            .distinct()
            .toList()) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> within = Files.walk(place)) {
          files.addAll(within.filter(Files::isRegularFile).sorted().toList());
        }
      } else {
        files.add(place);
      }
    }
    return files;
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
