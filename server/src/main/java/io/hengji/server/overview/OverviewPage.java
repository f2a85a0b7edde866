package io.hengji.server.overview;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is mine to do, and how the year stands.
@Controller
class OverviewPage {

  private final Overview overview;

  OverviewPage(Overview overview) {
    this.overview = overview;
  }

  @GetMapping("/")
  View page(Frame frame, @RequestParam Optional<Integer> year, @RequestParam Optional<UUID> unit) {
    return Html.of("overview/overview", "overview/year", frame, overview.of(year, unit));
  }
}
