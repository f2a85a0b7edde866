package io.hengji.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every caption that was met on a form or thought of means what the lists beside this test say.
class CaptionsTest {

  @ParameterizedTest
  @CsvSource({"columns", "funds", "items", "labels", "tiers"})
  void meanWhatTheListsSay(String list) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines(list)) {
      int colon = line.indexOf(':');
      String meaning = line.substring(0, colon);
      for (String caption : line.substring(colon + 1).strip().split(" +")) {
        String found = found(list, caption);
        if (!found.equals(meaning)) {
          wrong.add(caption + " is " + meaning + ", not " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  static String found(String list, String caption) {
    return switch (list) {
      case "columns" -> Captions.column(caption).map(s -> s.meaning().name()).orElse("");
      case "funds" -> FundHeader.sense(caption).map(s -> s.meaning().name()).orElse("");
      case "items" -> FundItem.kind(caption).map(Enum::name).orElse("");
      case "tiers" -> Captions.TIERS.meaningOf(caption).map(Enum::name).orElse("");
      default -> Pair.sense(caption).map(s -> s.meaning().name()).orElse("");
    };
  }

  private static List<String> lines(String list) throws IOException {
    try (InputStream in = CaptionsTest.class.getResourceAsStream("captions/" + list + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
