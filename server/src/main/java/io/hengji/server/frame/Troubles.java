package io.hengji.server.frame;

import io.hengji.server.scope.Forbidden;
import io.hengji.server.scope.Missing;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What is shown when something does not work: never a trace, always an id that stands in the log.
@Controller
@ControllerAdvice
class Troubles implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final FrameArguments frames;
  private final SecureRandom random = new SecureRandom();

  Troubles(FrameArguments frames) {
    this.frames = frames;
  }

  @ExceptionHandler(Forbidden.class)
  View forbidden(Forbidden forbidden, HttpServletRequest request) {
    Frame frame = frames.of(request);
    return page(
        frame,
        HttpStatus.FORBIDDEN,
        "forbidden",
        List.of(frame.t("frame.forbidden.scope", frame.scope()), frame.t("frame.forbidden.ask")),
        "");
  }

  @ExceptionHandler(Missing.class)
  View missing(HttpServletRequest request) {
    Frame frame = frames.of(request);
    return page(
        frame,
        HttpStatus.NOT_FOUND,
        "missing",
        List.of(frame.t("frame.forbidden.scope", frame.scope())),
        "");
  }

  @RequestMapping("/error")
  View error(HttpServletRequest request) {
    Frame frame = frames.of(request);
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return switch (status) {
      case 403 -> page(frame, HttpStatus.FORBIDDEN, "stale", List.of(), "");
      case 404, 405 -> page(frame, HttpStatus.NOT_FOUND, "missing", List.of(), "");
      case 413 -> page(frame, HttpStatus.CONTENT_TOO_LARGE, "large", List.of(), "");
      default ->
          status < 500
              ? page(frame, HttpStatus.BAD_REQUEST, "wrong", List.of(), "")
              : failed(frame, request);
    };
  }

  private View failed(Frame frame, HttpServletRequest request) {
    String id =
        "%04X-%04X"
            .formatted(random.nextInt(0x10000), random.nextInt(0x10000))
            .toUpperCase(Locale.ROOT);
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    @Nullable Throwable thrown = cause instanceof Throwable throwable ? throwable : null;
    log.error("{} {}", id, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), thrown);
    return page(frame, HttpStatus.INTERNAL_SERVER_ERROR, "failed", List.of(), id);
  }

  private static View page(
      Frame frame, HttpStatus status, String kind, List<String> more, String id) {
    Trouble trouble =
        new Trouble(
            frame.t("frame.%s.title".formatted(kind)),
            frame.t("frame.%s".formatted(kind), id),
            more,
            id);
    return Html.of("frame/trouble", "frame/trouble-note", frame, trouble).with(status);
  }
}
