package io.hengji.server.settings;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roles of an account with their units, as far as they are seen.
@Component
class PersonRoles {

  private final JdbcClient jdbc;

  PersonRoles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A role held in a unit.
  record Held(Role role, UUID unitId, String unit) {}

  @Transactional(readOnly = true)
  public List<Held> of(UUID account) {
    return jdbc.sql(
            """
            select r.role, r.unit_id, u.name as unit from account_role r
            join unit u on u.id = r.unit_id where r.account_id = ? order by u.path, r.role
            """)
        .param(account)
        .query(Rows.of(Held.class))
        .list();
  }
}
