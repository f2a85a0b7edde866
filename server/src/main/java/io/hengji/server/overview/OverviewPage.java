package io.hengji.server.overview;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is mine to do, and how the year stands.
@Controller
class OverviewPage {

  private final Years years;

  OverviewPage(Years years) {
    this.years = years;
  }

  @GetMapping("/")
  View page(Frame frame, @RequestParam Optional<Integer> year) {
    List<Integer> all = years.all();
    Optional<Year> figures = year.or(() -> all.stream().findFirst()).map(years::of);
    return Html.of("overview/overview", "overview/year", frame, new OverviewView(figures, all));
  }
}
