package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
  private final Sessions sessions;
  private final String office;

  LoginPage(Door door, Sessions sessions, @Value("${hengji.office:}") String office) {
    this.door = door;
    this.sessions = sessions;
    this.office = office;
  }

  @GetMapping("/login")
  View page(Frame frame, @RequestParam(defaultValue = "/") String to) {
    if (frame.actor().isPresent()) {
      return new RedirectView(local(to));
    }
    return Html.of("login/login", frame, new LoginView(office, "", local(to), Optional.empty()));
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
    };
  }

  /// Logs the same person in again beside a page that is still open: its script repeats what
  /// failed.
  @PostMapping(value = "/login/again", produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> again(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    Door.Answer answer = door.knock(username, password, request.getRemoteAddr(), agent);
    Security.token(request).ifPresent(token -> response.setHeader(Security.CSRF_HEADER, token));
    return switch (answer) {
      case Door.Answer.Welcome(String token) -> {
        Cookies.set(request, response, token);
        yield ResponseEntity.ok("");
      }
      case Door.Answer.Wrong(int left) ->
          ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(frame.t("login.wrong", left));
      case Door.Answer.Locked(int minutes) ->
          ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(frame.t("login.locked", minutes));
    };
  }

  @PostMapping("/logout")
  View logout(HttpServletRequest request, HttpServletResponse response) {
    Cookies.token(request).ifPresent(sessions::end);
    Cookies.clear(request, response);
    return new RedirectView("/login");
  }

  private View refused(Frame frame, String account, String to, String why) {
    return Html.of(
            "login/login", frame, new LoginView(office, account, local(to), Optional.of(why)))
        .with(HttpStatus.UNAUTHORIZED);
  }

  /// Only a way within this site; anything else leads to the overview.
  static String local(String to) {
    boolean fits = to.matches("/[^/\\\\][^\\\\\\p{Cntrl}]*") && !to.startsWith("/login");
    return fits ? to : "/";
  }
}
