package io.hengji.core.checks.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.checks.form.EmptyTarget;
import io.hengji.core.checks.score.FullScoreUnreached;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.SequenceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemReturnsTest {

  private final ProblemReturns check = new ProblemReturns();

  @Test
  void isSilentWhereTheProblemWasPutRight() {
    silent("慰问人数 | ≥100人 | 80人 | 20 | 20 |", "慰问人数 | ≥100人 | 100人 | 20 | 20 |");
  }

  @Test
  void isSilentOnAnotherIndicator() {
    silent("慰问人数 | ≥100人 | 80人 | 20 | 20 |", "培训人数 | ≥100人 | 80人 | 20 | 20 |");
  }

  @Test
  void isSilentWhereTheRowSpeaksOfRectification() {
    silent("慰问人数 | ≥100人 | 80人 | 20 | 20 |", "慰问人数 | ≥100人 | 80人 | 20 | 20 | 上年问题正在整改，场地已落实");
  }

  @Test
  void isSilentWhereAYearIsMissing() {
    assertThat(
            find(
                form(2021, "慰问人数 | ≥100人 | 80人 | 20 | 20 |")
                    + "----\n"
                    + form(2023, "慰问人数 | ≥100人 | 80人 | 20 | 20 |")))
        .isEmpty();
  }

  @Test
  void reportsEachCheckOnceWithAllItsCells() {
    List<CrossFinding> findings =
        find(
            form(2022, "慰问人数 | | 100人 | 20 | 20 |", "培训人数 | | 100人 | 20 | 20 |")
                + "----\n"
                + form(2023, "培训人数 | | 100人 | 20 | 20 |", "慰问人数 | | 100人 | 20 | 20 |"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().at()).isEqualTo("indicators[0].target");
    assertThat(findings.getFirst().against())
        .extracting(cell -> cell.form() + " " + cell.cell())
        .containsExactly(
            "1 indicators[0].target",
            "0 indicators[1].target",
            "1 indicators[1].target",
            "0 indicators[0].target");
    assertThat(findings.getFirst().message()).contains("FRM-006").contains("2处");
  }

  private List<CrossFinding> find(String tables) {
    return check.find(
        SequenceTable.of(tables, List.of(new EmptyTarget(), new FullScoreUnreached())));
  }

  private void silent(String last, String now) {
    assertThat(find(form(2022, last) + "----\n" + form(2023, now))).isEmpty();
  }

  private static String form(int year, String... rows) {
    StringBuilder form = new StringBuilder("年度 " + year + "\n项目 节日慰问\n实施单位 某工会\n");
    for (String row : rows) {
      form.append("产出指标 | 数量指标 | ").append(row).append('\n');
    }
    return form.toString();
  }
}
