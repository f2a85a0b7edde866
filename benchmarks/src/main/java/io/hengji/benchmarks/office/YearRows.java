package io.hengji.benchmarks.office;

import io.hengji.benchmarks.office.Kinds.Kind;
import io.hengji.benchmarks.office.Kinds.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fills in one year, table by table.
record YearRows(Connection connection, Size size, Offices offices, List<Kind> kinds, int year) {

  private static final int PAYMENTS = 4;
  private static final int EDITS = 2;

  void fill() throws SQLException {
    projects();
    funds();
    changes();
    spending();
    goals();
    goalVersions();
    forms();
    versions();
    edits();
    steps();
  }

  private Stream<Line> lines() {
    return IntStream.range(0, size.projects())
        .mapToObj(number -> Line.of(size, offices, kinds, year, number));
  }

  /// Writes rows of a table for each project.
  private void copy(String columns, Rows rows) throws SQLException {
    try (Copy copy = Copy.into(connection, columns)) {
      for (Line line : (Iterable<Line>) lines()::iterator) {
        rows.of(line, copy);
      }
    }
  }

  @FunctionalInterface
  private interface Rows {
    void of(Line line, Copy copy) throws SQLException;
  }

  private void projects() throws SQLException {
    copy(
        "project (id, year, code, name, department_id, unit_id, continues_id, created_by, initial_budget, annual_budget, executed, changes, standing, due, claimed, computed, grade, blockers, errors, warnings, hints)",
        (line, copy) ->
            copy.row(
                line.id(Ids.Kind.PROJECT),
                year,
                line.code(),
                line.kind().project() + line.suffix(),
                line.unit().department(),
                line.unit().id(),
                year == size.first()
                    ? null
                    : new Ids(size.seed()).of(Ids.Kind.PROJECT, year - 1, line.number()),
                line.unit().filer(),
                money(line, 0),
                money(line, 1),
                money(line, 2),
                money(line, 0).compareTo(money(line, 1)) == 0 ? 0 : 1,
                line.state(),
                line.due(),
                line.current().claimed(),
                line.current().computed(),
                line.current().grade(),
                line.current().counts().get(0),
                line.current().counts().get(1),
                line.current().counts().get(2),
                line.current().counts().get(3)));
  }

  private void funds() throws SQLException {
    copy(
        "fund (project_id, source, initial)",
        (line, copy) -> copy.row(line.id(Ids.Kind.PROJECT), "APPROPRIATION", money(line, 0)));
  }

  private void changes() throws SQLException {
    copy(
        "budget_change (id, project_id, source, day, amount, reason, recorded_by)",
        (line, copy) -> {
          if (money(line, 0).compareTo(money(line, 1)) != 0) {
            copy.row(
                line.id(Ids.Kind.CHANGE),
                line.id(Ids.Kind.PROJECT),
                "APPROPRIATION",
                LocalDate.of(year, 10, 20),
                money(line, 1).subtract(money(line, 0)),
                "按实际需要调整",
                line.unit().filer());
          }
        });
  }

  private void spending() throws SQLException {
    copy(
        "spending (id, project_id, source, day, amount, summary, voucher, recorded_by)",
        (line, copy) -> {
          BigDecimal part =
              money(line, 2).divide(BigDecimal.valueOf(PAYMENTS), 2, RoundingMode.DOWN);
          for (int i = 0; i < PAYMENTS && part.signum() > 0; i++) {
            copy.row(
                line.id(Ids.Kind.SPENDING, (long) line.number() * PAYMENTS + i),
                line.id(Ids.Kind.PROJECT),
                "APPROPRIATION",
                LocalDate.of(year, 3 * (i + 1), 18),
                i > 0
                    ? part
                    : money(line, 2).subtract(part.multiply(BigDecimal.valueOf(PAYMENTS - 1L))),
                "第%d批".formatted(i + 1),
                "记%d-%d".formatted(line.number() + 1, i + 1),
                line.unit().filer());
          }
        });
  }

