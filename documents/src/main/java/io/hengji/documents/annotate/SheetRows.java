package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/// The rows and cells of a sheet, found by their place; a cell that is not written out is made.
final class SheetRows {

  private final XmlPart sheet;
  private final Optional<Element> data;

  SheetRows(XmlPart sheet) {
    this.sheet = sheet;
    this.data = XmlPart.child(sheet.root(), "sheetData");
    data.ifPresent(SheetRows::number);
  }

  /// Gives rows and cells that leave out their numbers those that they have by their order.
  private static void number(Element data) {
    int row = 0;
    for (Element each : XmlPart.children(data, "row")) {
      row = each.hasAttribute("r") ? numberOf(each.getAttribute("r")) : row + 1;
      each.setAttribute("r", "" + row);
      int column = 0;
      for (Element cell : XmlPart.children(each, "c")) {
        column = cell.hasAttribute("r") ? columnOf(cell.getAttribute("r")) : column + 1;
        cell.setAttribute("r", reference(row, column));
      }
    }
  }

  /// Gives the cell at a place another style.
  void restyle(int row, int column, IntUnaryOperator style) {
    data.ifPresent(rows -> {
      Element cell = cell(row(rows, row), row, column);
      int own = cell.hasAttribute("s") ? numberOf(cell.getAttribute("s")) : 0;
      cell.setAttribute("s", "" + style.applyAsInt(own));
    });
  }

  private Element row(Element rows, int number) {
    Element after = null;
    for (Element each : XmlPart.children(rows, "row")) {
      int own = numberOf(each.getAttribute("r"));
      if (own == number) {
        return each;
      }
      if (own > number) {
        after = each;
        break;
      }
    }
    Element made = sheet.create("row");
    made.setAttribute("r", "" + number);
    rows.insertBefore(made, after);
    return made;
  }

  private Element cell(Element row, int number, int column) {
    Element after = null;
    for (Element each : XmlPart.children(row, "c")) {
      int own = columnOf(each.getAttribute("r"));
      if (own == column) {
        return each;
      }
      if (own > column) {
        after = each;
        break;
      }
    }
    Element made = sheet.create("c");
    made.setAttribute("r", reference(number, column));
    String style = row.hasAttribute("s") ? row.getAttribute("s") : columnStyle(column);
    if (!style.isEmpty()) {
      made.setAttribute("s", style);
    }
    row.insertBefore(made, after);
    row.removeAttribute("spans");
    return made;
  }

  /// The style that empty cells of a column have; empty for the usual one.
  private String columnStyle(int column) {
    for (Element columns : XmlPart.children(sheet.root(), "cols")) {
      for (Element each : XmlPart.children(columns, "col")) {
        if (numberOf(each.getAttribute("min")) <= column
            && column <= numberOf(each.getAttribute("max"))) {
          return each.getAttribute("style");
        }
      }
    }
    return "";
  }

  static String reference(int row, int column) {
    return new Place.OnSheet("", row, column).columnName() + row;
  }

  static int numberOf(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static int columnOf(String reference) {
    return reference
        .chars()
        .filter(character -> Character.isLetter(character))
        .reduce(0, (column, letter) -> column * 26 + Character.toUpperCase(letter) - 'A' + 1);
  }

  /// The cells of a place's row that follow it, the place itself first.
  static List<Place.OnSheet> rightwards(Place.OnSheet place) {
    return IntStream.range(0, 64)
        .mapToObj(step -> new Place.OnSheet(place.sheet(), place.row(), place.column() + step))
        .toList();
  }
}
