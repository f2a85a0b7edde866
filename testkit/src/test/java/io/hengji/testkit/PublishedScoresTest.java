package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hengji.core.form.Form;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import io.hengji.core.score.Scorer;
import io.hengji.documents.json.FormJsonReader;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The published forms with the scores that a second person worked out.
class PublishedScoresTest {

  private static final Path CASES =
      Path.of(System.getProperty("hengji.root", ".")).resolve("../shared/cases").normalize();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anqing-2023-1-festival-relief",
        "anqing-2023-2-ankang-cup",
        "anqing-2023-3-social-insurance",
        "anqing-2023-4-model-workers",
        "kunming-2019-warmth-fund"
      })
  void agreeWithTheSecondOpinion(String name) throws Exception {
    Path file = CASES.resolve(name + ".json");
    assumeTrue(Files.exists(file), "the published cases are not there");
    String json = Files.readString(file);
    Form form = FormJsonReader.read(name, "{\"forms\":[" + json + "]}").getFirst();
    Map<?, ?> expected = (Map<?, ?>) ((Map<?, ?>) parsed(json)).get("recheck");

    FormScore score = Scorer.by(RuleBooks.standard().choose(form)).score(Figures.of(form));

    assertThat(score.execution().map(PublishedScoresTest::bounds))
        .contains(bounds((Map<?, ?>) expected.get("execution")));
    List<?> indicators = (List<?>) expected.get("indicators");
    assertThat(score.indicators().stream().map(PublishedScoresTest::bounds).toList())
        .isEqualTo(indicators.stream().map(row -> bounds((Map<?, ?>) row)).toList());
    assertThat(score.computed().map(BigDecimal::toPlainString).orElse("null"))
        .isEqualTo(String.valueOf(expected.get("total")));
    assertThat(score.grade().orElse("null")).isEqualTo(String.valueOf(expected.get("grade")));
  }

  private static Object parsed(String json) {
    return new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  private static String bounds(Points points) {
    Optional<Bounds> bounds = points.bounds();
    return bounds.isEmpty()
        ? "null"
        : bounds.get().low().toPlainString() + "-" + bounds.get().high().toPlainString();
  }

  private static String bounds(Map<?, ?> row) {
    return row == null ? "null" : row.get("low") + "-" + row.get("high");
  }
}