  private void goals() throws SQLException {
    copy(
        "goal (id, project_id, unit_id, year, state)",
        (line, copy) ->
            copy.row(
                line.id(Ids.Kind.GOAL),
                line.id(Ids.Kind.PROJECT),
                line.unit().id(),
                year,
                "APPROVED"));
  }

  private void goalVersions() throws SQLException {
    copy(
        "goal_version (id, goal_id, unit_id, number, content, revisions, opened_by, approved_at)",
        (line, copy) ->
            copy.add(line.id(Ids.Kind.GOAL_VERSION))
                .add(line.id(Ids.Kind.GOAL))
                .add(line.unit().id())
                .add(1)
                .add(line.kind().goal(), line.names())
                .add(revisions(line))
                .add(line.unit().filer())
                .add(LocalDate.of(year, 1, 20))
                .end());
  }

  private void forms() throws SQLException {
    copy(
        "form (id, project_id, unit_id, year, state, due, number, claimed, computed, grade, blockers, errors, warnings, hints, checks)",
        (line, copy) -> {
          Version current = line.current();
          copy.row(
              line.id(Ids.Kind.FORM),
              line.id(Ids.Kind.PROJECT),
              line.unit().id(),
              year,
              line.state(),
              line.due(),
              line.versions(),
              current.claimed(),
              current.computed(),
              current.grade(),
              current.counts().get(0),
              current.counts().get(1),
              current.counts().get(2),
              current.counts().get(3),
              "{" + String.join(",", current.checks()) + "}");
        });
  }

  private void versions() throws SQLException {
    copy(
        "form_version (id, form_id, unit_id, number, goal_version_id, content, revisions, findings, checked_by, opened_by, submitted_at, claimed, computed, grade)",
        (line, copy) -> {
          for (int number = 1; number <= line.versions(); number++) {
            Version version = line.kind().versions().get(number - 1);
            boolean open = number == line.versions() && line.state().equals("FILLING");
            copy.add(line.version(number - 1))
                .add(line.id(Ids.Kind.FORM))
                .add(line.unit().id())
                .add(number)
                .add(line.id(Ids.Kind.GOAL_VERSION))
                .add(version.content(), line.names())
                .add(revisions(line))
                .add(version.findings(), line.names())
                .add(offices.edition())
                .add(line.unit().filer())
                .add(open ? "\\N" : line.handedIn(number))
                .add(version.claimed() == null ? "\\N" : version.claimed())
                .add(version.computed() == null ? "\\N" : version.computed())
                .add(version.grade() == null ? "\\N" : version.grade())
                .end();
          }
        });
  }

  private void edits() throws SQLException {
    copy(
        "form_edit (version_id, unit_id, address, revision, before, after, at, account_id)",
        (line, copy) -> {
          for (int number = 0; number < line.versions(); number++) {
            for (int i = 0; i < EDITS; i++) {
              copy.row(
                  line.version(number),
                  line.unit().id(),
                  "indicators[%d].actual".formatted(i),
                  number + 2,
                  String.valueOf(number + 10),
                  String.valueOf(number + 11),
                  line.handedIn(number),
                  line.unit().filer());
            }
          }
        });
  }

  private void steps() throws SQLException {
    copy(
        "step (id, project_id, unit_id, stage, number, before, after, reason, at, account_id)",
        (line, copy) -> {
          for (int number = 1; number <= line.versions(); number++) {
            UUID id = line.id(Ids.Kind.STEP, (long) line.number() * line.versions() + number);
            boolean handsIn = number % 2 == 1;
            copy.row(
                id,
                line.id(Ids.Kind.PROJECT),
                line.unit().id(),
                "EVALUATION",
                number,
                handsIn ? "FILLING" : "UNIT_REVIEW",
                handsIn ? "UNIT_REVIEW" : "RETURNED",
                handsIn ? "" : "第 2 行的得分与公式不符",
                line.handedIn(number),
                handsIn ? line.unit().filer() : line.unit().reviewer());
          }
        });
  }

  private static BigDecimal money(Line line, int which) {
    return line.kind().money().get(which);
  }

  private static String revisions(Line line) {
    return "{" + "1,".repeat(line.kind().rows() - 1) + "1}";
  }
}
