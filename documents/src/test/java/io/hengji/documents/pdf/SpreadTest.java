package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final String LANDSCAPE = "/MediaBox [0 0 1190 842]";

  private static List<Form> forms(String middle) throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage sheet = file.page();
    sheet.text(200, 60, 16, "项目支出绩效自评表");
    PrintedForm.table().on(file, sheet, 100, 800);
    sheet.raw("q 1 0 0 1 595 0 cm").text(200, 60, 16, "项目支出绩效自评表");
    PrintedForm.table().on(file, sheet, 100, 800);
    sheet.raw("Q").text(575, 30, 12, middle);
    return PrintedForm.forms(file.with(sheet, LANDSCAPE).bytes());
  }

  @Test
  void twoPagesSideBySideAreReadOneAfterTheOther() throws UnreadableFile {
    List<Form> forms = forms("");

    assertThat(forms).hasSize(2);
    assertThat(forms)
        .allSatisfy(form -> {
          assertThat(form.head().title().text()).isEqualTo("项目支出绩效自评表");
          assertThat(form.indicators()).hasSameSizeAs(PrintedForm.INDICATORS);
          assertThat(form.source().at()).hasToString("p1");
        });
    assertThat(forms.getLast().indicators().getFirst().at())
        .isNotEqualTo(forms.getFirst().indicators().getFirst().at());
  }

  @Test
  void aTitleOverBothHalvesMakesThemOnePage() throws UnreadableFile {
    assertThat(forms("部门汇总"))
        .isNotEmpty()
        .first()
        .satisfies(form -> assertThat(form.head().title().text()).isNotEqualTo("项目支出绩效自评表"));
  }
}
