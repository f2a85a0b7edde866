package io.hengji.server.projects;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The filters that somebody keeps by name, for themselves alone.
@Component
class SavedViews {

  private static final String PAGE = "projects";

  private final JdbcClient jdbc;

  SavedViews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public List<ProjectsView.SavedView> all() {
    return jdbc.sql("select id, name, query from saved_view where page = ? order by name")
        .param(PAGE)
        .query(Rows.of(ProjectsView.SavedView.class))
        .list();
  }

  /// Keeps a filter; one of the same name is replaced.
  @Transactional
  public void keep(String name, ProjectFilter filter) {
    String address = filter.address();
    UUID account = Actors.current().id().orElseThrow();
    jdbc.sql("delete from saved_view where page = ? and name = ?").params(PAGE, name).update();
    jdbc.sql("insert into saved_view (account_id, page, name, query) values (?, ?, ?, ?)")
        .params(account, PAGE, name, address.substring(address.indexOf('?') + 1))
        .update();
  }

  @Transactional
  public void remove(UUID id) {
    jdbc.sql("delete from saved_view where id = ?").param(id).update();
  }
}
