package io.hengji.documents.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The number formats of a workbook's cells, made ready as they are first used.
final class CellFormats {
  private static final int MOST = 1 << 16;

  private final boolean from1904;
  private final Map<Integer, String> defined = new HashMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<Integer, DisplayFormat> ready = new HashMap<>();

  CellFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /// Defines the format of a number.
  void define(int number, String code) {
    if (defined.size() < MOST) {
      defined.put(number, code);
    }
  }

  /// Adds the next cell format, which uses the number format of this number.
  void add(int number) {
    if (numbers.size() < MOST) {
      numbers.add(number);
    }
  }

  /// A stored number as a cell of this format shows it.
  String shown(int format, String stored) {
    Optional<BigDecimal> value = StoredNumber.parse(stored);
    return value.isPresent() ? format(format).number(value.get()) : stored;
  }

  /// A text as a cell of this format shows it.
  String shownText(int format, String text) {
    return format(format).text(text);
  }

  private DisplayFormat format(int format) {
    int number = format >= 0 && format < numbers.size() ? numbers.get(format) : 0;
    return numbered(number);
  }

  /// The number format of a number.
  DisplayFormat numbered(int number) {
    return ready.computeIfAbsent(number, this::make);
  }

  private DisplayFormat make(int number) {
    String code = defined.get(number);
    return DisplayFormat.of(code == null ? BuiltInFormats.code(number) : code, from1904);
  }
}
