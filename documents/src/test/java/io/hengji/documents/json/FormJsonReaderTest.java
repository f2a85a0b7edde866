package io.hengji.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.UnreadableFile;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class FormJsonReaderTest {

  private static final String ROW =
      "\"indicators\": [{\"level3\": \"慰问人数\", \"target\": \"1500人\", \"actual\": \"1249人\"}]";

  @Test
  void takesTheColumnsOfEveryLayoutWhereNoneAreNamed() throws UnreadableFile {
    Form form = FormJsonReader.read("form.json", "{" + ROW + "}").getFirst();

    assertThat(form.has(Column.DEVIATION)).isTrue();
    assertThat(form.has(Column.WEIGHT)).isFalse();
  }

  @Test
  void takesTheColumnsThatAreNamed() throws UnreadableFile {
    String named = "\"columns\": [\"level3\", \"target\", \"actual\", \"weight\"]";
    Form form = FormJsonReader.read("form.json", "{" + named + ", " + ROW + "}").getFirst();

    assertThat(form.has(Column.DEVIATION)).isFalse();
    assertThat(form.has(Column.WEIGHT)).isTrue();
  }

  private static Form recognised(String actual) throws UnreadableFile {
    String doubtful =
        """
        , "recognised": {"indicators[0].target": "0.99", "indicators[0].actual": "0.61"},
        "doubtful": [{"at": "indicators[0].actual", "text": "%s", "confidence": "0.61",
          "why": ["weak", "covered"]}]
        """
            .formatted(actual);
    return FormJsonReader.read("form.json", "{" + ROW + doubtful + "}").getFirst();
  }

  @Test
  void remembersWhatWasReadOutOfAPictureAndMayBeWrong() throws UnreadableFile {
    Form form = recognised("1249人");

    assertThat(DoubtfulCell.isRecognised(form)).isTrue();
    assertThat(DoubtfulCell.of(form))
        .singleElement()
        .satisfies(cell -> {
          assertThat(cell.at()).hasToString("indicators[0].actual");
          assertThat(cell.recognition())
              .isEqualTo(
                  new Recognition(new BigDecimal("0.61"), Set.of(Doubt.WEAK, Doubt.COVERED)));
        });
  }

  @Test
  void aCellThatSomebodyHasChangedIsNoLongerDoubtful() throws UnreadableFile {
    assertThat(DoubtfulCell.of(recognised("1247人"))).isEmpty();
  }

  @Test
  void printsWhatItReadsOfPictures() throws UnreadableFile {
    Form form = recognised("1249人");
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FormJson.compact(out)) {
      FormJson.write(json, form);
    }

    Form again = FormJsonReader.read("form.json", out.toString()).getFirst();
    assertThat(again).isEqualTo(form);
  }

  @Test
  void aConfidenceThatIsNoShareIsRefused() {
    String odd = "{" + ROW + ", \"recognised\": {\"project\": \"high\"}}";

    assertThatThrownBy(() -> FormJsonReader.read("form.json", odd))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("high");
  }
}
