package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Source;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.ProjectList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows under the captions of a project list as listed projects; sums and empty rows are left out.
///
/// @param columns which column of a row holds what
/// @param amountUnit the unit of money in the caption of the amounts, or above the list
record ListRows(Map<ListColumn, Integer> columns, String amountUnit) {

  private static final Pattern SUM = Pattern.compile("(?:合|总|小)计.*|共计.*");
  private static final Pattern NO_PROJECT =
      Pattern.compile("[/／—\\-*…．.\\s]*|项目名称|项目\\d*[:：]?|[xX×]+");
  private static final Pattern MONEY = Pattern.compile("(?:亿|千万|百万|万|千)?元");

  /// The unit of money that a caption or a line (单位：万元) names; empty where it names none.
  static String moneyUnit(String text) {
    Matcher unit = MONEY.matcher(Plain.of(text));
    return unit.find() ? unit.group() : "";
  }

  Optional<ProjectList> read(ListHead head, Source source, List<List<Cell>> rows) {
    List<ListedProject> projects = new ArrayList<>();
    for (List<Cell> row : rows) {
      listed(row).ifPresent(projects::add);
    }
    return projects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProjectList(source, head.title(), head.year(), head.department(), projects));
  }

  private Optional<ListedProject> listed(List<Cell> row) {
    Cell project = cell(row, ListColumn.PROJECT);
    Cell number = cell(row, ListColumn.NUMBER);
    boolean is =
        !NO_PROJECT.matcher(project.text()).matches()
            && !SUM.matcher(Plain.of(project.text())).matches()
            && !SUM.matcher(Plain.of(number.text())).matches();
    return is
        ? Optional.of(
            new ListedProject(
                number,
                project,
                cell(row, ListColumn.UNIT),
                cell(row, ListColumn.AMOUNT),
                amountUnit,
                cell(row, ListColumn.SCORE),
                cell(row, ListColumn.REMARK),
                project.place()))
        : Optional.empty();
  }

  private Cell cell(List<Cell> row, ListColumn column) {
    Integer at = columns.get(column);
    return at == null || at >= row.size() ? Cell.EMPTY : row.get(at);
  }
}
