package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The projects of a year with their lights.
@Controller
class MonitoringListPage {

  private static final Set<String> LIGHTS = Set.of("RED", "YELLOW", "GREEN");

  private final MonitoringList list;
  private final MonitoringRound round;

  MonitoringListPage(MonitoringList list, MonitoringRound round) {
    this.list = list;
    this.round = round;
  }

  /// What the list shows.
  ///
  /// @param next where it goes on
  /// @param note a key and a number: what became of a day that was opened
  record ListView(
      Optional<Integer> year,
      List<Integer> years,
      String light,
      List<MonitoringLine> lines,
      Optional<String> next,
      boolean mayOpen,
      Optional<Note> note) {

    /// A sentence and its number.
    record Note(String key, int number, boolean trouble) {}
  }

  @GetMapping("/monitoring")
  View page(
      Frame frame,
      @RequestParam Optional<Integer> year,
      @RequestParam Optional<UUID> unit,
      @RequestParam(defaultValue = "") String light,
      @RequestParam(defaultValue = "") String after) {
    return Html.of(
        "monitoring/list", frame, view(frame, year, unit, light, after, Optional.empty()));
  }

  /// Opens a day for all projects of the year.
  @PostMapping("/monitoring")
  View open(Frame frame, @RequestParam int year, @RequestParam(defaultValue = "") String day) {
    Optional<LocalDate> until = Typed.day(day, year).filter(one -> one.getYear() == year);
    ListView.Note note =
        until
            .map(one -> new ListView.Note("monitoring.opened", round.open(year, one), false))
            .orElse(new ListView.Note("monitoring.refused.day", 0, true));
    return Html.of(
            "monitoring/list",
            frame,
            view(frame, Optional.of(year), Optional.empty(), "", "", Optional.of(note)))
        .with(note.trouble() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  private ListView view(
      Frame frame,
      Optional<Integer> wanted,
      Optional<UUID> unit,
      String wantedLight,
      String after,
      Optional<ListView.Note> note) {
    List<Integer> years = list.years();
    Optional<Integer> year = wanted.or(() -> years.stream().findFirst());
    String light = LIGHTS.contains(wantedLight) ? wantedLight : "";
    List<MonitoringLine> lines =
        year.map(one -> list.behind(one, unit, light, after)).orElse(List.of());
    boolean more = lines.size() > MonitoringList.ROWS;
    List<MonitoringLine> shown = more ? lines.subList(0, MonitoringList.ROWS) : lines;
    return new ListView(
        year,
        years,
        light,
        shown,
        more ? Optional.of(shown.getLast().key()) : Optional.empty(),
        frame.actor().filter(who -> who.may(Right.REVIEW_FOR_DEPARTMENT)).isPresent(),
        note);
  }
}
