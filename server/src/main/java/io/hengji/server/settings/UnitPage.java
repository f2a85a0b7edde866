package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.Unit;
import io.hengji.server.people.UnitChanges;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One unit: its name, its place, and what lies beneath it.
@Controller
class UnitPage {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;

  private final Reach reach;
  private final UnitViews views;
  private final UnitChanges units;

  UnitPage(Reach reach, UnitViews views, UnitChanges units) {
    this.reach = reach;
    this.views = views;
    this.units = units;
  }

  @GetMapping("/settings/units/{id}")
  View unit(Frame frame, @PathVariable UUID id) {
    return show(frame, id, null);
  }

  @PostMapping("/settings/units/{id}")
  View rename(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String kind) {
    return after(
        frame, id, () -> units.rename(id, kind(kind), Typed.text(name, LONGEST_NAME), code(code)));
  }

  @PostMapping("/settings/units/{id}/add")
  View add(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String kind) {
    return after(
        frame, id, () -> units.add(id, kind(kind), Typed.text(name, LONGEST_NAME), code(code)));
  }

  @PostMapping("/settings/units/{id}/move")
  View move(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String under) {
    return after(frame, id, () -> units.move(id, reach.require(under).id()));
  }

  @PostMapping("/settings/units/{id}/{act:close|open}")
  View close(Frame frame, @PathVariable UUID id, @PathVariable String act) {
    return after(
        frame,
        id,
        () -> {
          if (act.equals("close")) {
            units.close(id);
          } else {
            units.open(id);
          }
        });
  }

  private View after(Frame frame, UUID id, Runnable change) {
    return Tried.change(change, "/settings/units", key -> show(frame, id, key));
  }

  private View show(Frame frame, UUID id, @Nullable String error) {
    Html page = Html.of("settings/unit", frame, views.of(id, error));
    return error == null ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Unit.Kind kind(String name) {
    return PeopleFilter.named(Unit.Kind.values(), name).orElse(Unit.Kind.UNIT);
  }

  private static Optional<String> code(String typed) {
    return Optional.of(Typed.text(typed, LONGEST_CODE)).filter(code -> !code.isEmpty());
  }
}
