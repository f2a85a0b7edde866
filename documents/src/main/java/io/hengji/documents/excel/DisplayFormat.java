package io.hengji.documents.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number format, ready to show values: up to three sections for numbers by sign or condition and
/// one for text.
final class DisplayFormat {
  private static final int LONGEST_CODE = 1000;
  private static final int GENERAL_DIGITS = 10;

  static final DisplayFormat GENERAL = of("", false);

  private final List<FormatSection> numbers;
  private final Optional<FormatSection> text;
  private final List<NumberPattern> patterns;
  private final boolean from1904;

  private DisplayFormat(
      List<FormatSection> numbers, Optional<FormatSection> text, boolean from1904) {
    this.numbers = numbers;
    this.text = text;
    this.patterns = numbers.stream().map(NumberPattern::new).toList();
    this.from1904 = from1904;
  }

  /// Reads the code of a format; what cannot be read shows numbers as they are.
  static DisplayFormat of(String code, boolean from1904) {
    String readable = code.length() > LONGEST_CODE ? "" : code;
    List<FormatSection> sections = new ArrayList<>();
    for (String section : FormatScan.sections(readable)) {
      sections.add(FormatScan.section(section));
    }
    Optional<FormatSection> text = Optional.empty();
    if (sections.size() > 3) {
      text = Optional.of(sections.get(3));
    } else if (sections.getLast().kind() == FormatSection.Kind.TEXT) {
      text = Optional.of(sections.removeLast());
    }
    return new DisplayFormat(
        List.copyOf(sections.subList(0, Math.min(3, sections.size()))), text, from1904);
  }

  String text(String value) {
    return text.map(section -> section.showText(value)).orElse(value);
  }

  String number(BigDecimal value) {
    if (numbers.isEmpty()) {
      return general(value);
    }
    int index = sectionFor(value);
    FormatSection section = numbers.get(index);
    // A section for negative numbers alone shows the sign by itself.
    boolean signed = value.signum() < 0 && (index == 0 || section.condition().isPresent());
    BigDecimal shown = value.abs();
    return switch (section.kind()) {
      case GENERAL -> section.showText((signed ? "-" : "") + general(shown));
      case TEXT -> section.showText(general(value));
      case NUMBER -> (signed ? "-" : "") + patterns.get(index).show(shown);
      case DATE -> DatePattern.show(section, value, from1904).orElseGet(() -> general(value));
    };
  }

  private int sectionFor(BigDecimal value) {
    int last = numbers.size() - 1;
    for (int i = 0; i <= last; i++) {
      Optional<FormatCondition> condition = numbers.get(i).condition();
      if (condition.isPresent() && condition.get().holds(value)) {
        return i;
      }
    }
    if (numbers.getFirst().condition().isPresent()) {
      return last;
    }
    if (value.signum() < 0) {
      return Math.min(1, last);
    }
    return value.signum() == 0 ? (last < 2 ? 0 : 2) : 0;
  }

  /// A number without a format: ten digits at most where it has decimals, whole numbers in full.
  static String general(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return stripped.toPlainString();
    }
    int whole = Math.max(1, stripped.precision() - stripped.scale());
    int decimals = Math.max(0, GENERAL_DIGITS - whole);
    BigDecimal rounded =
        stripped.setScale(Math.min(decimals, stripped.scale()), RoundingMode.HALF_UP);
    BigDecimal shown = rounded.signum() == 0 ? stripped : rounded.stripTrailingZeros();
    return shown.toPlainString();
  }
}
