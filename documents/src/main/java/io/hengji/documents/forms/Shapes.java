package io.hengji.documents.forms;

import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Grid;
import java.util.ArrayList;
import java.util.List;

/// Tables of unusual shape as tables of the usual one: captions on top, an indicator a row, a thing
/// a column. Cells keep their text and their places.
final class Shapes {
  private Shapes() {}

  /// The blocks of a document with their tables in the usual shape.
  static List<Block> usual(List<Block> blocks) {
    List<Block> usual = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        for (Grid upright : SidewaysTable.turned(SideBySide.stacked(grid))) {
          usual.add(PairedColumns.parted(upright));
        }
      } else {
        usual.add(block);
      }
    }
    return usual;
  }
}
