package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.server.comments.CommentThread;
import io.hengji.server.comments.Comments;
import io.hengji.server.evidence.Evidence;
import io.hengji.server.evidence.EvidenceFile;
import io.hengji.server.forms.MovedCells;
import io.hengji.server.forms.Versions;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what hangs on the rows of a form.
@Component
public class Attachments {

  private final Evidence evidence;
  private final Comments comments;
  private final Versions versions;

  Attachments(Evidence evidence, Comments comments, Versions versions) {
    this.evidence = evidence;
    this.comments = comments;
    this.versions = versions;
  }

  /// What hangs on a form as it stands.
  ///
  /// @param removed the id of a file that was taken back just now
  @Transactional(readOnly = true)
  public Attached of(Evaluation evaluation, Optional<UUID> removed) {
    return of(
        evaluation,
        evidence.of(evaluation.project()),
        comments.of(evaluation.project(), evaluation.form(), evaluation.number()),
        removed);
  }

  /// What hangs on a form, of what was read with it.
  Attached of(EvaluationReads.Whole whole, Optional<UUID> removed) {
    Evaluation now = whole.evaluation();
    return of(
        now,
        whole.files(),
        comments.threads(whole.comments(), now.project(), now.form(), now.number()),
        removed);
  }

  private Attached of(
      Evaluation evaluation,
      List<EvidenceFile> files,
      List<CommentThread> threads,
      Optional<UUID> removed) {
    MovedCells moved =
        new MovedCells(versions, evaluation.project(), evaluation.form(), evaluation.number());
    Map<Integer, List<EvidenceFile>> byRow = new HashMap<>();
    for (EvidenceFile file : files) {
      int row =
          moved.now(file.number(), file.address()) instanceof CellPath.IndicatorRow(int now)
              ? now
              : -1;
      byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(file);
    }
    String path = evaluation.unitPath();
    return new Attached(
        evaluation.project().toString(),
        byRow,
        threads,
        evaluation.isOpen() && Actors.current().may(Right.FILL_FORMS, path),
        Comments.mayWrite(path),
        Comments.mayClose(path),
        removed.flatMap(evidence::find),
        Optional.empty());
  }
}
