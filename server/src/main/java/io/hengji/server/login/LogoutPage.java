package io.hengji.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The way out.
@Controller
class LogoutPage {

  private final Sessions sessions;

  LogoutPage(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping("/logout")
  View logout(HttpServletRequest request, HttpServletResponse response) {
    Cookies.token(request).ifPresent(sessions::end);
    Cookies.clear(request, response);
    return new RedirectView("/login");
  }
}
