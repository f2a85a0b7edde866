package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Doubt;
import io.hengji.core.form.Recognition;
import io.hengji.documents.scan.ScannedPage;
import io.hengji.documents.scan.ScannedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextLayerTest {
  private static final double SIZE = 10;
  private static final List<String> CLEAR = List.of("项目名称", "主管部门", "实施单位", "年度资金总额", "其他资金");

  private final List<Glyph> layer = new ArrayList<>();
  private final List<ScannedText> texts = new ArrayList<>();

  private TextLayerTest() {
    for (String text : CLEAR) {
      line(text, text);
    }
  }

  /// A line of the page as read and as the layer has it, on a page that is read at double size.
  private void line(String read, String said, Doubt... doubts) {
    double top = 20 * texts.size();
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= read.length(); i++) {
      edges.add(2 * (50 + SIZE * i));
    }
    Recognition worth = new Recognition(new BigDecimal("0.70"), Set.of(doubts));
    texts.add(new ScannedText(read, edges, 2 * top, 2 * (top + SIZE), worth));
    for (int i = 0; i < said.length(); i++) {
      layer.add(
          new Glyph(
              said.substring(i, i + 1),
              50 + SIZE * i,
              top + 8,
              SIZE,
              SIZE,
              Turn.RIGHT,
              Glyph.Ink.HIDDEN));
    }
  }

  private ScannedText last() {
    PageMarks marks =
        new PageMarks(1, 500, 700, layer, List.of(), List.of(), List.of(), ScannedMarks.ALL);
    ScannedPage page = new ScannedPage(1000, 1400, texts, List.of(), List.of());
    return TextLayer.of(marks).beside(page).texts().getLast();
  }

  @Test
  void aDoubtfulTextThatTheLayerSaysTooIsNoLongerDoubtful() {
    line("202.60", "202.60", Doubt.WEAK, Doubt.DIFFERS);

    assertThat(last().recognition().doubts()).isEmpty();
  }

  @Test
  void aSealOverTheTextStaysADoubt() {
    line("202.60", "202.60", Doubt.WEAK, Doubt.COVERED);

    assertThat(last().recognition().doubts()).containsExactly(Doubt.COVERED);
  }

  @Test
  void theLayerIsTakenWhereTheReadingIsDoubtfulAndStaysDoubtful() {
    line("2O2.6O", "202.60", Doubt.WEAK);

    assertThat(last().text()).isEqualTo("202.60");
    assertThat(last().recognition().doubts()).containsExactlyInAnyOrder(Doubt.WEAK, Doubt.DIFFERS);
    assertThat(last().edges().getFirst()).isEqualTo(100);
  }

  @Test
  void aClearTextThatTheLayerDeniesBecomesDoubtful() {
    line("202.60", "202.80");

    assertThat(last().text()).isEqualTo("202.60");
    assertThat(last().recognition().doubts()).containsExactly(Doubt.DIFFERS);
  }

  @Test
  void aLayerThatSaysOtherThanWhatIsClearIsNotBelieved() {
    for (String text : CLEAR) {
      line(text, "ijl|");
    }
    line("2O2.6O", "202.60", Doubt.WEAK);

    assertThat(last().text()).isEqualTo("2O2.6O");
    assertThat(last().recognition().doubts()).containsExactly(Doubt.WEAK);
  }

  @Test
  void withoutALayerThePageStaysAsRead() {
    layer.clear();
    line("202.60", "", Doubt.WEAK);

    assertThat(last().recognition().doubts()).containsExactly(Doubt.WEAK);
  }
}
