package io.hengji.server.overview;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Everything that waits for who looks, the earliest deadline first.
@Controller
class TodoPage {

  private static final int MOST = 200;

  private final Tasks tasks;
  private final Clock clock;

  TodoPage(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /// The tasks; those beyond the most that a page shows are counted only.
  record TodoView(int waiting, List<Task> tasks, LocalDate today) {}

  @GetMapping("/todo")
  View page(Frame frame) {
    return Html.of(
        "overview/todo",
        frame,
        new TodoView(tasks.count(Actors.current()), tasks.list(MOST), LocalDate.now(clock)));
  }
}
