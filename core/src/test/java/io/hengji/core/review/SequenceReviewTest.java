package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.CellPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceReviewTest {

  @Test
  void countsCopiesOnce() {
    List<Integer> seen =
        seen(
            """
            年度 2023
            项目 帮扶
            实施单位 某中心
            ----
            年度 2023
            项目 2023年度帮扶
            实施单位 某中心
            ----
            年度 2022
            项目 帮扶
            实施单位 某中心
            """);

    assertThat(seen).containsExactly(0, 2);
  }

  @Test
  void takesFormsThatDoNotSayWhoseTheyAreForDifferentOnes() {
    assertThat(seen("项目 帮扶\n----\n项目 帮扶\n")).containsExactly(0, 1);
  }

  @Test
  void putsTheGravestFindingsFirst() {
    SequenceReview review =
        new SequenceReview(
            List.of(planted("A-1", Severity.WARNING), planted("A-2", Severity.ERROR)));

    assertThat(review.of(SequenceTable.of("项目 帮扶\n")))
        .extracting(CrossFinding::check)
        .containsExactly("A-2", "A-1");
  }

  private static List<Integer> seen(String tables) {
    List<Integer> seen = new ArrayList<>();
    SequenceCheck check = new Planted("A-1", Severity.INFO, seen);
    check.find(SequenceTable.of(tables));
    return seen;
  }

  private static SequenceCheck planted(String id, Severity severity) {
    return new Planted(id, severity, new ArrayList<>());
  }

  private record Planted(String id, Severity severity, List<Integer> seen)
      implements SequenceCheck {
    @Override
    public Pass begin() {
      return new Pass() {
        @Override
        public void see(ReviewedForm form) {
          seen.add(form.index());
        }

        @Override
        public List<CrossFinding> findings(FormSequence forms) {
          return List.of(
              forms.get(0).finding(id, severity, CellPath.Field.PROJECT, "planted", List.of()));
        }
      };
    }
  }
}
