package io.hengji.server.login;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// One's own one-time codes: turned on by a picture and a first code, turned off by a code.
@Controller
class SecondFactorPage {

  private final SecondFactor codes;

  SecondFactorPage(SecondFactor codes) {
    this.codes = codes;
  }

  /// What the page shows: whether codes are on, or the secret that waits for its first code.
  record FactorView(
      boolean on, Optional<QrPicture> picture, String secret, Optional<String> error) {}

  /// Recovery codes, shown this once.
  record RecoveryView(List<String> codes) {}

  @GetMapping("/second-factor")
  View page(Frame frame) {
    return show(frame, Optional.empty());
  }

  @PostMapping("/second-factor/begin")
  View begin(Frame frame) {
    UUID account = account(frame);
    if (!codes.on(account)) {
      codes.begin(account);
    }
    return new RedirectView("/second-factor");
  }

  @PostMapping("/second-factor/confirm")
  View confirm(Frame frame, @RequestParam(defaultValue = "") String code) {
    return codes
        .confirm(account(frame), unit(frame), code.replaceAll("\\s", ""))
        .<View>map(fresh -> Html.of("login/recovery", frame, new RecoveryView(fresh)))
        .orElseGet(() -> show(frame, Optional.of("login.factor.bad")));
  }

  @PostMapping("/second-factor/remove")
  View remove(Frame frame, @RequestParam(defaultValue = "") String code) {
    if (!codes.accept(account(frame), unit(frame), code)) {
      return show(frame, Optional.of("login.factor.bad"));
    }
    codes.remove(account(frame), unit(frame));
    return new RedirectView("/second-factor");
  }

  private View show(Frame frame, Optional<String> error) {
    UUID account = account(frame);
    boolean on = codes.on(account);
    Optional<byte[]> secret = on ? Optional.empty() : codes.waiting(account);
    Html page =
        Html.of(
            "login/factor",
            frame,
            new FactorView(
                on,
                secret.map(bytes -> QrPicture.of(address(frame, bytes))),
                secret.map(Totp::written).orElse(""),
                error));
    return error.isPresent() ? page.with(HttpStatus.UNPROCESSABLE_CONTENT) : page;
  }

  /// The address that authenticators read out of the picture.
  private static String address(Frame frame, byte[] secret) {
    String login = frame.actor().map(Actor::login).orElse("");
    return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
        .formatted(
            URLEncoder.encode(frame.t("frame.name"), StandardCharsets.UTF_8),
            URLEncoder.encode(login, StandardCharsets.UTF_8),
            Totp.written(secret));
  }

  private static UUID account(Frame frame) {
    return frame.actor().flatMap(Actor::id).orElseThrow();
  }

  private static UUID unit(Frame frame) {
    return frame.actor().flatMap(Actor::unit).orElseThrow();
  }
}
