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

  /// The groups in which reviewers think, by the first letters of their checks.
  private static final List<String> GROUPS =
      List.of(
          "FRM", "FND", "WGT", "TGT", "ACT", "SCR", "DEV", "TXT", "XDC", "SET", "HIS", "MON",
          "PRC");

  /// A check in the catalogue.
  ///
  /// @param what it looks for, in one sentence
  record Line(String id, String title, CheckName name, String what) {

    static Line of(String id) {
      CheckPage page = CheckPage.of(id);
      String what = page.sections().getOrDefault("查什么", "");
      return new Line(
          id,
          page.title(),
          CheckName.of(id),
          what.strip().replaceAll("`|^- ", "").replaceFirst("(?s)[。；：\\n].*", "。"));
    }
  }

  /// Checks of one kind.
  record Group(String id, List<Line> lines) {}

  private static final List<Group> CATALOGUE =
      GROUPS.stream()
          .map(group ->
              new Group(
                  group,
                  CheckName.all().keySet().stream()
                      .filter(id -> id.startsWith(group))
                      .sorted()
                      .map(Line::of)
                      .toList()))
          .toList();

  /// What the catalogue shows.
  record CatalogueView(List<Group> groups, int checks) {}

  @GetMapping("/recheck/checks")
  View catalogue(Frame frame) {
    return Html.of(
        "recheck/catalogue", frame, new CatalogueView(CATALOGUE, CheckName.all().size()));
  }

  @GetMapping("/recheck/checks/{id}")
  View check(Frame frame, @PathVariable String id) {
    if (!CheckName.all().containsKey(id)) {
      throw new Missing("check", id);
    }
    return Html.of("recheck/check", frame, CheckView.of(id));
  }
}
