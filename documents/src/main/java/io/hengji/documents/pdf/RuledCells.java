package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.scan.ScannedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells that ruled lines make, told as for the tables of printed pages.
public final class RuledCells {
  private RuledCells() {}

  /// A cell's rectangle in points.
  public record Frame(double left, double top, double right, double bottom) {}

  /// The cells of all tables of a page.
  public static List<Frame> of(
      double width,
      double height,
      List<ScannedRule> across,
      List<ScannedRule> down,
      Allowance allowance)
      throws UnreadableFile {
    PageMarks page =
        new PageMarks(
            1,
            width,
            height,
            List.of(),
            rulings(across),
            rulings(down),
            List.of(),
            ScannedMarks.ALL);
    List<Frame> frames = new ArrayList<>();
    for (RuledTable table : new PageTables(page, List.of(), allowance).ruled(Optional.empty())) {
      for (RuledTable.Area area : table.areas()) {
        frames.add(
            new Frame(
                table.xs().at(area.column()),
                table.ys().at(area.row()),
                table.xs().at(area.endColumn()),
                table.ys().at(area.endRow())));
      }
    }
    return frames;
  }

  static List<Ruling> rulings(List<ScannedRule> rules) {
    return rules.stream().map(rule -> new Ruling(rule.at(), rule.from(), rule.to())).toList();
  }
}
