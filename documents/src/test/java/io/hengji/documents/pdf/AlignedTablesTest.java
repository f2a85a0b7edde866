package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlignedTablesTest {
  @ParameterizedTest
  @EnumSource
  void readsTheSameRowsWhateverIsDrawnAroundTheCells(PrintedTable.Rules rules)
      throws UnreadableFile {
    for (PrintedTable.Stand stand : PrintedTable.Stand.values()) {
      byte[] file =
          PrintedForm.file(PrintFont.UNICODE_CODES, PrintedForm.table().with(rules).with(stand));
      assertThat(PrintedForm.indicators(file))
          .as("%s, text in the %s of its cell", rules, stand)
          .isEqualTo(PrintedForm.INDICATORS);
      Form form = PrintedForm.forms(file).getFirst();
      assertThat(form.funds().getFirst().executed().text()).isEqualTo("61.2");
    }
  }
}
