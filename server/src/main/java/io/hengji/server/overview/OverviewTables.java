package io.hengji.server.overview;

import io.hengji.core.checks.CheckName;
import io.hengji.documents.csv.CsvText;
import io.hengji.server.frame.Frame;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The figures of the overview as tables, to be taken away: a sheet each, or one list of values.
///
/// @param title of the table, and of its sheet
/// @param rows the captions first
record OverviewTables(String title, List<List<String>> rows) {

  private static final int WIDTH = 1000;

  OverviewTables {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// All tables of an overview, in the words of a page; money in 万元.
  static List<OverviewTables> of(Frame frame, OverviewView view) {
    return List.of(
        units(frame, view), checks(frame, view), grades(frame, view), scores(frame, view));
  }

  private static OverviewTables units(Frame frame, OverviewView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        captions(
            frame,
            "unit",
            "projects",
            "step.goals",
            "step.monitored",
            "submitted",
            "returned",
            "decided",
            "step.published",
            "initial.wan",
            "annual",
            "executed.wan",
            "rate.percent",
            "claimed",
            "computed",
            "undecided",
            "findings"));
    view.beneath().forEach((unit, sums) -> rows.add(row(unit.name(), sums)));
    rows.add(row(frame.t("overview.total"), view.sums()));
    return new OverviewTables(frame.t("overview.units"), rows);
  }

  private static List<String> row(String name, Sums sums) {
    return List.of(
        name,
        text(sums.projects()),
        text(sums.n("GOAL", "APPROVED")),
        text(sums.monitored()),
        text(sums.submitted()),
        text(sums.form("RETURNED")),
        text(sums.decided()),
        text(sums.form("PUBLISHED")),
        money(sums.initial()),
        money(sums.annual()),
        money(sums.executed()),
        percent(sums.executed(), sums.annual()),
        sums.mean("CLAIMED").map(BigDecimal::toPlainString).orElse(""),
        sums.mean("COMPUTED").map(BigDecimal::toPlainString).orElse(""),
        text(sums.n("UNDECIDED", "")),
        text(sums.findings()));
  }

  private static OverviewTables checks(Frame frame, OverviewView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(captions(frame, "check.id", "check", "found", "forms"));
    view.checks()
        .forEach(found ->
            rows.add(
                List.of(
                    found.check(),
                    CheckName.of(found.check()).brief(),
                    text(found.all()),
                    text(found.forms()))));
    return new OverviewTables(frame.t("overview.findings.caption"), rows);
  }

  private static OverviewTables grades(Frame frame, OverviewView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(captions(frame, "grade", "forms"));
    view.grades().forEach((grade, forms) -> rows.add(List.of(grade, text(forms))));
    rows.add(List.of(frame.t("overview.undecided"), text(view.sums().n("UNDECIDED", ""))));
    return new OverviewTables(frame.t("overview.grades"), rows);
  }

  private static OverviewTables scores(Frame frame, OverviewView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        captions(
            frame,
            "project",
            "unit",
            "state",
            "annual",
            "executed.wan",
            "claimed.short",
            "computed.short",
            "gap"));
    for (ScoreRow row : view.scores()) {
      rows.add(
          List.of(
              row.name(),
              row.unit(),
              frame.t("projects.standing." + row.state().toLowerCase(Locale.ROOT)),
              money(row.annualBudget()),
              money(row.executed()),
              row.claimed().toPlainString(),
              plain(row.computed()),
              plain(row.gap())));
    }
    return new OverviewTables(frame.t("overview.gaps"), rows);
  }

  private static List<String> captions(Frame frame, String... keys) {
    return Arrays.stream(keys).map(key -> frame.t("overview." + key)).toList();
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String money(BigDecimal yuan) {
    return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? ""
        : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
  }

  /// The table on a sheet of its own; the first column is text, all others numbers where they are.
  Paper paper() {
    int columns = rows.getFirst().size();
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        CellRole role = row == 0 ? CellRole.CAPTION : column == 0 ? CellRole.TEXT : CellRole.VALUE;
        cells.add(
            new TableCell(row, column, 1, 1, rows.get(row).get(column), role, Optional.empty()));
      }
    }
    int first = WIDTH / (columns + 2) * 3;
    List<Integer> widths = new ArrayList<>(List.of(first));
    for (int column = 1; column < columns; column++) {
      widths.add((WIDTH - first) / (columns - 1));
    }
    List<Block> blocks =
        List.of(
            new Paragraph(Paragraph.Style.TITLE, title),
            new Table(widths, rows.size(), 1, false, cells));
    return new Paper(title, Paper.Orientation.LANDSCAPE, blocks);
  }

  /// The tables under each other, with their titles.
  static String csv(List<OverviewTables> tables) {
    StringBuilder text = new StringBuilder(CsvText.MARK);
    for (OverviewTables table : tables) {
      text.append(CsvText.row(List.of(table.title)));
      table.rows.forEach(row -> text.append(CsvText.row(row)));
      text.append("\r\n");
    }
    return text.toString();
  }
}
