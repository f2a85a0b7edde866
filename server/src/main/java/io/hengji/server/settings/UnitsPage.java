package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The tree of units beneath an administrator, with how much each holds.
@Controller
class UnitsPage {

  private final Reach reach;
  private final UnitCounts counts;

  UnitsPage(Reach reach, UnitCounts counts) {
    this.reach = reach;
    this.counts = counts;
  }

  /// What the tree shows: each unit as far in as it lies beneath the first.
  record UnitsView(List<UnitCounts.Counted> units, int depth) {}

  @GetMapping("/settings/units")
  View page(Frame frame) {
    List<UnitCounts.Counted> all = counts.of(reach.units());
    int top = all.stream().mapToInt(one -> one.unit().depth()).min().orElse(0);
    return Html.of("settings/units", frame, new UnitsView(all, top));
  }
}
