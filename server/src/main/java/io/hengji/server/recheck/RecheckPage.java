package io.hengji.server.recheck;

import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.SentFile;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Dropping files to be re-checked, and the list of those that were.
@Controller
class RecheckPage {

  /// The most files of one upload; more fit into an archive.
  static final int MOST_FILES = 50;

  private final Rechecks rechecks;
  private final Reading reading;

  RecheckPage(Rechecks rechecks, Reading reading) {
    this.rechecks = rechecks;
    this.reading = reading;
  }

  @GetMapping("/recheck")
  View list(
      Frame frame,
      @RequestParam(defaultValue = "mine") String show,
      @RequestParam Optional<UUID> before) {
    return Html.of("recheck/list", frame, view(frame, show, before, Optional.empty()));
  }

  @PostMapping("/recheck")
  View add(Frame frame, @RequestParam(name = "file", required = false) List<MultipartFile> sent) {
    List<SentFile> files = SentFile.of(sent);
    if (files.isEmpty() || files.size() > MOST_FILES) {
      String trouble = files.isEmpty() ? "recheck.trouble.none" : "recheck.trouble.many";
      return Html.of(
              "recheck/list", frame, view(frame, "mine", Optional.empty(), Optional.of(trouble)))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    UUID id =
        rechecks.add(
            files.stream().map(file -> new Rechecks.Dropped(file.name(), file.bytes())).toList());
    reading.start(id);
    return new RedirectView("/recheck/" + id);
  }

  @PostMapping("/recheck/{id}/withdraw")
  View withdraw(@PathVariable UUID id) {
    rechecks.withdraw(id);
    return new RedirectView("/recheck");
  }

  @PostMapping("/recheck/{id}/again")
  View again(@PathVariable UUID id, @RequestParam(defaultValue = "") String book) {
    if (!book.isEmpty() && RuleBooks.standard().find(book).isEmpty()) {
      throw new Missing("rule book", book);
    }
    if (rechecks.again(id, book)) {
      reading.start(id);
    }
    return new RedirectView("/recheck/" + id);
  }

  private RecheckListView view(
      Frame frame, String show, Optional<UUID> before, Optional<String> trouble) {
    boolean others = frame.actor().filter(who -> who.may(Right.RECHECK)).isPresent();
    boolean mine = !others || !show.equals("all");
    List<RecheckRow> found = rechecks.list(mine, before);
    List<RecheckRow> rows = found.subList(0, Math.min(Rechecks.ROWS, found.size()));
    Optional<String> next =
        found.size() > Rechecks.ROWS
            ? Optional.of(
                "/recheck?show=%s&before=%s".formatted(mine ? "mine" : "all", rows.getLast().id()))
            : Optional.empty();
    return new RecheckListView(rows, mine, others, next, trouble);
  }
}
