package io.hengji.server.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// The scope that goes in front of a statement holds for that statement alone.
@ServerTest
class ScopedReadsTest {

  private static final String UNIT = "select name from unit where name = ?";
  private static final String COUNT = "select count(*) from unit";

  @Autowired private DataSource source;
  @Autowired private JdbcClient jdbc;
  @Autowired private ScopedReads reads;
  @Autowired private Accounts accounts;
  @Autowired private TransactionTemplate transaction;

  @Test
  void showsWhatLiesInTheScopeAndTheWayUpAndNothingElse() {
    Actor kunming = actor("kunming");
    for (String seen : new String[] {"昆明市总工会", "昆明市", "演示办公室"}) {
      assertThat(Actors.as(kunming, () -> find(reads, seen))).contains(seen);
    }
    assertThat(Actors.as(kunming, () -> find(reads, "安庆市总工会"))).isEmpty();
    assertThat(Actors.as(actor("filer"), () -> find(reads, "昆明市"))).isEmpty();
  }

  @Test
  void leavesNoScopeOnTheConnection() throws SQLException {
    try (Connection one = source.getConnection()) {
      ScopedReads alone = new ScopedReads(new SingleConnectionDataSource(one, true));
      // Often enough for the driver to have the statement prepared in the database.
      for (int round = 0; round < 12; round++) {
        assertThat(Actors.asServer(() -> find(alone, "昆明市"))).isPresent();
        assertThat(Actors.as(actor("filer"), () -> find(alone, "昆明市"))).isEmpty();
        assertThat(count(one)).isZero();
      }
    }
  }

  @Test
  void keepsToTheScopeOfTheTransactionThatItIsAskedIn() {
    Actor filer = actor("filer");
    Optional<String> found =
        Actors.as(
            filer, () -> transaction.execute(status -> Actors.asServer(() -> find(reads, "昆明市"))));
    assertThat(found).isEmpty();
  }

  private Actor actor(String login) {
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("select id from account where login = ?")
                .param(login)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::actor)
                .orElseThrow()));
  }

  private static Optional<String> find(ScopedReads reads, String name) {
    return reads.find(
        UNIT, (statement, first) -> statement.setString(first, name), (row, i) -> row.getString(1));
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COUNT)) {
      row.next();
      return row.getInt(1);
    }
  }
}
