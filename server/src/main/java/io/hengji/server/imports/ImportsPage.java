package io.hengji.server.imports;

import io.hengji.server.frame.Frame;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The imports so far, and files for the next.
@Controller
class ImportsPage {

  private final Imports imports;
  private final ImportViews views;

  ImportsPage(Imports imports, ImportViews views) {
    this.imports = imports;
    this.views = views;
  }

  @GetMapping("/imports")
  View list(Frame frame, @RequestParam Optional<UUID> project) {
    return views.list(frame, project, Optional.empty());
  }

  @PostMapping("/imports/{id}/withdraw")
  View withdraw(@PathVariable UUID id) {
    imports.withdraw(id);
    return new RedirectView("/imports");
  }
}
