package io.hengji.server.recheck;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Missing;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The catalogue of checks: what each wants, why, and how to put right what it finds.
@Controller
class CataloguePage {

  /// A check in the catalogue.
  record Line(String id, String title, String english) {}

  private static final List<Line> LINES =
      CheckName.all().keySet().stream()
          .sorted()
          .map(id -> new Line(id, CheckPage.of(id).title(), CheckName.of(id).english()))
          .toList();

  /// What the catalogue shows.
  record CatalogueView(List<Line> lines) {}

  @GetMapping("/recheck/checks")
  View catalogue(Frame frame) {
    return Html.of("recheck/catalogue", frame, new CatalogueView(LINES));
  }

  @GetMapping("/recheck/checks/{id}")
  View check(Frame frame, @PathVariable String id) {
    if (!CheckName.all().containsKey(id)) {
      throw new Missing("check", id);
    }
    return Html.of("recheck/check", frame, CheckView.of(id));
  }
}
