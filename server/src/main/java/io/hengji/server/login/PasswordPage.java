package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Passwords;
import io.hengji.server.scope.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Choosing a new password; before the first one is changed, the only page there is.
@Controller
class PasswordPage {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;

  PasswordPage(Accounts accounts, Passwords passwords, Sessions sessions) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  @GetMapping("/password")
  View page(Frame frame) {
    return show(frame, Optional.empty(), Optional.empty());
  }

  @PostMapping("/password")
  View change(
      Frame frame,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String fresh,
      @RequestParam(defaultValue = "") String again) {
    Actor actor = frame.actor().orElseThrow();
    if (!knows(actor, old)) {
      return show(frame, Optional.of("login.password.old"), Optional.empty());
    }
    Optional<String> refused =
        fresh.equals(old)
            ? Optional.of("login.password.same")
            : fresh.equals(again)
                ? passwords.refused(fresh, actor.login())
                : Optional.of("login.password.again");
    if (refused.isPresent()) {
      return show(frame, Optional.empty(), refused);
    }
    accounts.setPassword(actor.id().orElseThrow(), fresh, false);
    Cookies.token(request).ifPresent(token -> sessions.endOthers(actor.id().orElseThrow(), token));
    return new RedirectView("/");
  }

  private boolean knows(Actor actor, String password) {
    return accounts
        .credentials(actor.login())
        .filter(credentials -> passwords.matches(password, credentials.hash()))
        .isPresent();
  }

  private static View show(Frame frame, Optional<String> oldError, Optional<String> freshError) {
    boolean first = frame.actor().orElseThrow().mustChangePassword();
    Html page = Html.of("login/password", frame, new PasswordView(first, oldError, freshError));
    return oldError.or(() -> freshError).isPresent()
        ? page.with(HttpStatus.UNPROCESSABLE_CONTENT)
        : page;
  }
}
