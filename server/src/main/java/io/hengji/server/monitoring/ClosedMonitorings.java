package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Answers a change to a monitoring that is closed, from whichever page it came.
@ControllerAdvice(basePackageClasses = ClosedMonitoring.class)
class ClosedMonitorings {

  @ExceptionHandler(ClosedMonitoring.class)
  View closed(Frame frame, ClosedMonitoring closed) {
    return Html.of("monitoring/closed", frame, closed.state()).with(HttpStatus.LOCKED);
  }
}
