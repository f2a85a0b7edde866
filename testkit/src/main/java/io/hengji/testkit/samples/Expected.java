package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What ought to be read from a printed form: fields named as in the JSON of `read`, absent where
/// nothing is printed.
public final class Expected {
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<Map<String, String>> funds = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<Map<String, String>> groups = new ArrayList<>();

  /// title, year, project, department, unit, amountUnit, goal.expected, goal.actual, total.weight,
  /// total.score and total.grade.
  public Map<String, String> head() {
    return head;
  }

  public List<Map<String, String>> funds() {
    return funds;
  }

  public List<Map<String, String>> rows() {
    return rows;
  }

  public List<Map<String, String>> groups() {
    return groups;
  }

  void group(String level1, String level2, String weight) {
    Map<String, String> group = new LinkedHashMap<>();
    group.put("level1", level1);
    group.put("level2", level2);
    group.put("weight", weight);
    groups.add(group);
  }
}
