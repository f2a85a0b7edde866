package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The five published forms in every file type: read as they are printed, re-scored as worked out
/// by hand, and every mistake that must be found is found.
class SeedsTest {

  private static final List<String> ANQING =
      List.of(
          "seeds/anqing-2023.txt",
          "forms/seeds/anqing-2023-forms.pdf",
          "forms/seeds/anqing-2023-forms.docx",
          "forms/seeds/anqing-2023-forms.xlsx",
          "forms/seeds/anqing-2023-forms.xls",
          "forms/seeds/anqing-2023-forms.html");
  private static final List<String> KUNMING =
      List.of(
          "seeds/kunming-2019.txt",
          "forms/seeds/kunming-2019.pdf",
          "forms/seeds/kunming-2019.docx",
          "forms/seeds/kunming-2019.xlsx");

  @TestFactory
  Stream<DynamicTest> everyFileTypeOfEverySeed() {
    assumeTrue(Files.isDirectory(Program.shared("cases")), "the published cases are absent");
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : ANQING) {
      tests.add(test(file, cases("anqing-2023-")));
    }
    for (String file : KUNMING) {
      tests.add(test(file, cases("kunming-2019-")));
    }
    return tests.stream();
  }

  private static List<Path> cases(String prefix) {
    try (Stream<Path> files = Files.list(Program.shared("cases"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(String file, List<Path> cases) {
    return DynamicTest.dynamicTest(
        file,
        () -> {
          JsonNode forms =
              Program.run("check", Program.shared(file), "--format", "json").json().get("forms");
          assertThat(forms).hasSize(cases.size());
          SoftAssertions softly = new SoftAssertions();
          for (int i = 0; i < cases.size(); i++) {
            JsonNode expected = Program.json(cases.get(i));
            compare(softly, "form " + (i + 1), expected.get("form"), forms.get(i).get("form"));
            compareScore(softly, i + 1, expected.get("recheck"), forms.get(i).get("score"));
            compareFindings(softly, i + 1, expected, forms.get(i).get("findings"));
          }
          softly.assertAll();
        });
  }

  /// Every field that the case names, and no row more.
  private static void compare(SoftAssertions softly, String at, JsonNode want, JsonNode got) {
    if (want.isObject()) {
      want.propertyStream()
          .forEach(field ->
              compare(
                  softly, at + "." + field.getKey(), field.getValue(), got.path(field.getKey())));
    } else if (want.isArray()) {
      softly.assertThat(got.size()).as(at + " rows").isEqualTo(want.size());
      for (int i = 0; i < want.size(); i++) {
        compare(softly, at + "[" + i + "]", want.get(i), got.path(i));
      }
    } else {
      softly.assertThat(plain(got.asString(""))).as(at).isEqualTo(plain(want.asString("")));
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static void compareScore(SoftAssertions softly, int form, JsonNode want, JsonNode got) {
    compareBounds(softly, form + " execution", want.get("execution"), got.get("execution"));
    for (int i = 0; i < want.get("indicators").size(); i++) {
      compareBounds(
          softly,
          form + " indicators[" + i + "]",
          want.get("indicators").get(i),
          got.get("indicators").path(i));
    }
    JsonNode total = got.get("total");
    same(softly, form + " total", want.get("total"), total.get("computed"));
    softly.assertThat(total.get("grade")).as(form + " grade").isEqualTo(want.get("grade"));
  }

  private static void compareBounds(SoftAssertions softly, String at, JsonNode want, JsonNode got) {
    same(softly, at + " low", want.path("low"), got.path("low"));
    same(softly, at + " high", want.path("high"), got.path("high"));
  }

  private static void same(SoftAssertions softly, String at, JsonNode want, JsonNode got) {
    if (!want.isNumber()) {
      softly.assertThat(got.isNumber()).as(at + " undetermined, got " + got).isFalse();
      return;
    }
    softly
        .assertThatCode(() -> assertThat(got.isNumber()).isTrue())
        .as(at)
        .doesNotThrowAnyException();
    if (got.isNumber()) {
      BigDecimal found = got.decimalValue();
      softly.assertThat(found).as(at).isEqualByComparingTo(want.decimalValue());
    }
  }

  private static void compareFindings(
      SoftAssertions softly, int form, JsonNode expected, JsonNode findings) {
    Set<String> found = new TreeSet<>();
    for (JsonNode finding : findings) {
      String head = finding.get("check").asString() + " ";
      String severity = " " + finding.get("severity").asString();
      found.add(head + finding.get("at").asString() + severity);
      for (JsonNode also : finding.path("also")) {
        found.add(head + also.asString() + severity);
      }
    }
    for (JsonNode must : expected.get("recheck").get("mustFind")) {
      if (must.path("document").asBoolean(false)) {
        continue;
      }
      String severity = must.get("severity").asString();
      for (JsonNode at : must.get("at")) {
        String head = must.get("check").asString() + " " + at.asString() + " ";
        if (severity.equals("none")) {
          softly
              .assertThat(found.stream().filter(one -> one.startsWith(head)))
              .as(form + " must not find")
              .isEmpty();
        } else {
          softly.assertThat(found).as("form " + form).contains(head + severity);
        }
      }
    }
  }
}
