package io.hengji.core.checks.set;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A clause of a form's goals or indicators, and the cell that it stands in.
record Said(int form, CellPath at, String clause) {

  private static final Pattern END = Pattern.compile("[，。；！？、,;!?\\n]");

  /// The clauses of a form that may name somebody, in its order. Deviations and remarks are left
  /// out: causes may lie with others.
  static List<Said> in(int index, Form form, Pattern names) {
    List<Said> said = new ArrayList<>();
    Stream<CellPath> cells =
        IntStream.range(0, form.indicators().size())
            .boxed()
            .flatMap(row ->
                Stream.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL)
                    .map(column -> CellPath.indicator(row, column)));
    Stream.concat(
            Stream.<CellPath>of(CellPath.Field.GOAL_EXPECTED, CellPath.Field.GOAL_ACTUAL), cells)
        .forEach(path -> {
          for (String clause : END.split(form.cell(path).text())) {
            if (names.matcher(clause).find()) {
              said.add(new Said(index, path, clause.strip()));
            }
          }
        });
    return said;
  }
}
