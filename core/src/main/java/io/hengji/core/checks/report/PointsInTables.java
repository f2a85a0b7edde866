package io.hengji.core.checks.report;

import io.hengji.core.form.Cell;
import io.hengji.core.quantity.Decimals;
import io.hengji.core.report.ReportTable;
import io.hengji.core.review.ReportCase;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The points in the score tables of a report: parts across and points to be had or earned down, or
/// the other way round. A table whose rows have several names (levels of indicators) is none.
record PointsInTables(ReportCase report) {

  private static final WordList EARNED = WordList.of("report-score-words");
  private static final WordList TO_HAVE = WordList.of("report-weight-words");
  private static final int LEAST_PARTS = 2;

  List<PointsClaim> claims() {
    List<PointsClaim> claims = new ArrayList<>();
    List<ReportTable> tables = report.report().tables();
    for (int t = 0; t < tables.size(); t++) {
      List<List<Cell>> rows = tables.get(t).rows();
      List<PointsClaim> across = claims("tables[" + t + "]", rows);
      claims.addAll(across.isEmpty() ? claims("tables[" + t + "]", turned(rows)) : across);
    }
    return claims;
  }

  private static List<PointsClaim> claims(String at, List<List<Cell>> rows) {
    List<PointsClaim> claims = new ArrayList<>();
    for (int head = 0; head < Math.min(2, rows.size()); head++) {
      List<Optional<Part>> parts = rows.get(head).stream().map(PointsInTables::part).toList();
      if (parts.stream().flatMap(Optional::stream).distinct().count() < LEAST_PARTS) {
        continue;
      }
      for (List<Cell> row : rows.subList(head + 1, rows.size())) {
        earned(row).ifPresent(earned -> row(at, parts, row, earned, claims));
      }
      return claims;
    }
    return claims;
  }

  private static void row(
      String at,
      List<Optional<Part>> parts,
      List<Cell> row,
      boolean earned,
      List<PointsClaim> claims) {
    for (int i = 1; i < Math.min(parts.size(), row.size()); i++) {
      Cell cell = row.get(i);
      Optional<BigDecimal> points = Decimals.parsePoints(cell.text());
      if (parts.get(i).isPresent() && points.isPresent()) {
        claims.add(
            new PointsClaim(
                parts.get(i).get(),
                earned,
                points.get(),
                at,
                cell.place(),
                at + (earned ? "+" : "-"),
                true));
      }
    }
  }

  /// What the first cell of a row says: points to be had or earned; none for rows of another kind
  /// or with several names.
  private static Optional<Boolean> earned(List<Cell> row) {
    String name = row.getFirst().text().replaceAll("\\s", "");
    boolean several =
        row.stream()
            .skip(1)
            .anyMatch(cell ->
                !cell.isEmpty() && Decimals.parsePoints(cell.text()).isEmpty() && !isDash(cell));
    if (several || name.contains("率")) {
      return Optional.empty();
    }
    if (EARNED.anyIn(name)) {
      return Optional.of(true);
    }
    return TO_HAVE.anyIn(name) ? Optional.of(false) : Optional.empty();
  }

  private static boolean isDash(Cell cell) {
    return cell.text().matches("[-—/]+");
  }

  private static Optional<Part> part(Cell cell) {
    String name = cell.text().replaceAll("[(（][^)）]*[)）]|\\s", "");
    if (name.matches("(?:得分)?(?:合计|总计|总分|总得分|小计)")) {
      return Optional.of(new Part.Whole());
    }
    return name.length() > 10 ? Optional.empty() : Part.of(name);
  }

  private static List<List<Cell>> turned(List<List<Cell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> turned = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      List<Cell> column = new ArrayList<>();
      for (List<Cell> row : rows) {
        column.add(c < row.size() ? row.get(c) : Cell.EMPTY);
      }
      turned.add(column);
    }
    return turned;
  }
}
