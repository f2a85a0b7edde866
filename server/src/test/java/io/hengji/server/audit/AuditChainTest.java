package io.hengji.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.server.ServerTest;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class AuditChainTest {

  @Autowired private AuditLog log;
  @Autowired private Units units;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Value("${spring.flyway.url}")
  private String url;

  @Value("${spring.flyway.user}")
  private String user;

  @Value("${spring.flyway.password}")
  private String password;

  @Test
  void noticesALineThatWasChangedLeftOutOrPutIn() throws Exception {
    record("first \"quoted\" 引号");
    record("second");
    record("third");
    List<String> lines = exported();
    assertThat(AuditChain.verify(lines.iterator()).broken()).isEmpty();
    assertThat(AuditChain.verify(lines.iterator()).last()).isEqualTo(lines.size());

    int middle = lines.size() - 2;
    List<String> changed = new ArrayList<>(lines);
    changed.set(middle, lines.get(middle).replace("second", "seldom"));
    assertThat(AuditChain.verify(changed.iterator()).broken().orElseThrow()).endsWith("的内容被改过。");
    List<String> shorter = new ArrayList<>(lines);
    shorter.remove(middle);
    assertThat(AuditChain.verify(shorter.iterator()).broken().orElseThrow()).contains("之后应为第");
    List<String> longer = new ArrayList<>(lines);
    longer.add(middle, lines.get(middle));
    assertThat(AuditChain.verify(longer.iterator()).broken()).isPresent();
  }

  @Test
  void keepsTheChainWholeWhenManyWriteAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String text = "writer " + i;
        work.add(() -> record(text));
      }
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }
    List<String> lines = exported();
    assertThat(AuditChain.verify(lines.iterator()).broken()).isEmpty();
    assertThat(lines).filteredOn(line -> line.contains("writer ")).hasSize(40);
  }

  @Test
  void leavesNothingOfAChangeThatWasRolledBack() throws Exception {
    assertThatThrownBy(() ->
            Actors.asServer(() ->
                transaction.execute(status -> {
                  log.record(change("undone"));
                  throw new IllegalStateException("rolled back");
                })))
        .hasMessage("rolled back");
    assertThat(exported()).noneMatch(line -> line.contains("undone"));
  }

  @Test
  void doesNotLetTheApplicationChangeOrDeleteAnEntry() {
    record("stays");
    for (String sql : List.of("update audit_entry set actor = 'x'", "delete from audit_entry")) {
      assertThatThrownBy(
              () -> Actors.asServer(() -> transaction.execute(s -> jdbc.sql(sql).update())))
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private boolean record(String text) {
    return Actors.asServer(() ->
        transaction.execute(status -> {
          log.record(change(text));
          return true;
        }));
  }

  private Change change(String text) {
    Unit unit = units.of(Actor.SERVER).getFirst();
    return Change.added("test.note", "note", "1", unit.id(), Map.of("text", text));
  }

  private List<String> exported() throws Exception {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      StringWriter lines = new StringWriter();
      AuditExport.write(connection, lines);
      return lines.toString().lines().toList();
    }
  }
}
