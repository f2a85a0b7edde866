package io.hengji.server.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.ServerTest;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class TalliesTest {

  private static final int YEAR = 2061;

  @Autowired private Tallies tallies;
  @Autowired private Findings findings;
  @Autowired private Units units;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Value("${spring.flyway.url}")
  private String url;

  @Value("${spring.flyway.user}")
  private String user;

  @Value("${spring.flyway.password}")
  private String password;

  @Test
  void countsStayRightThroughChangesSettlingAndWithdrawal() {
    UUID project = asServer(() -> project("权益保障部"));
    asServer(() -> form(project));
    List<String> before = sums();
    assertThat(before)
        .contains("PROJECT  1 0.00 0", "FORM FILLING 1 0 0", "CHECK SCR-001/error 2 0 0");

    tallies.settle();
    assertThat(sums()).isEqualTo(before);

    asServer(() ->
        jdbc.sql(
                "update form set state = 'RETURNED', claimed = 98, computed = 96.65, grade = '优', checks = '{SCR-001/error}' where project_id = ?")
            .param(project)
            .update());
    asServer(() ->
        jdbc.sql("insert into fund (project_id, source, initial) values (?, 'OTHER', 12.5)")
            .param(project)
            .update());
    assertThat(sums())
        .contains(
            "PROJECT  1 12.50 0",
            "FORM RETURNED 1 0 0",
            "CLAIMED  1 0 98.00",
            "COMPUTED  1 0 96.65",
            "GRADE 优 1 0 0",
            "CHECK SCR-001/error 1 0 0")
        .noneMatch(line -> line.startsWith("FORM FILLING"));
    tallies.settle();
    List<String> settled = sums();
    owner().sql("select count_anew()").query((row, index) -> true).single();
    assertThat(sums()).isEqualTo(settled);

    asServer(() ->
        jdbc.sql("update project set withdrawn_at = now() where id = ?").param(project).update());
    assertThat(sums()).isEmpty();
    asServer(() ->
        jdbc.sql("update project set withdrawn_at = null where id = ?").param(project).update());
    assertThat(sums()).isEqualTo(settled);
  }

  @Test
  void countAProjectThatSpentMoneyAndHasNoSelfEvaluationWhenTheYearIsOver() {
    UUID project = asServer(() -> project("权益保障部"));
    asServer(() ->
        jdbc.sql(
                "insert into spending (project_id, source, day, amount) values (?, 'OTHER', current_date, 5)")
            .param(project)
            .update());
    String found = "CHECK PRC-002/blocker 1 0 0";
    noteOn("2061-12-31");
    assertThat(sums()).doesNotContain(found);
    noteOn("2062-01-01");
    assertThat(sums()).contains(found, "SEVERITY BLOCKER 1 0 0");
    assertThat(lacking(new UUID(0, 0)))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.cell()).isEqualTo("/projects/" + project);
          assertThat(row.message()).startsWith("2061年支出5元，至").contains("没有绩效自评表");
        });
    assertThat(lacking(project)).isEmpty();
    noteOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    assertThat(sums()).doesNotContain(found);
    noteOn("2062-01-01");
    asServer(() -> form(project));
    assertThat(sums()).doesNotContain(found);
    noteOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    asServer(() ->
        jdbc.sql("update project set withdrawn_at = now() where id = ?").param(project).update());
  }

  @Test
  void aUnitThatIsHungUnderAnotherTakesItsNumbersAlong() {
    List<String> before = names("劳动和经济工作部");
    UUID unit =
        asServer(() -> {
          Unit parent =
              units.of(Actors.current()).stream()
                  .filter(one -> one.name().equals("劳动和经济工作部"))
                  .findFirst()
                  .orElseThrow();
          return units.add(Optional.of(parent), Unit.Kind.UNIT, "搬动的科室", Optional.empty()).id();
        });
    asServer(() -> project("搬动的科室"));
    assertThat(names("劳动和经济工作部")).contains("PROJECT  1 0.00 0");
    owner()
        .sql("update unit set parent_id = (select id from unit where name = '昆明市总工会') where id = ?")
        .param(unit)
        .update();
    assertThat(names("劳动和经济工作部")).isEqualTo(before);
    assertThat(names("昆明市总工会")).contains("PROJECT  1 0.00 0");
    List<String> root = sums("u.parent_id is null");
    owner().sql("select count_anew()").query((row, index) -> true).single();
    assertThat(sums("u.parent_id is null")).isEqualTo(root);
    asServer(() ->
        jdbc.sql("update project set withdrawn_at = now() where unit_id = ?").param(unit).update());
  }

  private List<FindingRow> lacking(UUID after) {
    return asServer(() -> {
      UUID[] all = units.of(Actors.current()).stream().map(Unit::id).toArray(UUID[]::new);
      return findings.of("PRC-002", YEAR, all, after, 1);
    });
  }

  private void noteOn(String day) {
    asServer(() ->
        jdbc.sql("select note_unevaluated(?::date)").param(day).query((row, index) -> true).list());
  }

  private List<String> names(String unit) {
    return sums("u.name = '%s'".formatted(unit));
  }

  /// What is counted for the unit of the projects and for the top of the tree, which must agree.
  private List<String> sums() {
    List<String> unit = sums("u.name = '权益保障部'");
    assertThat(sums("u.parent_id is null")).isEqualTo(unit);
    return unit;
  }

  private List<String> sums(String condition) {
    return owner()
        .sql(
            """
            select what || ' ' || value || ' ' || sum(n) || ' ' || sum(initial) || ' ' || sum(points)
            from tallied t join unit u on u.id = t.unit_id where t.year = ? and %s
            group by what, value having sum(n) <> 0 order by 1
            """
                .formatted(condition))
        .param(YEAR)
        .query((row, index) -> row.getString(1))
        .list();
  }

  private JdbcClient owner() {
    return JdbcClient.create(new DriverManagerDataSource(url, user, password));
  }

  private <T> T asServer(Supplier<T> work) {
    return Actors.asServer(() -> transaction.execute(status -> work.get()));
  }

  private UUID project(String unit) {
    return jdbc.sql(
            """
            insert into project (year, code, name, department_id, unit_id)
            select 2061, gen_random_uuid()::text, '困难职工生活救助', parent_id, id from unit where name = ?
            returning id
            """)
        .param(unit)
        .query(UUID.class)
        .single();
  }

  private int form(UUID project) {
    return jdbc.sql(
            """
            insert into form (project_id, unit_id, year, state, errors, checks)
            select id, unit_id, year, 'FILLING', 2, '{SCR-001/error,SCR-001/error}' from project
            where id = ?
            """)
        .param(project)
        .update();
  }
}
