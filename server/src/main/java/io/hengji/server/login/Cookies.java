package io.hengji.server.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie of a session: not for scripts, not for other sites, only over TLS where there is TLS.
final class Cookies {

  /// The cookie of the token that a change carries.
  static final String CSRF = "hengji-csrf";

  private static final String NAME = "hengji-session";
  private static final String TICKET = "hengji-ticket";
  private static final String WAY = "hengji-way";

  private Cookies() {}

  static Optional<String> token(HttpServletRequest request) {
    return value(request, NAME);
  }

  /// The ticket of somebody whose code is awaited.
  static Optional<String> ticket(HttpServletRequest request) {
    return value(request, TICKET);
  }

  /// What somebody carries on the way to the provider and back.
  static Optional<String> way(HttpServletRequest request) {
    return value(request, WAY).filter(way -> !way.isEmpty());
  }

  static void setWay(HttpServletRequest request, HttpServletResponse response, String way) {
    write(request, response, WAY, way, way.isEmpty() ? Duration.ZERO : Duration.ofMinutes(10));
  }

  private static Optional<String> value(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  static void set(HttpServletRequest request, HttpServletResponse response, String token) {
    write(request, response, NAME, token, Duration.ofSeconds(-1));
  }

  static void setTicket(HttpServletRequest request, HttpServletResponse response, String ticket) {
    write(request, response, TICKET, ticket, Duration.ofMinutes(5));
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, NAME, "", Duration.ZERO);
    write(request, response, TICKET, "", Duration.ZERO);
  }

  /// Whoever logs in gets a new token: nobody may have planted the old one.
  static void renewToken(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, CSRF, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
