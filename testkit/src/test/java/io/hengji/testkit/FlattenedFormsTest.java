package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Printed;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Invented forms of all families that lost their tables when they were copied.
class FlattenedFormsTest {

  private static final long SEED = 91;
  private static final int FORMS = 20;

  /// How the cells of a row, and the rows, follow one another.
  enum Copy {
    CELL_A_LINE("\n", "\n"),
    BLANK_LINES_BETWEEN("\r\n", "\r\n\r\n"),
    ONE_LINE(" ", " "),
    FULL_WIDTH_BLANKS("\u3000", "\r\n");

    private final String betweenCells;
    private final String betweenRows;

    Copy(String betweenCells, String betweenRows) {
      this.betweenCells = betweenCells;
      this.betweenRows = betweenRows;
    }

    String of(Printed printed) {
      List<String> rows = new ArrayList<>();
      for (Block block : printed.blocks()) {
        switch (block) {
          case Block.Text line -> rows.add(line.text());
          case Block.Table table -> addRows(table, rows);
        }
      }
      return String.join(betweenRows, rows);
    }

    private void addRows(Block.Table table, List<String> rows) {
      for (int row = 0; row < table.rows(); row++) {
        int own = row;
        List<String> cells =
            table.boxes().stream()
                .filter(box -> box.row() == own && !box.text().isBlank())
                .sorted(Comparator.comparingInt(Box::column))
                .map(box -> box.text().replace("\n", ""))
                .toList();
        if (!cells.isEmpty()) {
          rows.add(String.join(betweenCells, cells));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_A_LINE", "ONE_LINE"})
  void readsNearlyEveryCellOfAnInventedForm(Copy copy) {
    int cells = 0;
    int misses = 0;
    for (Sample sample : Samples.of(SEED, FORMS).toList()) {
      Agreement agreement =
          Agreement.of(sample.printed().expected(), forms(copy.of(sample.printed())));
      cells += agreement.cells();
      misses += agreement.misses().size();
    }

    assertThat(misses).isLessThan(cells / 20);
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSameHoweverTheCellsAreParted(Copy copy) {
    assertThat(content(copy.of(printed()))).isEqualTo(content(Copy.CELL_A_LINE.of(printed())));
  }

  @Test
  void readsTheSameBehindBulletsAndNumbers() {
    String text = Copy.CELL_A_LINE.of(printed());
    List<String> lines = text.lines().toList();
    String numbered =
        IntStream.range(0, lines.size())
            .mapToObj(i -> (i + 1) + ". " + lines.get(i))
            .collect(Collectors.joining("\n"));

    assertThat(content(text)).hasSizeGreaterThan(20);
    assertThat(content(text.replaceAll("(?m)^", "- "))).isEqualTo(content(text));
    assertThat(content(numbered)).isEqualTo(content(text));
  }

  @Test
  void readsTheSameWithNumbersOfPagesInBetween() {
    String text = Copy.CELL_A_LINE.of(printed());
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add(lines.size() / 2, "— 1 —");
    lines.add(lines.size() * 3 / 4, "第2页 共3页");

    assertThat(content(String.join("\n", lines))).isEqualTo(content(text));
  }

  private static Printed printed() {
    return Samples.of(Family.NATIONAL, SEED).printed();
  }

  private static List<Form> forms(String text) {
    return FormFiles.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD).forms();
  }

  private static List<String> content(String text) {
    return forms(text).stream()
        .flatMap(form -> Content.of(form).stream())
        .filter(line -> !line.startsWith("note "))
        .toList();
  }
}
