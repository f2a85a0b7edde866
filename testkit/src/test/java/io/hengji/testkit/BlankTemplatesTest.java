package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.hengji.core.form.Column;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Blank forms of every layout that are filled in with LibreOffice come back with the points that
/// the engine gives. Skipped where LibreOffice or its Python is missing.
class BlankTemplatesTest {

  private static final String PYTHON = "/usr/bin/python3";
  private static final int MINUTES = 3;

  @TempDir private Path folder;

  @Test
  void comeBackWithThePointsOfTheEngine() throws IOException, InterruptedException {
    assumeThat(runs("soffice", "--version") && runs(PYTHON, "-c", "import uno")).isTrue();
    Map<Layout, BlankSheet> blanks = new HashMap<>();
    for (Layout layout : Layouts.all()) {
      Path blank = folder.resolve(layout.id() + ".xlsx");
      Program written =
          Program.run(
              "write",
              "--blank",
              "--layout",
              layout.id(),
              "--year",
              layout.year(),
              "--format",
              "xlsx",
              "--out",
              blank);
      assertThat(written.status()).as(written.err()).isZero();
      blanks.put(layout, BlankSheet.filled(blank, layout));
    }
    fillIn(blanks);
    for (Layout layout : Layouts.all()) {
      compare(layout, blanks.get(layout).rows());
    }
  }

  private void compare(Layout layout, int rows) {
    JsonNode form =
        Program.run("check", stored(layout), "--rulebook", layout.id(), "--format", "json")
            .json()
            .get("forms")
            .get(0);
    JsonNode score = form.get("score");
    assertThat(form.get("form").get("indicators")).as(layout.id()).hasSize(rows);
    int compared = agrees(layout.id() + " execution", score.get("execution"));
    for (int i = 0; i < rows; i++) {
      compared += agrees(layout.id() + " row " + i, score.get("indicators").get(i));
    }
    boolean weighted = layout.indicators().columns().containsKey(Column.WEIGHT);
    assertThat(compared).as(layout.id()).isGreaterThan(weighted ? rows / 2 : 0);
    BigDecimal total = number(score.get("total").get("claimed"));
    BigDecimal sum = number(score.get("execution").get("claimed"));
    for (JsonNode row : score.get("indicators")) {
      sum = sum.add(number(row.get("claimed")));
    }
    assertThat(total).as(layout.id()).isEqualByComparingTo(sum);
    if (weighted) {
      assertThat(total)
          .as(layout.id())
          .isEqualByComparingTo(number(score.get("total").get("computed")));
    }
  }

  /// One where points that are exact were compared, none where they are a band or unknown.
  private static int agrees(String what, JsonNode points) {
    JsonNode low = points.get("low");
    if (low.isNull() || !low.equals(points.get("high"))) {
      return 0;
    }
    assertThat(number(points.get("claimed"))).as(what).isEqualByComparingTo(number(low));
    return 1;
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.asString());
  }

  private Path stored(Layout layout) {
    return folder.resolve(layout.id() + "-filled.xlsx");
  }

  private void fillIn(Map<Layout, BlankSheet> blanks) throws IOException, InterruptedException {
    List<Map<String, Object>> plan = new ArrayList<>();
    blanks.forEach((layout, blank) ->
        plan.add(
            Map.of(
                "open", folder.resolve(layout.id() + ".xlsx").toString(),
                "store", stored(layout).toString(),
                "cells", blank.cells())));
    Path script = folder.resolve("fill.py");
    try (var in = BlankTemplatesTest.class.getResourceAsStream("/fill-in-libreoffice.py")) {
      Files.write(script, in.readAllBytes());
    }
    Path jobs = folder.resolve("plan.json");
    Files.writeString(jobs, JsonMapper.builder().build().writeValueAsString(plan));
    assertThat(runs(PYTHON, script.toString(), jobs.toString())).isTrue();
  }

  private boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output.txt").toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
