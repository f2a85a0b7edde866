package io.hengji.server.evaluation;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Handing a self-evaluation in: what stands in the way, and the step itself.
@Controller
class HandInPage {

  private static final int LONGEST_WORD = 500;

  private final HandIns handIns;

  HandInPage(HandIns handIns) {
    this.handIns = handIns;
  }

  @GetMapping("/evaluate/{project}/hand-in")
  View look(Frame frame, @PathVariable UUID project) {
    return Html.of("evaluate/handin", "evaluate/intheway", frame, handIns.look(project, "", false));
  }

  @PostMapping("/evaluate/{project}/hand-in")
  View handIn(
      Frame frame, @PathVariable UUID project, @RequestParam(defaultValue = "") String word) {
    String said = Typed.text(word, LONGEST_WORD);
    return handIns.handIn(project, said)
        ? new RedirectView("/evaluate/" + project)
        : Html.of("evaluate/handin", "evaluate/intheway", frame, handIns.look(project, said, true))
            .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// Somebody handed it in meanwhile: its page says where it stands.
  @ExceptionHandler(ClosedForm.class)
  View closed(HttpServletRequest request) {
    return new RedirectView(request.getRequestURI().replaceFirst("/hand-in$", ""));
  }
}
