package io.hengji.testkit.samples;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented forms of 15 to 40 indicators in many layouts. Each follows from its seed alone: the
/// same seed gives the same form in the same layout.
///
/// ```java
/// for (Sample sample : Samples.of(7, 200).toList()) {
///   Files.write(folder.resolve(sample.name() + ".xlsx"), sample.bytes(Format.XLSX));
/// }
/// ```
public final class Samples {
  private Samples() {}

  /// So many samples, all families in turn.
  public static Stream<Sample> of(long seed, int count) {
    Family[] families = Family.values();
    return IntStream.range(0, count)
        .mapToObj(i -> of(families[i % families.length], seed * 1_000_003 + i));
  }

  /// The sample of a family with this seed; it has no mistake.
  public static Sample of(Family family, long seed) {
    Dice dice = new Dice(seed);
    SampleForm form = Maker.form(dice.apart(), family);
    return print(form, seed);
  }

  /// A form in the layout that this seed draws from the form's family.
  public static Sample print(SampleForm form, long seed) {
    String name = form.family().name().toLowerCase(Locale.ROOT) + "-" + seed;
    return new Sample(name, form, Printer.print(form, new Dice(~seed)));
  }
}
