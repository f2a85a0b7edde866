package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door beside a page that is still open.
@Controller
class AgainPage {

  private final Door door;

  AgainPage(Door door) {
    this.door = door;
  }

  /// Logs the same person in again beside a page that is still open: its script repeats what
  /// failed.
  @PostMapping(value = "/login/again", produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> again(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    Door.Answer answer = door.knock(username, password, request.getRemoteAddr(), agent);
    if (answer instanceof Door.Answer.Code(String ticket)) {
      response.setHeader("X-Hengji-Code", "wanted");
      answer = code.isBlank() ? answer : door.show(ticket, code, request.getRemoteAddr(), agent);
    }
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
      case Door.Answer.Code wanted ->
          ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(frame.t("login.code.wanted"));
      case Door.Answer.Stale stale ->
          ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(frame.t("login.code.stale"));
    };
  }
}
