package io.hengji.documents.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.review.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What reports say of the cells of a form that were read out of a picture and may be wrong.
final class DoubtLines {
  private DoubtLines() {}

  /// A doubtful cell as people read it; a level that spans several rows is named once.
  record Line(String place, String name, String text, String confidence, String why) {
    @Override
    public String toString() {
      return place + " " + name + " “" + text + "”，把握" + confidence + "，" + why;
    }
  }

  static List<Line> of(Form form) {
    List<Line> lines = new ArrayList<>();
    Cell before = Cell.EMPTY;
    for (DoubtfulCell doubtful : DoubtfulCell.of(form)) {
      if (!doubtful.cell().isEmpty() && doubtful.cell().equals(before)) {
        continue;
      }
      before = doubtful.cell();
      lines.add(
          new Line(
              form.place(doubtful.at()).toString(),
              Caption.of(form, doubtful.at()),
              doubtful.cell().text(),
              doubtful.recognition().confidence().toPlainString(),
              doubtful.recognition().doubts().stream()
                  .sorted()
                  .map(Doubt::words)
                  .collect(Collectors.joining("、"))));
    }
    return lines;
  }
}
