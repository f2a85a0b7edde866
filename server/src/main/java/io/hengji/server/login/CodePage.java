package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The step after the password: the one-time code.
@Controller
class CodePage {

  private final Door door;

  CodePage(Door door) {
    this.door = door;
  }

  /// What the page shows.
  record CodeView(String to, Optional<String> error) {}

  @GetMapping("/login/code")
  View page(Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "/") String to) {
    return Cookies.ticket(request).isEmpty()
        ? new RedirectView("/login")
        : Html.of("login/code", frame, new CodeView(LoginPage.local(to), Optional.empty()));
  }

  @PostMapping("/login/code")
  View show(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String to) {
    String ticket = Cookies.ticket(request).orElse("");
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return switch (door.show(ticket, code, request.getRemoteAddr(), agent)) {
      case Door.Answer.Welcome(String token) -> {
        Cookies.clear(request, response);
        Cookies.set(request, response, token);
        Cookies.renewToken(request, response);
        yield new RedirectView(LoginPage.local(to));
      }
      case Door.Answer.Wrong(int left) -> refused(frame, to, frame.t("login.code.wrong", left));
      case Door.Answer.Locked(int minutes) -> refused(frame, to, frame.t("login.locked", minutes));
      case Door.Answer.Code again -> new RedirectView("/login");
      case Door.Answer.Stale stale -> new RedirectView("/login");
    };
  }

  private static View refused(Frame frame, String to, String why) {
    return Html.of("login/code", frame, new CodeView(LoginPage.local(to), Optional.of(why)))
        .with(HttpStatus.UNAUTHORIZED);
  }
}
