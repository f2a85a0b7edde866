package io.hengji.testkit.families;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a drawn form says, cell by cell.
///
/// @param cells what stands outside the rows, by names such as `project` and `goal.expected`
/// @param groups weights and scores of levels, by names such as `产出指标.weight`
/// @param funds the rows of funds, each by its columns
/// @param indicators the rows of indicators, each by its columns
record Truth(
    Map<String, String> cells,
    Map<String, String> groups,
    List<Map<String, String>> funds,
    List<Map<String, String>> indicators) {

  Truth() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
  }

  /// Takes in what a cell outside the rows is; a name that ends in `+` adds to what it said before,
  /// `f0.annual` is a cell of the first fund, `r0.target` one of the first indicator, `g
  /// 产出指标.weight` a weight of a level.
  void add(String name, String value) {
    if (name.startsWith("g ")) {
      groups.put(name.substring(2), value);
    } else if (name.matches("[fr]\\d\\..+")) {
      int row = name.charAt(1) - '0';
      List<Map<String, String>> rows = name.charAt(0) == 'f' ? funds : indicators;
      while (rows.size() <= row) {
        rows.add(new LinkedHashMap<>());
      }
      rows.get(row).put(name.substring(3), value);
    } else if (name.endsWith("+")) {
      cells.merge(name.substring(0, name.length() - 1), value, String::concat);
    } else {
      cells.put(name, value);
    }
  }
}
