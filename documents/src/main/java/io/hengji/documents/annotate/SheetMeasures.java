package io.hengji.documents.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.w3c.dom.Element;

/// How wide the columns of a sheet are and how high its rows, in pixels of the screen, so that a
/// comment's box gets its size whatever stands under it.
final class SheetMeasures {

  private static final int CHARACTER = 7;
  private static final int COLUMN = 64;
  private static final int ROW = 20;

  private final Map<Integer, Integer> heights = new HashMap<>();
  private final Map<Integer, Integer> widths = new HashMap<>();
  private int height = ROW;

  SheetMeasures(XmlPart sheet) {
    XmlPart.child(sheet.root(), "sheetFormatPr")
        .flatMap(format -> pixels(format, "defaultRowHeight", 4.0 / 3))
        .ifPresent(pixels -> height = pixels);
    for (Element columns : XmlPart.children(sheet.root(), "cols")) {
      for (Element column : XmlPart.children(columns, "col")) {
        width(column);
      }
    }
    XmlPart.child(sheet.root(), "sheetData")
        .ifPresent(data ->
            XmlPart.children(data, "row")
                .forEach(row ->
                    size(row, "ht", 4.0 / 3)
                        .ifPresent(pixels ->
                            heights.put(SheetRows.numberOf(row.getAttribute("r")), pixels))));
  }

  private void width(Element column) {
    int from = SheetRows.numberOf(column.getAttribute("min"));
    int to = Math.min(SheetRows.numberOf(column.getAttribute("max")), from + 1024);
    size(column, "width", CHARACTER)
        .ifPresent(pixels -> {
          for (int i = from; i <= to; i++) {
            widths.put(i, pixels);
          }
        });
  }

  private static Optional<Integer> size(Element line, String attribute, double factor) {
    String hidden = line.getAttribute("hidden");
    return hidden.equals("1") || hidden.equals("true")
        ? Optional.of(0)
        : pixels(line, attribute, factor);
  }

  private static Optional<Integer> pixels(Element element, String attribute, double factor) {
    try {
      return Optional.of((int) (Double.parseDouble(element.getAttribute(attribute)) * factor));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Where something ends: the line, counted from 1, and the pixels inside it.
  record End(int line, int pixels) {}

  /// Where a box ends that begins at a column and is so wide.
  End right(int column, int pixels) {
    return end(column, pixels, each -> widths.getOrDefault(each, COLUMN));
  }

  /// Where a box ends that begins at a row and is so high.
  End bottom(int row, int pixels) {
    return end(row, pixels, each -> heights.getOrDefault(each, height));
  }

  private static End end(int line, int pixels, IntUnaryOperator size) {
    int left = pixels;
    int last = line;
    while (left > size.applyAsInt(last) && last < line + 512) {
      left -= size.applyAsInt(last++);
    }
    return new End(last, Math.min(left, size.applyAsInt(last)));
  }
}
