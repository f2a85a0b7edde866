package io.hengji.testkit;

import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a reading says of its own doubts, beside what is wrong in it.
///
/// @param cells how many cells there are
/// @param wrong how many of them are misread
/// @param unmarked how many of those no doubt names
/// @param doubtful how many cells are doubtful, right or wrong
record Doubted(int cells, int wrong, int unmarked, int doubtful) {
  static final Doubted NOTHING = new Doubted(0, 0, 0, 0);

  static Doubted of(Agreement agreement, List<Form> forms) {
    Set<String> doubts = new HashSet<>();
    for (Form form : forms) {
      DoubtfulCell.of(form).forEach(cell -> doubts.add(cell.at().toString()));
    }
    long unmarked =
        agreement.misses().stream()
            .filter(miss -> !miss.startsWith("unread") && !doubts.contains(cellOf(miss)))
            .count();
    return new Doubted(agreement.cells(), agreement.misses().size(), (int) unmarked, doubts.size());
  }

  private static String cellOf(String miss) {
    return miss.substring(0, Math.max(0, miss.indexOf(':')));
  }

  Doubted plus(Doubted other) {
    return new Doubted(
        cells + other.cells,
        wrong + other.wrong,
        unmarked + other.unmarked,
        doubtful + other.doubtful);
  }

  double share() {
    return 1 - (double) wrong / cells;
  }

  double shareUnmarked() {
    return (double) unmarked / cells;
  }
}
