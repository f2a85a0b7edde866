package io.hengji.server.comments;

import io.hengji.server.frame.Typed;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Writing, answering and closing comments, from the page of the form or of its review.
@Controller
class CommentPage {

  private static final int LONGEST = 2000;

  private final Comments comments;

  CommentPage(Comments comments) {
    this.comments = comments;
  }

  /// Where somebody comments: the page to go back to, and the row shown there.
  private record From(String page, int row) {
    View back(UUID project) {
      return new RedirectView(
          page.equals("review")
              ? "/review/" + project + (row < 0 ? "#comments" : "#row-" + row)
              : "/evaluate/%s?row=%d#derivation".formatted(project, row));
    }
  }

  @PostMapping("/comments/{project}")
  View begin(
      @PathVariable UUID project,
      @RequestParam String at,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "-1") int row) {
    String said = Typed.text(text, LONGEST);
    if (!said.isEmpty()) {
      comments.begin(project, at, said);
    }
    return new From(from, row).back(project);
  }

  @PostMapping("/comments/{project}/{thread}")
  View answer(
      @PathVariable UUID project,
      @PathVariable UUID thread,
      @RequestParam(name = "do", defaultValue = "answer") String what,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "-1") int row) {
    String said = Typed.text(text, LONGEST);
    if (!said.isEmpty()) {
      comments.answer(project, thread, said);
    }
    if (what.equals("close") || what.equals("reopen")) {
      comments.close(project, thread, what.equals("reopen"));
    }
    return new From(from, row).back(project);
  }
}
