package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From the numbers of a year to what they stand for, and the lights of monitoring.
@Walk
class OverviewWalkTest {

  private final Look look = new Look();

  @Test
  void theOverviewLeadsFromANumberToTheCellAndToAFile() {
    try (Person department = OurOffice.open().person("department")) {
      department.open("/?year=2023").find("#findings-by-kind tbody a").first().click();
      look.at(department.page(), "findings");
      department.find("#hits a.hj-link").first().click();
      department.page().waitForURL(Pattern.compile(".*/evaluate/.*"));
      department.open("/?year=2023").find("#outputs > summary").click();
      Download file =
          department
              .page()
              .waitForDownload(
                  () -> department.find("#outputs a[href*='department.docx']").click());
      assertThat(file.suggestedFilename()).isEqualTo("2023年安庆市总工会绩效评价报告.docx");
      assertThat(department.troubles()).isEmpty();
    }
    assertThat(look.wrong()).isEmpty();
  }

  @Test
  void aTypedFigureIsSavedAndChangesItsLight() {
    try (Person filer = OurOffice.open().person("filer")) {
      filer.open("/monitoring?year=2023").find("#monitorings a.hj-go").first().click();
      filer.find("#open-day > summary").click();
      filer.find("#day").fill("2023-10-31");
      filer.go("#open-day button");
      Locator spent = filer.find("textarea[name='funds[0].executed']");
      spent.fill("1");
      assertThat(filer.find("#save-state")).hasText(Pattern.compile("已保存 .*"));
      assertThat(filer.find("#spending-light .hj-error")).hasText("红");
      assertThat(spent).isFocused();
      spent.fill("140.4");
      assertThat(filer.find("#spending-light .hj-ok")).hasText("绿");
      assertThat(filer.find("#hand-in button")).isDisabled();
      spent.fill("");
      assertThat(filer.find("#save-state")).hasText(Pattern.compile("已保存 .*"));
      look.at(filer.page(), "a light");
      assertThat(filer.troubles()).isEmpty();
    }
    assertThat(look.wrong()).isEmpty();
  }

  @Test
  void listsAndEmptyPagesAreForEverybodyToo() {
    try (Person filer = OurOffice.open().person("filer")) {
      for (String path :
          List.of(
              "/todo",
              "/more",
              "/goals",
              "/monitoring",
              "/evaluate",
              "/imports",
              "/projects/new",
              "/projects?year=1999")) {
        look.at(filer.open(path).page(), path);
      }
      assertThat(filer.troubles()).isEmpty();
    }
    assertThat(look.wrong()).isEmpty();
  }
}
