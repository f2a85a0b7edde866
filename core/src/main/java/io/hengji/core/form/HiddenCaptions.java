package io.hengji.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Doubtful cells of a scan that belong to no known column. Such a cell over a block may be the
/// caption of a column that the form seems to lack; one in a row may be its cell.
final class HiddenCaptions {
  private static final int CAPTION_ROWS = 3;

  private record Spot(Place.OnPage at, Recognition worth) {}

  private final Form form;
  private final List<Spot> spots = new ArrayList<>();

  private HiddenCaptions(Form form) {
    this.form = form;
  }

  static HiddenCaptions of(Form form) {
    HiddenCaptions hidden = new HiddenCaptions(form);
    for (Unread unread : form.unread()) {
      Place place = unread.cell().place();
      Optional<Recognition> worth = Recognition.of(place).filter(Recognition::isMisread);
      if (worth.isPresent() && Place.plain(place) instanceof Place.OnPage at) {
        hidden.spots.add(new Spot(at, worth.get()));
      }
    }
    return hidden;
  }

  /// What makes a cell doubtful whose column is not known; nothing where no such cell is missed.
  Optional<Recognition> over(CellPath path) {
    if (spots.isEmpty() || !form.cell(path).isEmpty()) {
      return Optional.empty();
    }
    return switch (path) {
      case CellPath.IndicatorCell(int row, Column column) when !form.has(column) ->
          over(form.indicators().getFirst().at(), form.indicators().get(row).at());
      case CellPath.FundCell(int row, FundColumn column) when !form.has(column) ->
          over(form.funds().getFirst().at(), form.funds().get(row).at());
      case CellPath.IndicatorCell _,
          CellPath.FundCell _,
          CellPath.IndicatorRow _,
          CellPath.FundRow _,
          CellPath.GroupCell _,
          CellPath.Field _ ->
          Optional.empty();
    };
  }

  private Optional<Recognition> over(Place first, Place row) {
    return spots.stream()
        .filter(spot -> isAbove(spot.at(), first) || spot.at().equals(Place.plain(row)))
        .map(Spot::worth)
        .findFirst();
  }

  private static boolean isAbove(Place.OnPage spot, Place first) {
    return Place.plain(first) instanceof Place.OnPage(int page, int row)
        && spot.page() == page
        && spot.row() < row
        && spot.row() >= row - CAPTION_ROWS;
  }
}
