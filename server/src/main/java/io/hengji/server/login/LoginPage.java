package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The door: name and password.
@Controller
class LoginPage {

  private final Door door;
  private final UnifiedLogin unified;
  private final String office;

  LoginPage(Door door, UnifiedLogin unified, @Value("${hengji.office:}") String office) {
    this.door = door;
    this.unified = unified;
    this.office = office;
  }

  @GetMapping("/login")
  View page(
      Frame frame,
      @RequestParam(defaultValue = "/") String to,
      @RequestParam(name = "unified", defaultValue = "") String answer) {
    if (frame.actor().isPresent()) {
      return new RedirectView(local(to));
    }
    Optional<String> error =
        switch (answer) {
          case "unknown" -> Optional.of(frame.t("login.unified.unknown"));
          case "failed" -> Optional.of(frame.t("login.unified.failed"));
          default -> Optional.empty();
        };
    return Html.of("login/login", frame, view(frame, "", to, error));
  }

  @PostMapping("/login")
  View login(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String to) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    Door.Answer answer = door.knock(account, password, request.getRemoteAddr(), agent);
    return switch (answer) {
      case Door.Answer.Welcome(String token) -> {
        Cookies.set(request, response, token);
        Cookies.renewToken(request, response);
        yield new RedirectView(local(to));
      }
      case Door.Answer.Wrong(int left) -> refused(frame, account, to, frame.t("login.wrong", left));
      case Door.Answer.Locked(int minutes) ->
          refused(frame, account, to, frame.t("login.locked", minutes));
      case Door.Answer.Code(String ticket) -> {
        Cookies.setTicket(request, response, ticket);
        yield new RedirectView(
            "/login/code?to=" + URLEncoder.encode(local(to), StandardCharsets.UTF_8));
      }
      case Door.Answer.Stale() -> refused(frame, account, to, frame.t("login.code.stale"));
    };
  }

  private View refused(Frame frame, String account, String to, String why) {
    return Html.of("login/login", frame, view(frame, account, to, Optional.of(why)))
        .with(HttpStatus.UNAUTHORIZED);
  }

  private LoginView view(Frame frame, String account, String to, Optional<String> error) {
    Optional<String> button =
        unified.on()
            ? unified.name().or(() -> Optional.of(frame.t("login.unified")))
            : Optional.empty();
    return new LoginView(office, account, local(to), error, button);
  }

  /// Only a way within this site; anything else leads to the overview.
  static String local(String to) {
    boolean fits = to.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") && !to.startsWith("/login");
    return fits ? to : "/";
  }
}
