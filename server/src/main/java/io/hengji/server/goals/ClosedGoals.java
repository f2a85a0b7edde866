package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// What is said when a goal, or a row of it, is no longer as the page had it.
@ControllerAdvice(basePackageClasses = ClosedGoal.class)
class ClosedGoals {

  @ExceptionHandler(ClosedGoal.class)
  View closed(Frame frame, ClosedGoal closed) {
    String told =
        closed.isRow()
            ? frame.t("goals.row.gone")
            : frame.t("goals.closed", frame.t(closed.stateKey()));
    return Html.of("goals/closed-page", "goals/closed", frame, told)
        .with(closed.isRow() ? HttpStatus.GONE : HttpStatus.LOCKED);
  }
}
