package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.grid.TimeOfDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Takes what a unit expects of the year's end: field by field from a script, all at once without.
@Controller
class ForecastPage {

  private static final int LONGEST = 200;

  private final Forecasts forecasts;
  private final TimeOfDay time;

  ForecastPage(Forecasts forecasts, Clock clock) {
    this.forecasts = forecasts;
    this.time = new TimeOfDay(clock);
  }

  @PostMapping("/monitoring/{project}/{day}/forecast")
  View save(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam Map<String, String> fields) {
    forecasts.save(project, day, told(fields));
    return frame.fragment()
        ? Html.of("monitoring/forecastsaved", frame, time.now())
        : new RedirectView("/monitoring/%s?day=%s#forecast".formatted(project, day));
  }

  /// Texts without what cannot be kept; a likelihood that is none of the three is none.
  private static Map<String, String> told(Map<String, String> fields) {
    Map<String, String> told = new HashMap<>();
    fields.forEach((field, text) -> {
      if (field.endsWith(".expected")) {
        told.put(field, Typed.text(text, LONGEST));
      } else if (field.endsWith(".likelihood")) {
        told.put(field, Likelihood.of(text).map(Likelihood::name).orElse(""));
      }
    });
    return told;
  }
}
