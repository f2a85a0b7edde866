package io.hengji.server.outputs;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Says why a file could not be written, wherever it was asked for.
@ControllerAdvice
class UnwritablePage {

  @ExceptionHandler(Unwritable.class)
  View unwritable(Frame frame, Unwritable why) {
    return Html.of("outputs/unwritable", frame, why).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
