package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.server.evidence.Evidence;
import io.hengji.server.evidence.SubmittedForm;
import io.hengji.server.frame.SentFile;
import io.hengji.server.scope.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The evidence of a self-evaluation: adding files to a row, taking them back.
@Controller
class EvidencePage {

  private static final int MOST_AT_ONCE = 20;

  private final Evaluations evaluations;
  private final Evidence evidence;

  EvidencePage(Evaluations evaluations, Evidence evidence) {
    this.evaluations = evaluations;
    this.evidence = evidence;
  }

  @PostMapping("/evaluate/{project}/evidence")
  View add(
      @PathVariable UUID project,
      @RequestParam int row,
      @RequestParam(name = "file", required = false) List<MultipartFile> sent) {
    if (row < 0 || row >= evaluations.require(project).form().indicators().size()) {
      throw new Missing("row", row);
    }
    List<SentFile> files = SentFile.of(sent);
    if (files.isEmpty() || files.size() > MOST_AT_ONCE) {
      return back(project, row, "&refused=" + (files.isEmpty() ? "none" : "many"));
    }
    List<String> troubles =
        files.stream().flatMap(file -> add(project, row, file).stream()).toList();
    return back(project, row, troubles.isEmpty() ? "" : "&refused=" + troubles.getFirst());
  }

  @PostMapping("/evaluate/{project}/evidence/{id}")
  View remove(
      @PathVariable UUID project,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int row,
      @RequestParam(name = "do", defaultValue = "") String what) {
    boolean again = what.equals("restore");
    evidence.remove(project, id, again);
    return back(project, row, again ? "" : "&removed=" + id);
  }

  /// The form was handed in meanwhile: its page says where it stands.
  @ExceptionHandler(SubmittedForm.class)
  View submitted(HttpServletRequest request) {
    return new RedirectView(request.getRequestURI().replaceFirst("/evidence.*$", ""));
  }

  private Optional<String> add(UUID project, int row, SentFile file) {
    return file.size() > Evidence.MOST_BYTES
        ? Optional.of("large")
        : evidence.add(project, CellPath.indicator(row).toString(), file.name(), file.bytes());
  }

  private static View back(UUID project, int row, String more) {
    return new RedirectView("/evaluate/%s?row=%d%s#derivation".formatted(project, row, more));
  }
}
