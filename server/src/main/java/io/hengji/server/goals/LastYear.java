package io.hengji.server.goals;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Head;
import io.hengji.core.form.Place;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceReview;
import io.hengji.server.forms.FormText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was reached last year, against which the targets of a goal are held.
@Component
public class LastYear {

  private static final String TARGET_BELOW = "HIS-001";
  private static final SequenceReview REVIEW =
      new SequenceReview(
          Checks.overForms().stream().filter(check -> check.id().equals(TARGET_BELOW)).toList());

  private final JdbcClient jdbc;

  LastYear(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The targets of a goal that are below what the same project reached last year.
  ///
  /// @param score how a form is scored
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID project, Form goal, Function<Form, FormCase> score) {
    return form(project).stream()
        .flatMap(last -> {
          Optional<FormYear> year =
              goal.head()
                  .year()
                  .map(now -> new FormYear(now.value() - 1, FormYear.Basis.PRINTED, Place.UNKNOWN));
          Form headed = headed(last, goal.head(), year);
          return REVIEW
              .of(
                  FormSequence.of(
                      List.of(
                          new ReviewedForm(0, score.apply(headed), List.of()),
                          new ReviewedForm(1, score.apply(goal), List.of()))))
              .stream();
        })
        .flatMap(LastYear::finding)
        .toList();
  }

  private static Stream<Finding> finding(CrossFinding found) {
    return CellPathReader.read(found.at()).stream()
        .map(at ->
            new Finding(
                found.check(),
                found.severity(),
                at,
                found.place(),
                found.message(),
                found.cites(),
                List.of()));
  }

  /// The self-evaluation of the same project in the year before.
  private Optional<Form> form(UUID project) {
    return jdbc.sql(
            """
            select v.content::text from project n
            join project p on p.unit_id = n.unit_id and p.year = n.year - 1
              and (p.id = n.continues_id or p.name = n.name) and p.withdrawn_at is null
            join form f on f.project_id = p.id
            join form_version v on v.form_id = f.id and v.number = f.number
            where n.id = ? order by (p.id is not distinct from n.continues_id) desc limit 1
            """)
        .param(project)
        .query(String.class)
        .optional()
        .map(FormText::read);
  }

  /// The form as one of this project, whatever it was called then.
  private static Form headed(Form form, Head now, Optional<FormYear> year) {
    return new Form(
        form.source(),
        new Head(
            form.head().title(),
            year,
            now.project(),
            now.department(),
            now.unit(),
            form.head().amountUnit()),
        form.funds(),
        form.goal(),
        form.indicators(),
        form.groups(),
        form.total(),
        form.columns(),
        form.fundColumns(),
        form.remarks(),
        form.notes(),
        form.unread(),
        form.notices());
  }
}
