package io.hengji.server.rules;

import io.hengji.documents.recheck.Recheck;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Forms;
import io.hengji.server.forms.Versions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Scores the open forms of a unit and year again once another book was chosen for them.
@Component
public class ScoringAnew {

  private final JdbcClient jdbc;
  private final Recheck recheck;
  private final Versions versions;
  private final Forms forms;

  ScoringAnew(JdbcClient jdbc, Recheck recheck, Versions versions, Forms forms) {
    this.jdbc = jdbc;
    this.recheck = recheck;
    this.versions = versions;
    this.forms = forms;
  }

  private record Open(UUID version, String content) {}

  /// After the choice stands.
  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW, timeout = 600)
  public void score(RuleChoices.Chosen chosen) {
    List<Open> open =
        jdbc.sql(
                """
                select v.id as version, v.content::text as content
                from form f join form_version v on v.form_id = f.id and v.number = f.number
                join unit u on u.id = f.unit_id
                where f.year = :year and u.path ^@ :path and f.state in ('FILLING', 'RETURNED')
                for update of f
                """)
            .param("year", chosen.year())
            .param("path", chosen.path())
            .query(Rows.of(Open.class))
            .list();
    for (Open form : open) {
      forms.keepScore(versions.writable(form.version), recheck.check(FormText.read(form.content)));
    }
  }
}
