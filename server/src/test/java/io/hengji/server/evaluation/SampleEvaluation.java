package io.hengji.server.evaluation;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.Forms;
import io.hengji.server.scope.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens the self-evaluation of the sample form for a project of its own.
public record SampleEvaluation(JdbcClient jdbc, TransactionTemplate transaction, Forms forms) {

  private static final Path SAMPLE =
      Path.of(System.getProperty("hengji.root", ".."), "samples", "relief-2024.docx");
  private static final Form FORM = form();

  /// Opens it for a unit of the demonstration office.
  public UUID open(String unit) {
    return Actors.asServer(() -> {
      UUID project =
          transaction.execute(status ->
              jdbc.sql(
                      """
                      insert into project (year, code, name, department_id, unit_id)
                      select 2024, :code, '困难职工生活救助', coalesce(parent_id, id), id from unit
                      where name = :unit returning id
                      """)
                  .param("code", UUID.randomUUID().toString())
                  .param("unit", unit)
                  .query(UUID.class)
                  .single());
      forms.open(project, FORM, FormState.FILLING, Optional.empty());
      return project;
    });
  }

  /// Puts it into a state.
  public void become(UUID project, String state) {
    Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("update form set state = ? where project_id = ?")
                .params(state, project)
                .update()));
  }

  private static Form form() {
    try {
      return FormFiles.read("relief-2024.docx", Files.readAllBytes(SAMPLE), Limits.STANDARD)
          .forms()
          .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
