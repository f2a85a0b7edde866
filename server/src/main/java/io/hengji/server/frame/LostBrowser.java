package io.hengji.server.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/// Tells a browser that is gone from a database that is. Spring takes any broken connection beneath
/// an exception for the browser's and answers 200 with nothing in it: that would acknowledge a
/// change that was never saved.
final class LostBrowser extends DefaultHandlerExceptionResolver {

  @Override
  protected @Nullable ModelAndView doResolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    boolean elsewhere =
        !(thrown instanceof IOException)
            && DisconnectedClientHelper.isClientDisconnectedException(thrown);
    return elsewhere ? null : super.doResolveException(request, response, handler, thrown);
  }
}
