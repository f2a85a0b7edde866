package io.hengji.documents.flat;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.text.TextReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The texts that were handed over with the project, cell by cell; skipped where they are absent.
class FlatSeedsTest {

  private static final Path SHARED =
      Path.of(System.getProperty("hengji.root", "..")).resolve("../shared");

  @ParameterizedTest
  @CsvSource({
    "anqing-2023.txt, 4, 1, anqing-2023-1-festival-relief.json",
    "anqing-2023.txt, 4, 2, anqing-2023-2-ankang-cup.json",
    "anqing-2023.txt, 4, 3, anqing-2023-3-social-insurance.json",
    "anqing-2023.txt, 4, 4, anqing-2023-4-model-workers.json",
    "kunming-2019.txt, 1, 1, kunming-2019-warmth-fund.json"
  })
  void readsEveryCellOfAFlattenedForm(String text, int forms, int number, String expected)
      throws Exception {
    Path seed = SHARED.resolve("seeds").resolve(text);
    Path wanted = SHARED.resolve("cases").resolve(expected);
    Assumptions.assumeTrue(Files.exists(seed) && Files.exists(wanted));

    List<Form> read =
        FormReader.read(
            FlatText.rebuild(
                TextReader.read(text, Files.readAllBytes(seed), Limits.STANDARD), Limits.STANDARD));

    assertThat(read).hasSize(forms);
    Form form = read.get(number - 1);
    assertThat(cells("form", json(form))).containsAllEntriesOf(under("/form/", wanted));
    assertThat(form.unread()).isEmpty();
    assertThat(rows(under("/form/", wanted))).isEqualTo(rows(cells("form", json(form))));
  }

  private static Map<String, String> under(String prefix, Path wanted) throws Exception {
    return cells("", Files.readString(wanted)).entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(prefix))
        .collect(Collectors.toMap(cell -> cell.getKey().substring(1), Map.Entry::getValue));
  }

  /// How many rows each block has.
  private static Map<String, Long> rows(Map<String, String> cells) {
    return cells.keySet().stream()
        .filter(path -> path.matches("form/(funds|indicators|groups)/\\d+/(item|level1)"))
        .collect(
            Collectors.groupingBy(path -> path.split("/")[1], TreeMap::new, Collectors.counting()));
  }

  private static String json(Form form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      FormJson.write(json, form);
    }
    return text.toString();
  }

  /// Every value of a JSON text by its path.
  private static Map<String, String> cells(String root, String json) {
    Map<String, String> cells = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      addCells(root, parser, cells);
    }
    return cells;
  }

  private static void addCells(String path, JsonParser json, Map<String, String> cells) {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          addCells(path + "/" + name, json, cells);
        }
      }
      case START_ARRAY -> {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
          addCells(path + "/" + i, json, cells);
        }
      }
      default -> cells.put(path, json.getString());
    }
  }
}
