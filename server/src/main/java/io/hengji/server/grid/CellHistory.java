package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.server.grid.EditedForm.Written;
import io.hengji.server.scope.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The history of the cells of one kind of form: who wrote what into which cell, with the revision
/// of its row.
public final class CellHistory {

  private final JdbcClient jdbc;
  private final String table;

  private CellHistory(JdbcClient jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /// The history of self-evaluations.
  public static CellHistory ofForms(JdbcClient jdbc) {
    return new CellHistory(jdbc, "form_edit");
  }

  /// The history of goals.
  public static CellHistory ofGoals(JdbcClient jdbc) {
    return new CellHistory(jdbc, "goal_edit");
  }

  /// The history of monitoring.
  public static CellHistory ofMonitoring(JdbcClient jdbc) {
    return new CellHistory(jdbc, "monitoring_edit");
  }

  /// Notes a cell that was written.
  public void add(UUID version, UUID unit, Written cell, int revision) {
    jdbc.sql(
            """
            insert into %s (version_id, unit_id, address, revision, before, after, account_id)
            values (:version, :unit, :address, :revision, :before, :after, :by)
            """
                .formatted(table))
        .param("version", version)
        .param("unit", unit)
        .param("address", cell.at().toString())
        .param("revision", revision)
        .param("before", cell.before())
        .param("after", cell.after())
        .param("by", me())
        .update();
  }

  /// Who wrote a cell last.
  public OtherEdit newest(UUID version, CellPath at) {
    return jdbc.sql(
            """
            select e.address, coalesce(a.name, '') as by, e.at
            from %s e left join account a on a.id = e.account_id
            where e.version_id = ? and e.address = ? order by e.id desc limit 1
            """
                .formatted(table))
        .params(version, at.toString())
        .query(CellHistory::other)
        .optional()
        .orElse(new OtherEdit(at, "", OffsetDateTime.now(ZoneOffset.UTC)));
  }

  /// The cells of a row that others wrote since it had this revision.
  public List<OtherEdit> ofOthers(UUID version, int row, int known) {
    return jdbc.sql(
            """
            select distinct on (e.address) e.address, coalesce(a.name, '') as by, e.at
            from %s e left join account a on a.id = e.account_id
            where e.version_id = :version and e.address ^@ :row and e.revision > :known
              and e.account_id is distinct from :me
            order by e.address, e.id desc
            """
                .formatted(table))
        .param("version", version)
        .param("row", CellPath.indicator(row) + ".")
        .param("known", known)
        .param("me", me())
        .query(CellHistory::other)
        .list();
  }

  private static OtherEdit other(ResultSet row, int index) throws SQLException {
    return new OtherEdit(
        CellPathReader.read(row.getString("address")).orElseThrow(),
        row.getString("by"),
        row.getObject("at", OffsetDateTime.class));
  }

  private static @Nullable UUID me() {
    return Actors.current().id().orElse(null);
  }
}
