package io.hengji.server.overview;

import io.hengji.core.checks.CheckName;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What one check found in a year, cell by cell.
@Controller
class FindingsPage {

  private static final Pattern PLACE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~(\\d{1,6})");
  private static final UUID FIRST = new UUID(0, 0);

  private final Findings findings;
  private final Units units;

  FindingsPage(Findings findings, Units units) {
    this.findings = findings;
    this.units = units;
  }

  /// A page of findings; `next` is where they go on.
  record FindingsView(
      CheckName check,
      int year,
      Optional<Unit> unit,
      List<FindingRow> rows,
      Optional<String> next) {}

  @GetMapping("/findings/{check}")
  View page(
      Frame frame,
      @PathVariable String check,
      @RequestParam int year,
      @RequestParam Optional<UUID> unit,
      @RequestParam(defaultValue = "") String after) {
    CheckName name =
        Optional.ofNullable(CheckName.all().get(check))
            .orElseThrow(() -> new Missing("check", check));
    Reach reach = Reach.of(units, Actors.current(), unit);
    Matcher place = PLACE.matcher(after);
    boolean known = place.matches();
    List<FindingRow> rows =
        findings.of(
            check,
            year,
            reach.ids(),
            known ? UUID.fromString(place.group(1)) : FIRST,
            known ? Integer.parseInt(place.group(2)) : 0);
    boolean more = rows.size() > Findings.ROWS;
    List<FindingRow> shown = more ? rows.subList(0, Findings.ROWS) : rows;
    Optional<String> next =
        Optional.of(shown)
            .filter(some -> more)
            .map(some ->
                "/findings/%s?year=%d%s&after=%s"
                    .formatted(
                        check,
                        year,
                        unit.map(id -> "&unit=" + id).orElse(""),
                        some.getLast().key()));
    return Html.of(
        "overview/findings", frame, new FindingsView(name, year, reach.chosen(), shown, next));
  }
}
