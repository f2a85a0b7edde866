package io.hengji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final String BASE =
      """
      预期 慰问1500人
      产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | | 20 | |
      产出指标 | 质量指标 | 资格审核准确率 | ≥98% | | 10 | |
      """;

  @Test
  void cellsThatOnlyOneOfBothChangedGoIntoOneForm() {
    Merge merge =
        merge(BASE.replace("1500人 | |", "1500人 | 1249人 |"), BASE.replace("98% | |", "98% | 99% |"));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.form().indicators().get(0).actual().text()).isEqualTo("1249人");
    assertThat(merge.form().indicators().get(1).actual().text()).isEqualTo("99%");
    assertThat(merge.mine()).hasSize(1);
  }

  @Test
  void whatBothChangedAlikeIsNoConflict() {
    String same = BASE.replace("1500人 | |", "1500人 | 1249人 |");

    assertThat(merge(same, same).conflicts()).isEmpty();
  }

  @Test
  void whatBothChangedDifferentlyIsAConflictAndTheirTextStays() {
    Merge merge =
        merge(
            BASE.replace("1500人 | |", "1500人 | 1249人 |"),
            BASE.replace("1500人 | |", "1500人 | 1294人 |"));

    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.at()).hasToString("indicators[0].actual");
          assertThat(conflict.mine()).isEqualTo("1249人");
          assertThat(conflict.theirs()).isEqualTo("1294人");
        });
    assertThat(merge.form().indicators().getFirst().actual().text()).isEqualTo("1294人");
  }

  @Test
  void aRowThatISawElsewhereIsFoundInTheirCopy() {
    String[] lines = BASE.split("\n");
    String theirs = lines[0] + "\n" + lines[2] + "\n" + lines[1];

    Merge merge = merge(BASE.replace("1500人 | |", "1500人 | 1249人 |"), theirs);

    assertThat(merge.form().indicators().get(1).actual().text()).isEqualTo("1249人");
  }

  @Test
  void aRowOfMineComesBehindTheRowThatItStandsBehind() {
    String[] lines = BASE.split("\n");
    String mine =
        lines[0] + "\n" + lines[1] + "\n产出指标 | 数量指标 | 培训人次 | 500人次 | | 5 | |\n" + lines[2];

    Merge merge = merge(mine, BASE);

    assertThat(merge.form().indicators()).hasSize(3);
    assertThat(merge.form().indicators().get(1).level3().text()).isEqualTo("培训人次");
  }

  @Test
  void aRowThatIRemovedGoesUnlessTheyChangedIt() {
    String mine = BASE.replaceFirst("(?m)^产出指标 \\| 质量指标.*$", "");

    assertThat(merge(mine, BASE).form().indicators()).hasSize(1);
    Merge changed = merge(mine, BASE.replace("98% | |", "98% | 99% |"));
    assertThat(changed.form().indicators()).hasSize(2);
    assertThat(changed.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.at()).hasToString("indicators[1]");
          assertThat(conflict.theirs()).isEqualTo("99%");
        });
  }

  @Test
  void aCellOfMineInARowThatTheyRemovedIsAConflict() {
    String theirs = BASE.replaceFirst("(?m)^产出指标 \\| 质量指标.*$", "");

    Merge merge = merge(BASE.replace("98% | |", "98% | 99% |"), theirs);

    assertThat(merge.form().indicators()).hasSize(1);
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(c -> assertThat(c.mine()).isEqualTo("99%"));
  }

  @Test
  void theMoneyOfASourceIsFoundWhereverItsRowStands() {
    String funds = "资金 财政拨款 | 100 | 100 | %s\n资金 其他资金 | 10 | 10 | 10\n";
    String turned = "资金 其他资金 | 10 | 10 | 10\n资金 财政拨款 | 100 | 100 |\n";

    Merge merge =
        Merge.of(
            form(funds.formatted("") + BASE),
            form(funds.formatted("90") + BASE),
            form(turned + BASE));

    assertThat(merge.form().funds().get(1).executed().text()).isEqualTo("90");
  }

  private static Merge merge(String mine, String theirs) {
    return Merge.of(form(BASE), form(mine), form(theirs));
  }

  private static Form form(String table) {
    return FormTable.of(table).form();
  }
}
