package io.hengji.documents.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column of a project list holds.
enum ListColumn {
  NUMBER,
  PROJECT,
  UNIT,
  AMOUNT,
  SCORE,
  REMARK,
  /// Known, and not kept.
  OTHER;

  private static final int LONGEST = 30;
  private static final Map<String, ListColumn> CAPTIONS = captions();

  /// What a caption says; none where it is no caption of a list.
  static Optional<ListColumn> of(String caption) {
    if (caption.isEmpty() || caption.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Plain.of(caption);
    String core = Plain.withoutBrackets(plain).replaceFirst("^\\d{4}年?度?", "");
    return Optional.ofNullable(CAPTIONS.getOrDefault(core, CAPTIONS.get(plain)));
  }

  private static Map<String, ListColumn> captions() {
    try (InputStream in = ListColumn.class.getResourceAsStream("list-captions.txt")) {
      if (in == null) {
        throw new IllegalStateException("list-captions.txt is missing");
      }
      Map<String, ListColumn> captions = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .forEach(line -> {
            ListColumn column = valueOf(line[0].strip().toUpperCase(Locale.ROOT));
            for (String word : line[1].split("\\|")) {
              captions.putIfAbsent(Plain.of(word), column);
            }
          });
      return captions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
