package io.hengji.server.scope;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads by key for pages that are asked for often: one statement, one way to the database and
/// back.
///
/// The scope of who acts is sent in front of the statement in the same message. The database takes
/// such a message as one transaction, so that the scope holds for that statement and is gone after
/// it. Within a transaction, whose scope is set, the statement is sent alone.
@Component
public class ScopedReads {

  /// What is found by its key is planned once, for all scopes.
  private static final String SET_AND_PLAN =
      ScopedTransactions.SET + ", set_config('plan_cache_mode', 'force_generic_plan', true); ";

  private final DataSource source;
  private final SQLExceptionTranslator troubles = new SQLStateSQLExceptionTranslator();

  ScopedReads(DataSource source) {
    this.source = source;
  }

  /// Fills in the values of a statement, the first of which has this number.
  @FunctionalInterface
  public interface Values {
    void into(PreparedStatement statement, int first) throws SQLException;
  }

  /// The only row of a statement, if there is one that who acts may see.
  public <T> Optional<T> find(String sql, Values values, RowMapper<T> row) {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      return TransactionSynchronizationManager.isActualTransactionActive()
          ? within(connection, sql, values, row)
          : alone(connection, sql, values, row);
    } catch (SQLException e) {
      throw Optional.ofNullable(troubles.translate("read", sql, e)).orElseThrow();
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }

  private static <T> Optional<T> within(
      Connection connection, String sql, Values values, RowMapper<T> row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      values.into(statement, 1);
      statement.execute();
      return only(statement, row);
    }
  }

  private static <T> Optional<T> alone(
      Connection connection, String sql, Values values, RowMapper<T> row) throws SQLException {
    Actor actor = Actors.current();
    try (PreparedStatement statement = connection.prepareStatement(SET_AND_PLAN + sql)) {
      values.into(statement, ScopedTransactions.say(actor, statement));
      statement.execute();
      statement.getMoreResults();
      return only(statement, row);
    }
  }

  private static <T> Optional<T> only(PreparedStatement statement, RowMapper<T> row)
      throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      return rows.next() ? Optional.of(row.mapRow(rows, 0)) : Optional.empty();
    }
  }
}
