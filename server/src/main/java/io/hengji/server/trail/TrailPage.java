package io.hengji.server.trail;

import io.hengji.server.audit.AuditCheck;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Who did what, when, to what, and how it was before; and whether the log is whole.
@Controller
class TrailPage {

  private final Trail trail;
  private final Units units;
  private final AuditCheck check;
  private final Clock clock;

  TrailPage(Trail trail, Units units, AuditCheck check, Clock clock) {
    this.trail = trail;
    this.units = units;
    this.check = check;
    this.clock = clock;
  }

  @GetMapping("/audit")
  View page(Frame frame, @RequestParam Map<String, String> typed) {
    return Html.of("trail/trail", "trail/rows", frame, view(frame, typed));
  }

  /// The state of the chain alone, asked for while it is being verified.
  @GetMapping("/audit/chain")
  View chain(Frame frame) {
    frame.actor().orElseThrow().require(Right.READ_AUDIT_LOG);
    return Html.of("trail/trail", "trail/chain", frame, view(frame, Map.of()));
  }

  @PostMapping("/audit/verify")
  View verify(Frame frame) {
    frame.actor().orElseThrow().require(Right.READ_AUDIT_LOG);
    check.begin();
    return new RedirectView("/audit/chain");
  }

  private TrailView view(Frame frame, Map<String, String> typed) {
    TrailFilter filter = TrailFilter.of(typed, year());
    List<TrailRow> rows = trail.rows(filter);
    boolean more = rows.size() > Trail.ROWS;
    List<TrailRow> shown = more ? rows.subList(0, Trail.ROWS) : rows;
    return new TrailView(
        filter,
        trail.units(),
        trail.actions(),
        shown,
        more
            ? Optional.of(filter.address("/audit", Optional.of(shown.getLast().number())))
            : Optional.empty(),
        check.standing(),
        check.running(),
        trail.root(frame.actor().orElseThrow()),
        units);
  }

  private int year() {
    return LocalDate.now(clock).getYear();
  }
}
