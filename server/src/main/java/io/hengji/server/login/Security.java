package io.hengji.server.login;

import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// What the browser must and may: everything behind the login but the door itself, every change
/// with its token, nothing framed, nothing kept, nothing loaded from elsewhere.
@Configuration
class Security {

  /// The header in which a script sends, and gets, the token of a page.
  static final String CSRF_HEADER = "X-CSRF-TOKEN";

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Sessions sessions, UnifiedSetup unified)
      throws Exception {
    unified.addTo(http);
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(Cookies.CSRF);
    tokens.setHeaderName(CSRF_HEADER);
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
    return http.csrf(csrf ->
            csrf.csrfTokenRepository(tokens)
                // Every request proves anew who asks: that is no login, and must not change the
                // token.
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .servletApi(api -> api.disable())
        .logout(logout -> logout.disable())
        .httpBasic(basic -> basic.disable())
        .formLogin(form -> form.disable())
        .headers(headers ->
            headers
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(Customizer.withDefaults())
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .exceptionHandling(exceptions ->
            exceptions
                .authenticationEntryPoint((request, response, e) -> {
                  if (request.getHeader("HX-Request") != null) {
                    token(request).ifPresent(token -> response.setHeader(CSRF_HEADER, token));
                    response.setStatus(401);
                    return;
                  }
                  response.sendRedirect("/login" + wanted(request));
                })
                .accessDeniedHandler((request, response, e) -> response.sendError(403, "csrf")))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/login",
                    "/login/again",
                    "/login/code",
                    "/language",
                    "/theme",
                    "/assets/**",
                    "/error",
                    "/favicon.ico",
                    "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(Security::measures)
                .anyRequest()
                .authenticated())
        .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
        .build();
  }

  /// Requests are measured as a whole, not in every filter.
  @Bean
  SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  /// Stops what no page asks and no database stores: a value with a NUL in it.
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /// The token of this request, as a page carries it.
  static Optional<String> token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? Optional.of(token.getToken())
        : Optional.empty();
  }

  /// Figures are for administrators, and for a collector on this machine that no proxy stands
  /// before.
  private static AuthorizationResult measures(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    @Nullable Authentication authentication = who.get();
    boolean administrator =
        authentication != null
            && authentication.getPrincipal() instanceof Actor actor
            && actor.may(Right.ADMINISTER);
    boolean here =
        request.getHeader("X-Forwarded-For") == null
            && request.getHeader("Forwarded") == null
            && loopback(request);
    return new AuthorizationDecision(administrator || here);
  }

  private static boolean loopback(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/")) {
      return "";
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return "?to=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
  }
}
