package io.hengji.server.forms;

import io.hengji.core.compare.RowMatch;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where the cells of earlier versions of a form stand in its current one: what hangs on an
/// indicator moves with it.
public final class MovedCells {

  private final Versions versions;
  private final UUID project;
  private final Form now;
  private final int current;
  private final Map<Integer, Optional<RowMatch>> matches = new HashMap<>();

  public MovedCells(Versions versions, UUID project, Form now, int current) {
    this.versions = versions;
    this.project = project;
    this.now = now;
    this.current = current;
  }

  /// The address now of what stood in a version at an address. What stood in a row that is gone
  /// belongs to the indicators as a whole.
  public CellPath now(int number, String address) {
    CellPath was = CellPathReader.read(address).orElse(CellPath.Field.INDICATORS);
    if (number == current) {
      return was;
    }
    return switch (was) {
      case CellPath.IndicatorRow(int row) ->
          row(number, row).map(CellPath::indicator).orElse(CellPath.Field.INDICATORS);
      case CellPath.IndicatorCell(int row, Column column) ->
          row(number, row)
              .map(moved -> CellPath.indicator(moved, column))
              .orElse(CellPath.Field.INDICATORS);
      case CellPath.Field _, CellPath.FundRow _, CellPath.FundCell _, CellPath.GroupCell _ -> was;
    };
  }

  private Optional<Integer> row(int number, int row) {
    return matches
        .computeIfAbsent(
            number,
            earlier -> versions.content(project, earlier).map(form -> RowMatch.of(form, now)))
        .flatMap(match -> match.later(row));
  }
}
