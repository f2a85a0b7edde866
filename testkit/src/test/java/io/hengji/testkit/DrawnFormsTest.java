package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.drawn.Drawn;
import io.hengji.testkit.drawn.Look;
import io.hengji.testkit.drawn.Look.Oddity;
import io.hengji.testkit.drawn.Look.Rules;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.Samples;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Forms drawn as PDF in the ways in which programs draw tables.
class DrawnFormsTest {
  private static final long SEED = 47;
  private static final List<Sample> SAMPLES = Samples.of(SEED, 20).toList();

  /// What stands together on one page; each set meets some families of layouts.
  private static final List<Set<Oddity>> ODDITIES =
      List.of(
          EnumSet.of(Oddity.CAPTIONS_AGAIN, Oddity.HEAD_AND_FOOT),
          EnumSet.of(Oddity.CAPTIONS_AGAIN, Oddity.ROWS_CUT),
          EnumSet.of(Oddity.TURNED, Oddity.IN_FORM, Oddity.LETTERS),
          EnumSet.of(Oddity.WATERMARK, Oddity.FILLED, Oddity.SPREAD),
          EnumSet.of(Oddity.UPRIGHT, Oddity.RADICALS, Oddity.ROWS_CUT));

  @Test
  void areReadWhateverElseIsDone() throws IOException {
    Rules[] rules = {Rules.ALL, Rules.DASHED, Rules.DOUBLE, Rules.THIN_BOXES};
    Dice dice = new Dice(SEED);
    Doubted all = Doubted.NOTHING;
    for (int i = 0; i < SAMPLES.size(); i++) {
      Set<Oddity> oddities = ODDITIES.get(i % ODDITIES.size());
      all =
          all.plus(read(SAMPLES.get(i), Look.of(rules[i % rules.length], dice.apart(), oddities)));
    }
    assertThat(all.share()).isGreaterThan(0.998);
  }

  @Test
  void areReadWhereNoRuleClosesCellsAtAPagesEnd() throws IOException {
    Dice dice = new Dice(SEED);
    Doubted all = Doubted.NOTHING;
    for (Sample sample : SAMPLES) {
      Look look = Look.of(Rules.ALL, dice.apart(), EnumSet.of(Oddity.LEFT_OPEN));
      all = all.plus(read(sample, look));
    }
    assertThat(all.share()).isGreaterThan(0.998);
  }

  @Test
  void areReadByLevelRulesAlone() throws IOException {
    Doubted all = read(Rules.LEVEL);
    assertThat(all.share()).isGreaterThan(0.99);
    assertThat(all.shareUnmarked()).isLessThan(0.005);
  }

  @Test
  void areReadByThreeRules() throws IOException {
    Doubted all = read(Rules.THREE_LINES);
    assertThat(all.share()).isGreaterThan(0.98);
    assertThat(all.shareUnmarked()).isLessThan(0.015);
  }

  @Test
  void areReadWithoutAnyRule() throws IOException {
    Doubted all = read(Rules.NONE);
    assertThat(all.share()).isGreaterThan(0.98);
    assertThat(all.shareUnmarked()).isLessThan(0.015);
  }

  private static Doubted read(Rules rules) throws IOException {
    Dice dice = new Dice(SEED);
    Doubted all = Doubted.NOTHING;
    for (Sample sample : SAMPLES) {
      all = all.plus(read(sample, Look.of(rules, dice.apart())));
    }
    return all;
  }

  private static Doubted read(Sample sample, Look look) throws IOException {
    byte[] file = Drawn.of(sample.printed(), look);
    List<Form> forms = FormFiles.read("a.pdf", file, Limits.STANDARD).forms();
    return Doubted.of(Agreement.of(sample.printed().expected(), forms), forms);
  }
}
