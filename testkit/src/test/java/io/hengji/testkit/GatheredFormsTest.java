package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Box;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Printed;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Several forms in a file, and forms that go on in another table, give what each form alone gives.
class GatheredFormsTest {
  private static final List<Sample> SAMPLES = Samples.of(31, 20).toList();

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TXT")
  void areReadOneByOneFromSeveralSheets(Format format) {
    for (int i = 0; i + 1 < SAMPLES.size(); i++) {
      List<List<Block>> parts = new ArrayList<>(SAMPLES.get(i).printed().parts());
      parts.addAll(SAMPLES.get(i + 1).printed().parts());

      assertThat(read(SAMPLES.get(i), parts, format))
          .as(name(i))
          .isEqualTo(alone(format, i, i + 1));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TXT")
  void areReadOneByOneFromOneSheet(Format format) {
    for (int i = 0; i + 1 < SAMPLES.size(); i++) {
      List<Block> blocks = new ArrayList<>(SAMPLES.get(i).printed().blocks());
      blocks.addAll(SAMPLES.get(i + 1).printed().blocks());

      assertThat(read(SAMPLES.get(i), List.of(blocks), format))
          .as(name(i))
          .isEqualTo(alone(format, i, i + 1));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TXT")
  void areReadWholeWhereTheyGoOnInAnotherTable(Format format) {
    for (int i = 0; i < SAMPLES.size(); i++) {
      List<List<Block>> parts = split(SAMPLES.get(i).printed().blocks());

      assertThat(read(SAMPLES.get(i), parts, format)).as(name(i)).isEqualTo(alone(format, i));
    }
  }

  private static String name(int i) {
    return SAMPLES.get(i).name();
  }

  private static List<String> alone(Format format, int... samples) {
    return IntStream.of(samples)
        .mapToObj(i -> read(SAMPLES.get(i), SAMPLES.get(i).printed().parts(), format))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> read(Sample sample, List<List<Block>> parts, Format format) {
    Printed printed = new Printed(parts, sample.printed().expected());
    byte[] bytes = new Sample(sample.name(), sample.form(), printed).bytes(format);
    return FormFiles.read("a", bytes, Limits.STANDARD).forms().stream()
        .flatMap(form -> Content.of(form).stream())
        .toList();
  }

  /// The blocks in two parts: the longest table is cut between two rows of its second half that no
  /// cell spans.
  private static List<List<Block>> split(List<Block> blocks) {
    List<Block> before = new ArrayList<>();
    List<Block> behind = new ArrayList<>();
    int longest = blocks.stream().mapToInt(GatheredFormsTest::rows).max().orElse(0);
    for (Block block : blocks) {
      if (!behind.isEmpty()) {
        behind.add(block);
      } else if (block instanceof Block.Table table && table.rows() == longest) {
        int cut = cut(table);
        before.add(part(table, 0, cut));
        behind.add(part(table, cut, table.rows()));
      } else {
        before.add(block);
      }
    }
    return List.of(before, behind);
  }

  private static int rows(Block block) {
    return block instanceof Block.Table table ? table.rows() : 0;
  }

  private static int cut(Block.Table table) {
    return IntStream.iterate(table.rows() - 2, row -> row > 1, row -> row - 1)
        .filter(row ->
            table.boxes().stream()
                .noneMatch(box -> box.row() < row && box.row() + box.rowSpan() > row))
        .findFirst()
        .orElse(table.rows() - 1);
  }

  private static Block part(Block.Table table, int from, int to) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : table.boxes()) {
      int begin = Math.max(from, box.row());
      int end = Math.min(to, box.row() + box.rowSpan());
      if (begin < end) {
        String text = begin == box.row() ? box.text() : "";
        boxes.add(new Box(begin - from, box.column(), end - begin, box.columnSpan(), text));
      }
    }
    return new Block.Table(to - from, table.columns(), boxes);
  }
}
