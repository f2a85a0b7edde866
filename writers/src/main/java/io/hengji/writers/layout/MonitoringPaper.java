package io.hengji.writers.layout;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Total;
import io.hengji.writers.page.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The official table of monitoring: what was spent and reached until a day, what the year's end
/// would bring, and why something is behind.
public final class MonitoringPaper {

  private MonitoringPaper() {}

  /// What a row would come to by the year's end.
  ///
  /// @param expected how much it will be; may be empty
  /// @param likelihood whether its target will be met, in the words of the table; may be empty
  public record YearEnd(String expected, String likelihood) {
    static final YearEnd UNKNOWN = new YearEnd("", "");
  }

  /// Lays a monitoring out.
  ///
  /// @param soFar the form as far as the year has come
  /// @param yearEnd what is expected of the rows by the year's end, from the first
  public static Paper of(Form soFar, LocalDate day, List<YearEnd> yearEnd) {
    Layout layout =
        LayoutReader.read("monitoring-2019", text -> text.replace("{months}", months(day)));
    List<Indicator> rows = new ArrayList<>();
    for (Indicator row : soFar.indicators()) {
      rows.add(row(row, rows.size() < yearEnd.size() ? yearEnd.get(rows.size()) : YearEnd.UNKNOWN));
    }
    Form printed =
        new Form(
            soFar.source(),
            soFar.head(),
            soFar.funds().stream().map(MonitoringPaper::fund).toList(),
            new Goal(soFar.goal().expected(), Cell.EMPTY),
            rows,
            List.of(),
            Total.EMPTY,
            EnumSet.copyOf(layout.indicators().columns().keySet()),
            EnumSet.copyOf(layout.funds().columns().keySet()),
            soFar.remarks(),
            List.of(),
            List.of(),
            List.of());
    return FormPaper.of(new CellChange(CellPath.Field.TITLE, layout.title()).in(printed), layout);
  }

  /// What a day covers: 1—7月, or 截至7月15日 within a month.
  private static String months(LocalDate day) {
    boolean whole = day.getDayOfMonth() == day.lengthOfMonth();
    return !whole
        ? "截至%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth())
        : day.getMonthValue() == 1 ? "1月" : "1—%d月".formatted(day.getMonthValue());
  }

  /// A row with its direction and unit in the target, and without points.
  private static Indicator row(Indicator row, YearEnd yearEnd) {
    String target = row.nature().text() + row.target().text() + row.unit().text();
    return new Indicator(
        row.level1(),
        row.level2(),
        row.level3(),
        cell(yearEnd.expected()),
        Cell.EMPTY,
        cell(target),
        cell(yearEnd.likelihood()),
        row.actual(),
        Cell.EMPTY,
        Cell.EMPTY,
        row.deviation(),
        row.at());
  }

  private static Fund fund(Fund fund) {
    return new Fund(
        fund.kind(),
        fund.item(),
        fund.initial(),
        fund.annual(),
        fund.executed(),
        Cell.EMPTY,
        fund.rate(),
        Cell.EMPTY,
        fund.part(),
        fund.at());
  }

  private static Cell cell(String text) {
    return text.isEmpty() ? Cell.EMPTY : new Cell(text, Place.UNKNOWN);
  }
}
