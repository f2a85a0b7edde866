package io.hengji.server.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Switches language and light, both kept in the browser; and the menu of a phone.
@Controller
class LanguagePage {

  @GetMapping("/language")
  View language(HttpServletRequest request, HttpServletResponse response, @RequestParam String to) {
    return keep(request, response, "language", to.equals("en") ? "en" : "zh");
  }

  @GetMapping("/theme")
  View theme(HttpServletRequest request, HttpServletResponse response, @RequestParam String to) {
    return keep(request, response, "theme", to.equals("dark") ? "dark" : "light");
  }

  @GetMapping("/more")
  View more(Frame frame) {
    return Html.of("frame/more", frame, "");
  }

  private static View keep(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return new RedirectView(back(request));
  }

  private static String back(HttpServletRequest request) {
    String own =
        "%s://%s/"
            .formatted(
                request.getScheme(), Optional.ofNullable(request.getHeader("Host")).orElse(""));
    String from = Optional.ofNullable(request.getHeader("Referer")).orElse("");
    return from.startsWith(own) ? from.substring(own.length() - 1) : "/";
  }
}
