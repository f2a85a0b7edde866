package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.UnreadableFile;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {

  @Test
  void aTitleThatComesAgainIsThatOfTheNextForm() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    for (int i = 0; i < 2; i++) {
      PrintedPage page = file.page();
      page.text(200, 60, 16, "项目支出绩效自评表");
      PrintedForm.table().on(file, page, 100, 800);
      file = file.with(page);
    }
    assertThat(PrintedForm.forms(file.bytes()))
        .hasSize(2)
        .allSatisfy(form -> assertThat(form.head().title().text()).isEqualTo("项目支出绩效自评表"));
  }
}
