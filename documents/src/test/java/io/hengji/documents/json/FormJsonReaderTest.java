package io.hengji.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import org.junit.jupiter.api.Test;

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
}
