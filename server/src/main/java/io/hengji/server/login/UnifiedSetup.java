package io.hengji.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Puts the office's own login beside the password: whoever it names is let in when there is an
/// account of that name, and nobody is made an account.
@Component
class UnifiedSetup {

  /// Where the way to the provider begins, and where it comes back.
  static final String START = "/login/unified";

  static final String BACK = "/login/unified-back";

  private static final Logger log = LoggerFactory.getLogger(UnifiedSetup.class);

  private final UnifiedLogin provider;
  private final UnifiedRequests requests;
  private final Door door;

  UnifiedSetup(UnifiedLogin provider, UnifiedRequests requests, Door door) {
    this.provider = provider;
    this.requests = requests;
    this.door = door;
  }

  void addTo(HttpSecurity http) throws Exception {
    if (!provider.on()) {
      return;
    }
    DefaultOAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(provider, START);
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    http.oauth2Login(login ->
        login
            .loginPage("/login")
            .clientRegistrationRepository(provider)
            .authorizedClientRepository(new NoClients())
            .authorizationEndpoint(way ->
                way.authorizationRequestResolver(resolver).authorizationRequestRepository(requests))
            .redirectionEndpoint(way -> way.baseUri(BACK))
            .successHandler(this::welcome)
            .failureHandler(UnifiedSetup::refuse));
  }

  private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    String login =
        who.getPrincipal() instanceof OidcUser user
            ? Optional.ofNullable(user.getClaimAsString(provider.claim())).orElse("")
            : "";
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    Optional<String> token =
        door.unified(login.strip().toLowerCase(Locale.ROOT), request.getRemoteAddr(), agent);
    if (token.isEmpty()) {
      response.sendRedirect("/login?unified=unknown");
      return;
    }
    Cookies.set(request, response, token.get());
    Cookies.renewToken(request, response);
    response.sendRedirect(UnifiedRequests.wanted(request));
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    log.warn("unified login: {}", why.getMessage());
    response.sendRedirect("/login?unified=failed");
  }
}
