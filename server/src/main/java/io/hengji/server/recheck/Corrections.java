package io.hengji.server.recheck;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what owners of re-checks put right in what was read.
@Component
class Corrections {

  private final JdbcClient jdbc;
  private final Rechecks rechecks;
  private final AuditLog audit;

  Corrections(JdbcClient jdbc, Rechecks rechecks, AuditLog audit) {
    this.jdbc = jdbc;
    this.rechecks = rechecks;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  public List<Correction> of(UUID recheck) {
    rechecks.require(recheck);
    return jdbc.sql(
            """
            select form, address, read, text from recheck_correction
            where recheck_id = ? order by form, address
            """)
        .param(recheck)
        .query(Rows.of(Correction.class))
        .list();
  }

  /// Sets the texts of cells of a form; a text that is the one of the file takes its correction
  /// back. Returns whether anything changed. The owner only.
  @Transactional
  public boolean set(UUID recheck, int number, Map<CellPath, String> typed) {
    RecheckRow row = rechecks.requireOwn(recheck);
    Form form = rechecks.form(recheck, number);
    Map<String, String> read = new LinkedHashMap<>();
    of(recheck).stream()
        .filter(one -> one.form() == number)
        .forEach(one -> read.put(one.address(), one.read()));
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> after = new LinkedHashMap<>();
    typed.forEach((at, text) -> {
      String shown = form.cell(at).text();
      if (!text.equals(shown)) {
        for (CellPath cell : spanned(form, at)) {
          keep(
              recheck,
              new Correction(
                  number,
                  cell.toString(),
                  read.getOrDefault(cell.toString(), form.cell(cell).text()),
                  text));
        }
        before.put(at.toString(), shown);
        after.put(at.toString(), text);
      }
    });
    if (!after.isEmpty()) {
      audit.record(Change.of("recheck.correct", "recheck", recheck, row.unitId(), before, after));
    }
    return !after.isEmpty();
  }

  private void keep(UUID recheck, Correction correction) {
    boolean back = correction.text().equals(correction.read());
    jdbc.sql(
            back
                ? """
                delete from recheck_correction
                where recheck_id = :recheck and form = :form and address = :address
                """
                : """
                insert into recheck_correction (recheck_id, form, address, read, text)
                values (:recheck, :form, :address, :read, :text)
                on conflict (recheck_id, form, address) do update set text = excluded.text
                """)
        .param("recheck", recheck)
        .param("form", correction.form())
        .param("address", correction.address())
        .param("read", correction.read())
        .param("text", correction.text())
        .update();
  }

  /// The cells that are one on paper: a level stands once for all the rows that it spans.
  private static List<CellPath> spanned(Form form, CellPath at) {
    if (!(at instanceof CellPath.IndicatorCell(int first, Column column))
        || (column != Column.LEVEL1 && column != Column.LEVEL2)) {
      return List.of(at);
    }
    int end = first;
    while (end < form.indicators().size() && PaperForm.sameLevel(form, first, end, column)) {
      end++;
    }
    return IntStream.range(first, end)
        .<CellPath>mapToObj(row -> CellPath.indicator(row, column))
        .toList();
  }
}
