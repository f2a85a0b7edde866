package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Expected;
import io.hengji.testkit.samples.SampleForm;
import java.util.Optional;

/// One way to plant one deviation into a form.
///
/// @param check the id of the check that has to find it
/// @param needs what the layout has to print, as [#isSeen] has it
/// @param book the rule book to name, empty for the one that the form picks
public record Plant(String check, String needs, String book, Way way) {

  /// Puts the deviation into a form; nothing where the form has no room for it.
  public interface Way {
    Optional<SampleForm> into(SampleForm form, Dice dice);
  }

  static Plant of(String check, String needs, Way way) {
    return new Plant(check, needs, "", way);
  }

  /// Whether a layout prints what the deviation needs: names of columns of the indicators, `fund.`
  /// and a column of the funds, `!` and one that must not be there, `groups`, `total`, `grade`.
  public boolean isSeen(Expected expected) {
    for (String need : needs.split(" ", -1)) {
      boolean without = need.startsWith("!");
      if (!need.isEmpty() && has(expected, without ? need.substring(1) : need) == without) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Expected expected, String need) {
    return switch (need) {
      case "groups" -> !expected.groups().isEmpty();
      case "total" -> expected.head().containsKey("total.score");
      case "grade" -> expected.head().containsKey("total.grade");
      case "sources" -> expected.funds().size() > 1;
      default ->
          need.startsWith("fund.")
              ? !expected.funds().isEmpty()
                  && expected.funds().getFirst().containsKey(need.substring(5))
              : expected.rows().stream().anyMatch(row -> !row.getOrDefault(need, "").isEmpty());
    };
  }
}
