package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.quantity.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The budget year of a form: as title or head print it, else the one year that all its dates name.
public final class FormYears {
  private static final Pattern PRINTED = Pattern.compile("(?<![\\d.])(20\\d{2})(?!\\d)年?");
  private static final Pattern IN_CHINESE =
      Pattern.compile("二[○〇零Oo0О]([○〇零Oo0О一二三四五六七八九])([○〇零Oo0О一二三四五六七八九])年");
  private static final String DIGITS = "零一二三四五六七八九";

  private FormYears() {}

  static Optional<FormYear> of(Draft draft) {
    for (Cell cell : new Cell[] {draft.answerTo(Label.YEAR), draft.yearPrinted, draft.title}) {
      OptionalInt year = in(cell.text());
      if (year.isPresent()) {
        return Optional.of(new FormYear(year.getAsInt(), FormYear.Basis.PRINTED, cell.place()));
      }
    }
    return byDates(draft);
  }

  /// The first year that a text prints.
  public static OptionalInt in(String text) {
    String plain = Caption.plain(text);
    Matcher printed = PRINTED.matcher(plain);
    if (printed.find()) {
      return OptionalInt.of(Integer.parseInt(printed.group(1)));
    }
    Matcher chinese = IN_CHINESE.matcher(plain);
    if (chinese.find()) {
      return OptionalInt.of(2000 + 10 * digit(chinese.group(1)) + digit(chinese.group(2)));
    }
    return OptionalInt.empty();
  }

  private static int digit(String chinese) {
    return Math.max(0, DIGITS.indexOf(chinese));
  }

  private static Optional<FormYear> byDates(Draft draft) {
    Set<Integer> years = new TreeSet<>();
    Place at = Place.UNKNOWN;
    for (Cell cell : dated(draft)) {
      for (LocalDate date : Statement.read(cell.text()).dates()) {
        at = years.isEmpty() ? cell.place() : at;
        years.add(date.getYear());
      }
    }
    return years.size() == 1
        ? Optional.of(new FormYear(years.iterator().next(), FormYear.Basis.DATES, at))
        : Optional.empty();
  }

  /// The cells of a form that may name a day, those without a digit left out.
  private static List<Cell> dated(Draft draft) {
    List<Cell> cells = new ArrayList<>();
    cells.add(draft.answerTo(Label.PROJECT));
    cells.add(draft.goal().expected());
    cells.add(draft.goal().actual());
    for (Indicator row : draft.indicators) {
      cells.add(row.level3());
      cells.add(row.initialTarget());
      cells.add(row.target());
      cells.add(row.actual());
      cells.add(row.deviation());
    }
    cells.removeIf(cell -> cell.text().chars().noneMatch(Character::isDigit));
    return cells;
  }
}
