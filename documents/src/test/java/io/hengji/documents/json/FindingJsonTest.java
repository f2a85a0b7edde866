package io.hengji.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

  @Test
  void findingsAreReadAsTheyWereWritten() {
    List<Finding> findings =
        List.of(
            new Finding(
                "SCR-001",
                Severity.ERROR,
                CellPath.indicator(3, Column.SCORE),
                new Place.Named("第2页第5行"),
                "得分填 18，按公式应为 16.65，多 1.35 分。",
                List.of("mof-2020:ratio"),
                List.of(CellPath.indicator(3, Column.ACTUAL), CellPath.Field.TOTAL_SCORE)),
            new Finding(
                "FRM-001",
                Severity.INFO,
                CellPath.Field.PROJECT,
                new Place.Named(""),
                "“项目名称”是空的。",
                List.of(),
                List.of()));

    assertThat(FindingJson.read(FindingJson.of(findings))).isEqualTo(findings);
  }
}
