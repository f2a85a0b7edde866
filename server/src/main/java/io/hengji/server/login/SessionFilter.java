package io.hengji.server.login;

import io.hengji.server.frame.Nonce;
import io.hengji.server.scope.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who asks, by the cookie of their session, and sends whoever still has somebody else's
/// password to choose their own. Also sets what the page may load.
final class SessionFilter extends OncePerRequestFilter {

  private final Sessions sessions;

  SessionFilter(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy(Nonce.make(request)));
    Optional<Actor> actor =
        request.getRequestURI().startsWith("/assets/")
            ? Optional.empty()
            : Cookies.token(request).flatMap(sessions::actor);
    actor.ifPresent(SessionFilter::act);
    try {
      if (actor.filter(Actor::mustChangePassword).isPresent() && !mayBeforeChange(request)) {
        response.sendRedirect("/password");
        return;
      }
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /// The page of an error is as much theirs as the page that they asked for.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /// What a page may load: its own styles and pictures, and the scripts it names itself.
  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        .formatted(nonce);
  }

  private static boolean mayBeforeChange(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/password")
        || path.equals("/logout")
        || path.equals("/language")
        || path.equals("/error");
  }

  private static void act(Actor actor) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    PreAuthenticatedAuthenticationToken who =
        new PreAuthenticatedAuthenticationToken(actor, "", AuthorityUtils.NO_AUTHORITIES);
    who.setAuthenticated(true);
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
  }
}
