package io.hengji.server.evaluation;

import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.CellPath;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Forms;
import io.hengji.server.forms.Versions;
import io.hengji.server.grid.CellEdit;
import io.hengji.server.grid.CellHistory;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.EditedForm;
import io.hengji.server.grid.EditedForm.Written;
import io.hengji.server.grid.OtherEdit;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.Typing;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The self-evaluations as they are written: cell by cell, each cell with its history.
@Component
public class Evaluations {

  private final JdbcClient jdbc;
  private final EvaluationReads reads;
  private final Forms forms;
  private final Versions versions;
  private final LiveForms scoring;
  private final AuditLog audit;
  private final CellHistory history;

  Evaluations(
      JdbcClient jdbc,
      EvaluationReads reads,
      Forms forms,
      Versions versions,
      LiveForms scoring,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.forms = forms;
    this.versions = versions;
    this.scoring = scoring;
    this.audit = audit;
    this.history = CellHistory.ofForms(jdbc);
  }

  /// The current version of a project's self-evaluation.
  @Transactional(readOnly = true)
  public Evaluation require(UUID project) {
    return reads.find(project).orElseThrow(() -> new Missing("evaluation", project));
  }

  /// The current version, which nobody else writes until the transaction ends. Who acts must be
  /// allowed to fill it in, and it must be open.
  @Transactional
  Evaluation requireOpen(UUID project) {
    versions.lock(project);
    Evaluation evaluation = require(project);
    Actors.current().require(Right.FILL_FORMS, evaluation.unitPath());
    if (!evaluation.isOpen()) {
      throw new ClosedForm(evaluation.state());
    }
    return evaluation;
  }

  /// Writes cells into the current version, each for itself, in one transaction.
  ///
  /// @param known the revision of each row as the page had it
  /// @param on the goal that the page rested on; empty where it does not say
  @Transactional
  Saved save(UUID project, List<CellEdit> edits, Map<Integer, Integer> known, String on) {
    Evaluation before = requireOpen(project);
    if (!on.isEmpty() && !on.equals(before.on())) {
      throw new MovedGoal();
    }
    LiveForm live = before.live();
    EditedForm edited = EditedForm.of(before.form(), edits, Typing.OF_EVALUATION);
    List<Clashing> clashes = new ArrayList<>();
    for (EditedForm.Clash clash : edited.clashes()) {
      clashes.add(new Clashing(clash, history.newest(before.version(), clash.at())));
    }
    List<OtherEdit> merged = others(before, known, edits);
    if (edited.written().isEmpty()) {
      return new Saved(before, live, live, clashes, merged, edited.refused());
    }
    LiveForm after = scoring.following(live, edited.form());
    Evaluation now = store(before, after, edited.written());
    return new Saved(now, live, after, clashes, merged, edited.refused());
  }

  /// Fills in what follows from the rows and was never typed: points left to the computation, sums,
  /// total and grade.
  @Transactional
  Evaluation settle(Evaluation before) {
    LiveForm live = before.live();
    LiveForm after = scoring.following(live, before.form());
    List<Written> written =
        FormComparison.of(before.form(), after.checked().form()).differences().stream()
            .map(one -> new Written(one.at(), one.before(), one.after()))
            .toList();
    return written.isEmpty() ? before : store(before, after, written);
  }

  private Evaluation store(Evaluation before, LiveForm after, List<Written> written) {
    List<Integer> revisions = new ArrayList<>(before.content().revisions());
    written.stream()
        .map(Written::at)
        .flatMap(at -> PostedCells.rowOf(at).stream())
        .distinct()
        .forEach(row -> revisions.set(row, revisions.get(row) + 1));
    UUID version = versions.writable(before.version());
    jdbc.sql("update form_version set content = ?::jsonb, revisions = ? where id = ?")
        .params(FormText.of(after.checked().form()), array(revisions), version)
        .update();
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    for (Written cell : written) {
      was.put(cell.at().toString(), cell.before());
      is.put(cell.at().toString(), cell.after());
      history.add(
          version, before.unit(), cell, PostedCells.rowOf(cell.at()).map(revisions::get).orElse(1));
    }
    forms.keepScore(version, after.checked());
    audit.record(Change.of("evaluation.fill", "form_version", version, before.unit(), was, is));
    return new Evaluation(
        before.project(),
        before.name(),
        before.unit(),
        before.unitPath(),
        before.year(),
        before.state(),
        before.number() + (version.equals(before.version()) ? 0 : 1),
        before.due(),
        version,
        before.goal(),
        Content.of(revisions, after));
  }

  private List<OtherEdit> others(
      Evaluation before, Map<Integer, Integer> known, List<CellEdit> edits) {
    List<CellPath> sent = edits.stream().map(CellEdit::at).toList();
    List<OtherEdit> others = new ArrayList<>();
    known.forEach((row, revision) -> {
      if (revision < before.revision(row)) {
        history.ofOthers(before.version(), row, revision).stream()
            .filter(other -> !sent.contains(other.at()))
            .forEach(others::add);
      }
    });
    return others;
  }

  private static Integer[] array(List<Integer> numbers) {
    return numbers.toArray(Integer[]::new);
  }
}
