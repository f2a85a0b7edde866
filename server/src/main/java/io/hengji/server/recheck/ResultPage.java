package io.hengji.server.recheck;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What came out of a re-check: on its page, and to take away.
@Controller
class ResultPage {

  private final Rechecks rechecks;

  ResultPage(Rechecks rechecks) {
    this.rechecks = rechecks;
  }

  @GetMapping("/recheck/{id}")
  View page(
      Frame frame,
      HttpServletResponse response,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> form) {
    RecheckRow row = rechecks.require(id);
    if (row.reading() || row.failed()) {
      return Html.of("recheck/reading", "recheck/progress", frame, row);
    }
    if (frame.fragment()) {
      // The progress that asks is over: the page shows the result.
      response.setHeader("HX-Refresh", "true");
    }
    return Html.of("recheck/result", frame, view(row, form));
  }

  private RecheckView view(RecheckRow row, Optional<Integer> wanted) {
    List<Entry> entries = rechecks.entries(row.id());
    int number = wanted.orElse(entries.size() > 1 ? 1 : 0);
    if (number < 0 || number >= entries.size()) {
      throw new Missing("recheck part", row.id());
    }
    String kind = entries.get(number).kind();
    return new RecheckView(
        row,
        Actors.current().id().filter(row.ownerId()::equals).isPresent(),
        rechecks.files(row.id()),
        entries,
        number,
        part(row, number, kind.equals("form"), FormView.class),
        part(row, number, kind.equals("report") || kind.equals("list"), PaperView.class),
        part(row, number, kind.equals("overall"), OverallView.class));
  }

  private <T> Optional<T> part(RecheckRow row, int number, boolean is, Class<T> type) {
    return is ? Optional.of(rechecks.part(row.id(), number, type)) : Optional.empty();
  }
}
