package io.hengji.documents.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What captions of columns mean, by a list beside the meanings: a line a meaning, a colon, and
/// what the caption may say, divided by bars. White space, brackets and a year before it do not
/// count.
public final class CaptionWords<M extends Enum<M>> {

  private final Map<String, M> captions = new HashMap<>();

  private CaptionWords() {}

  /// Reads a list that lies beside its meanings; one that does not exist is a fault of ours.
  public static <M extends Enum<M>> CaptionWords<M> read(Class<M> meanings, String name) {
    try (InputStream in = meanings.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      CaptionWords<M> words = new CaptionWords<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .forEach(line -> {
            M meaning = Enum.valueOf(meanings, line[0].strip().toUpperCase(Locale.ROOT));
            for (String word : line[1].split("\\|")) {
              words.captions.putIfAbsent(Plain.of(word), meaning);
            }
          });
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a caption means.
  public Optional<M> find(String caption) {
    String plain = Plain.of(caption);
    String core = Plain.withoutBrackets(plain).replaceFirst("^\\d{4}年?度?", "");
    return Optional.ofNullable(captions.getOrDefault(core, captions.get(plain)));
  }
}
