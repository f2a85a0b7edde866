package io.hengji.server.settings;

import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads people as an administrator sees them.
@Component
class PeopleList {

  /// Rows a page.
  static final int ROWS = 50;

  private static final String COLUMNS =
      """
      select a.id, a.login, a.name, u.name as unit, a.active, a.must_change,
        coalesce(f.locked_until > now(), false) as locked,
        (select max(s.seen_at) from session s where s.account_id = a.id) as seen_at,
        (select string_agg(r.role || '~' || ru.name, E'\\n' order by ru.path, r.role)
          from account_role r join unit ru on ru.id = r.unit_id where r.account_id = a.id) as roles
      from account a
      join unit u on u.id = a.unit_id and u.path ^@ any (string_to_array(:reach, ' '))
      left join login_failure f on f.login = a.login
      """;
  private static final String WHERE =
      """
      where a.login > :after
        and (:path = '' or u.path ^@ :path)
        and (:text = '' or a.name ilike :like or a.login ilike :like or u.name ilike :like)
        and (:role = '' or exists (
          select from account_role r where r.account_id = a.id and r.role = :role))
        and case :state
          when 'CLOSED' then not a.active
          when 'LOCKED' then f.locked_until > now()
          when 'NEW' then a.active and a.must_change
          when 'ACTIVE' then a.active
          else true end
      order by a.login limit :rows
      """;

  private final JdbcClient jdbc;
  private final Reach reach;

  PeopleList(JdbcClient jdbc, Reach reach) {
    this.jdbc = jdbc;
    this.reach = reach;
  }

  /// A page of the list and one row more when there is a next page.
  @Transactional(readOnly = true)
  public List<PersonRow> rows(PeopleFilter filter) {
    String like = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return jdbc.sql(COLUMNS + WHERE)
        .param("reach", paths())
        .param("after", filter.after())
        .param("path", reach.find(filter.unit()).map(Unit::path).orElse(""))
        .param("text", filter.text())
        .param("like", like)
        .param("role", filter.role().map(Enum::name).orElse(""))
        .param("state", filter.state().map(Enum::name).orElse(""))
        .param("rows", ROWS + 1)
        .query(Rows.of(PersonRow.class))
        .list();
  }

  /// One account, which must have been asked for before.
  @Transactional(readOnly = true)
  public PersonRow one(UUID id) {
    return jdbc.sql(COLUMNS + "where a.id = :id")
        .param("reach", paths())
        .param("id", id)
        .query(Rows.of(PersonRow.class))
        .single();
  }

  private static String paths() {
    return String.join(" ", Actors.current().scope(Right.ADMINISTER));
  }
}
