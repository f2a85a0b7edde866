package io.hengji.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Scans on which a seal lies over captions of indicators; `#` begins a cell that it covers.
class CoveredCaptionsTest {
  private static final Recognition CLEAR = new Recognition(BigDecimal.ONE, Set.of());
  private static final Recognition COVERED =
      new Recognition(BigDecimal.ZERO, Set.of(Doubt.COVERED));

  private static Document scan(String level3, String target, String actual) {
    Document drawn =
        Picture.of(
            """
            项目支出绩效自评表
            项目名称|节日慰问|<|<|<|<|<
            一级指标|二级指标|%s|%s|%s|分值|得分
            产出指标|数量指标|慰问人数|≥1500人|1249人|20|18
            效益指标|社会效益指标|困难职工生活改善|是否改善|是|30|30
            总分|<|<|<|<|100|98
            """
                .formatted(level3, target, actual));
    List<Block> blocks = new ArrayList<>();
    for (Block block : drawn.blocks()) {
      blocks.add(block instanceof Grid grid ? scanned(grid) : block);
    }
    return new Document("scan.pdf", blocks, List.of());
  }

  private static Grid scanned(Grid grid) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      boolean covered = cell.text().startsWith("#");
      Place place = (covered ? COVERED : CLEAR).at(new Place.OnPage(1, cell.row() + 1));
      Cell read = new Cell(covered ? cell.text().substring(1) : cell.text(), place);
      cells.add(new GridCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), read));
    }
    return new Grid(grid.rows(), grid.columns(), cells, new Place.OnPage(1, 0));
  }

  private static Form form(String target, String actual) {
    return form("三级指标", target, actual);
  }

  private static Form form(String level3, String target, String actual) {
    List<Form> forms = FormReader.read(scan(level3, target, actual));
    assertThat(forms).hasSize(1);
    return forms.getFirst();
  }

  @Test
  void aCoveredCaptionWithOneCharacterWrongIsUnderstood() {
    Form form = form("#年商指标", "#实际完成肖");

    assertThat(form.indicators().getFirst().target().text()).isEqualTo("≥1500人");
    assertThat(form.indicators().getFirst().actual().text()).isEqualTo("1249人");
  }

  @Test
  void aClearCaptionThatIsNoneStaysUnknown() {
    Form form = form("年商指标", "实际完成值");

    assertThat(form.has(Column.TARGET)).isFalse();
    assertThat(form.unread()).extracting(unread -> unread.cell().text()).contains("年商指标", "≥1500人");
  }

  @Test
  void aHiddenCaptionBehindTheSecondLevelIsThatOfTheThird() {
    Form form = form("#", "年度指标值", "实际完成值");

    assertThat(form.indicators())
        .extracting(row -> row.level3().text())
        .containsExactly("慰问人数", "困难职工生活改善");
  }

  @Test
  void aFormWhoseCaptionsAreHiddenIsNotLost() {
    Form form = form("#", "#");

    assertThat(form.indicators()).hasSize(2);
    assertThat(form.indicators().getFirst().score().text()).isEqualTo("18");
    assertThat(form.unread()).extracting(Unread::cell).extracting(Cell::text).contains("1249人");
    assertThat(DoubtfulCell.of(form))
        .extracting(DoubtfulCell::at)
        .contains(
            CellPath.indicator(0, Column.TARGET),
            CellPath.indicator(0, Column.ACTUAL),
            CellPath.indicator(1, Column.TARGET));
  }
}
