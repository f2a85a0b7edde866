package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Where somebody is logged in, and ending the other sessions.
@Controller
class SessionsPage {

  private final Sessions sessions;

  SessionsPage(Sessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/sessions")
  View page(Frame frame, HttpServletRequest request) {
    List<Sessions.Seen> seen = sessions.of(account(frame), Cookies.token(request).orElse(""));
    return Html.of("login/sessions", frame, new SessionsView(seen));
  }

  @PostMapping("/sessions/end-others")
  View endOthers(Frame frame, HttpServletRequest request) {
    sessions.endOthers(account(frame), Cookies.token(request).orElse(""));
    return new RedirectView("/sessions");
  }

  private static UUID account(Frame frame) {
    return frame.actor().orElseThrow().id().orElseThrow();
  }

  /// What the page shows.
  record SessionsView(List<Sessions.Seen> sessions) {}
}
