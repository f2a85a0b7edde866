package io.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPathReaderTest {

  @Test
  void readsEveryAddressThatAPathPrints() {
    List<CellPath> paths = new ArrayList<>(List.of(CellPath.Field.values()));
    paths.add(CellPath.fund(0));
    paths.add(CellPath.indicator(12));
    paths.add(CellPath.group(2, Column.WEIGHT));
    paths.add(CellPath.group(0, Column.SCORE));
    for (FundColumn column : FundColumn.values()) {
      paths.add(CellPath.fund(3, column));
    }
    for (Column column : Column.values()) {
      paths.add(CellPath.indicator(7, column));
    }

    assertThat(paths)
        .allSatisfy(path -> assertThat(CellPathReader.read(path.toString())).contains(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "indicator[0]", "indicators[]", "indicators[-1].target", "indicators[0].colour",
        "groups[0]", "groups[0].target", "funds[0].score.", "goal.", "indicators[9999999].target"
      })
  void takesNothingElse(String text) {
    assertThat(CellPathReader.read(text)).isEmpty();
  }
}
