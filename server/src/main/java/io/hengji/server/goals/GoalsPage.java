package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The projects of a year with where their goals stand.
@Controller
class GoalsPage {

  private final GoalList list;

  GoalsPage(GoalList list) {
    this.list = list;
  }

  @GetMapping("/goals")
  View page(Frame frame, @RequestParam Map<String, String> fields) {
    List<Integer> years = list.years();
    GoalFilter asked = GoalFilter.of(fields);
    GoalFilter filter =
        asked.year().isPresent() || years.isEmpty() ? asked : asked.in(years.getFirst());
    return Html.of(
        "goals/list",
        "goals/lines",
        frame,
        GoalListView.of(filter, years, list.lines(filter), list.counts(filter)));
  }
}
