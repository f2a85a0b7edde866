package io.hengji.server.frame;

import io.hengji.server.scope.Actors;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller the [Frame] of its request.
@Component
class FrameArguments implements HandlerMethodArgumentResolver {

  private static final int MAX_TASKS = 999;

  /// Looked for in the query alone: the body of an upload that was refused cannot be read again.
  private static final Pattern PRINT = Pattern.compile("(?:^|&)print(?:[=&]|$)");

  private final Bar bar;
  private final Inbox inbox;

  FrameArguments(Bar bar, Inbox inbox) {
    this.bar = bar;
    this.inbox = inbox;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of((HttpServletRequest) request.getNativeRequest());
  }

  Frame of(HttpServletRequest request) {
    var actor = Actors.find();
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return new Frame(
        actor,
        Words.of(language(request)),
        request.getRequestURI(),
        query,
        csrf(request),
        Nonce.of(request),
        "true".equals(request.getHeader("HX-Request"))
            && request.getHeader("HX-Boosted") == null
            && !"true".equals(request.getHeader("HX-History-Restore-Request")),
        PRINT.matcher(query).find(),
        cookie(request, "theme").filter(theme -> theme.equals("dark")).orElse("light"),
        actor.map(bar::scope).orElse(""),
        actor.map(inbox::tasks).map(tasks -> Math.min(tasks, MAX_TASKS)).orElse(0));
  }

  private static Frame.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
        : new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "");
  }

  private static String language(HttpServletRequest request) {
    return cookie(request, "language").orElse("zh");
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
