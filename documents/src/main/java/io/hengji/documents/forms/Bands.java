package io.hengji.documents.forms;

import io.hengji.core.form.Place;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The columns of a table, from left to right, for grids of one width.
record Bands<S extends Enum<S>>(List<Band<S>> all, int gridColumns) {

  Bands {
    List<Band<S>> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Band::from));
    all = List.copyOf(sorted);
  }

  /// The band that a cell belongs to: the only one it touches, else the leftmost of those it covers
  /// whole, else the one it shares most columns with.
  Optional<Band<S>> of(GridCell cell) {
    Band<S> whole = null;
    Band<S> most = null;
    for (Band<S> band : all) {
      int shared = band.shared(cell);
      if (shared == 0) {
        continue;
      }
      if (whole == null && band.isWithin(cell)) {
        whole = band;
      }
      if (most == null || shared > most.shared(cell)) {
        most = band;
      }
    }
    return Optional.ofNullable(whole != null ? whole : most);
  }

  /// How many bands a cell covers whole.
  int coveredBy(GridCell cell) {
    int covered = 0;
    for (Band<S> band : all) {
      if (band.isWithin(cell)) {
        covered++;
      }
    }
    return covered;
  }

  Optional<Band<S>> first(S slot) {
    for (Band<S> band : all) {
      if (band.slot() == slot) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }

  /// The columns with those that are unknown as what the same captions were known for before.
  Bands<S> knownAs(S unknown, Bands<S> before) {
    if (!has(unknown)) {
      return this;
    }
    List<Band<S>> known = new ArrayList<>(all);
    known.replaceAll(band ->
        before.all.stream()
            .filter(_ -> band.slot() == unknown)
            .filter(other -> other.caption().text().equals(band.caption().text()))
            .map(other -> band.as(other.slot()))
            .findFirst()
            .orElse(band));
    return new Bands<>(known, gridColumns);
  }

  boolean has(S slot) {
    return first(slot).isPresent();
  }

  /// The same columns in a grid that goes on with the table and has no captions of its own: of the
  /// same width, or with one column for each band, the label at the side included or not.
  Optional<Bands<S>> in(Grid grid, S side) {
    if (grid.columns() == gridColumns || isLeftPart(grid, side)) {
      return Optional.of(this);
    }
    if (grid.columns() == all.size()) {
      return Optional.of(new Bands<>(oneColumnEach(all), grid.columns()));
    }
    List<Band<S>> inner = all.stream().filter(band -> band.slot() != side).toList();
    return grid.columns() == inner.size()
        ? Optional.of(new Bands<>(oneColumnEach(inner), grid.columns()))
        : Optional.empty();
  }

  /// Whether a grid is a sheet that goes on with the columns of another, of which the last have
  /// nothing there: columns of sheets have names, and all its cells are as wide as bands.
  private boolean isLeftPart(Grid grid, S side) {
    return grid.at() instanceof Place.OnSheet
        && grid.columns() < gridColumns
        && grid.cells().stream().allMatch(cell -> isOfBands(cell) && !isBesideLabel(cell, side));
  }

  /// Whether another text stands where the label at the side of all rows would.
  private boolean isBesideLabel(GridCell cell, S side) {
    Band<S> first = all.getFirst();
    return first.slot() == side
        && first.covers(cell)
        && !cell.text().isEmpty()
        && !cell.text().equals(first.caption().text());
  }

  private boolean isOfBands(GridCell cell) {
    int end = cell.column() + cell.columnSpan();
    return all.stream().anyMatch(band -> band.from() == cell.column())
        && all.stream().anyMatch(band -> band.to() == end);
  }

  private static <S extends Enum<S>> List<Band<S>> oneColumnEach(List<Band<S>> bands) {
    List<Band<S>> narrow = new ArrayList<>();
    for (Band<S> band : bands) {
      narrow.add(band.between(narrow.size(), narrow.size() + 1));
    }
    return narrow;
  }
}
