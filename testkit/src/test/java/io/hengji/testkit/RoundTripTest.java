package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written in any layout and kind of file is read back as the same form.
class RoundTripTest {

  private static final long SEED = Long.getLong("hengji.seed", 2026);
  private static final RuleBooks BOOKS = RuleBooks.standard();
  private static final int COUNT = Integer.getInteger("hengji.samples", 8);

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void readsBackWhatItWroteInEveryLayout(FileFormat format) {
    List<String> wrong = new ArrayList<>();
    List<Sample> samples = Samples.of(SEED, COUNT).filter(RoundTripTest::isReadWell).toList();
    assertThat(samples).hasSizeGreaterThan(COUNT / 2);
    samples.forEach(sample -> {
      Form form = form(sample.name(), sample.bytes(Format.DOCX));
      for (Layout layout : Layouts.all()) {
        compare(sample.name() + " " + layout.id(), form, layout, format, wrong);
      }
    });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void readsBackWhatNobodyWouldExpectInAForm(FileFormat format) {
    List<String> wrong = new ArrayList<>();
    Form form = OddForms.of(form("form.json", sampleWithManyRows()), format == FileFormat.PDF);
    for (Layout layout : Layouts.all()) {
      compare("odd " + layout.id(), form, layout, format, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  /// The longest of some samples.
  private static byte[] sampleWithManyRows() {
    return Samples.of(SEED, 20)
        .filter(RoundTripTest::isReadWell)
        .max(Comparator.comparingInt(sample -> sample.printed().expected().rows().size()))
        .orElseThrow()
        .bytes(Format.DOCX);
  }

  /// Whether a sample gives a form with the rows that it has: how well samples are read is not
  /// asked here.
  private static boolean isReadWell(Sample sample) {
    List<String> read =
        form(sample.name(), sample.bytes(Format.DOCX)).indicators().stream()
            .map(row -> row.actual().text())
            .toList();
    List<String> printed =
        sample.printed().expected().rows().stream()
            .map(row -> row.getOrDefault("actual", ""))
            .toList();
    return read.equals(printed);
  }

  private static Form form(String name, byte[] bytes) {
    FileForms read = FormFiles.read(name, bytes, Limits.STANDARD);
    assertThat(read.why()).as(name).isEmpty();
    return read.forms().getFirst();
  }

  private static void compare(
      String what, Form form, Layout layout, FileFormat format, List<String> wrong) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FormWriter.write(out, List.of(form), layout, format, BOOKS::choose);
    } catch (IOException e) {
      throw new IllegalStateException(what, e);
    }
    FileForms read = FormFiles.read(what, out.toByteArray(), Limits.STANDARD);
    if (read.forms().size() != 1) {
      wrong.add(what + ": " + read.forms().size() + " forms " + read.why().orElse(""));
      return;
    }
    List<String> expected = new ArrayList<>(Content.of(form));
    if (form.head().title().isEmpty()) {
      expected.set(0, "title " + layout.title());
    }
    List<String> found = Content.of(read.forms().getFirst());
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "nothing";
      String got = i < found.size() ? found.get(i) : "nothing";
      if (!wanted.equals(got)) {
        wrong.add(what + ":\n   wanted " + wanted + "\n   found  " + got);
        return;
      }
    }
    read.forms().getFirst().unread().forEach(u -> wrong.add(what + ": unread " + u));
  }
}
