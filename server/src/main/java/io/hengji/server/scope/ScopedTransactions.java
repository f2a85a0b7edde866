package io.hengji.server.scope;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that tell the database what may be seen: the units of who acts, for this
/// transaction only. Outside of a transaction, or when nobody acts, row-level security shows
/// nothing.
@Component
class ScopedTransactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  /// Tells the database what may be seen until the transaction ends.
  static final String SET =
      "select set_config('hengji.scope', ?, true), set_config('hengji.above', ?, true),"
          + " set_config('hengji.actor', ?, true)";

  /// How much a statement finds hangs on the scope and its values: it is planned for them.
  private static final String SET_AND_PLAN =
      SET + ", set_config('plan_cache_mode', 'force_custom_plan', true)";

  ScopedTransactions(DataSource source) {
    super(source);
    setDefaultTimeout(30);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    var actor = Actors.find();
    if (actor.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(SET_AND_PLAN)) {
      say(actor.get(), statement);
      statement.execute();
    }
  }

  /// Fills in the values of [#SET]; the number of the value after them.
  static int say(Actor actor, PreparedStatement statement) throws SQLException {
    List<String> scope = actor.scope();
    statement.setString(1, String.join(" ", scope));
    statement.setString(2, String.join(" ", above(scope)));
    statement.setString(3, actor.id().map(Object::toString).orElse(""));
    return 4;
  }

  /// The units on the way from these up to the root: `.1.` and `.1.2.` above `.1.2.3.`
  private static Set<String> above(List<String> scope) {
    Set<String> above = new TreeSet<>();
    for (String path : scope) {
      for (int dot = path.indexOf('.', 1); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        above.add(path.substring(0, dot + 1));
      }
    }
    return above;
  }
}
