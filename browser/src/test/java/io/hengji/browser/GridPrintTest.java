package io.hengji.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/// The grid on paper: all texts, no bars, buttons, notes or panel.
class GridPrintTest extends GridTest {

  @Test
  void paperShowsTheTextsAndNothingToPress() {
    String text = "共一千人，分四批走访，每户二百元，名册和照片均已存档备查";
    cell(DEVIATION_1).fill(text);
    seeSaved();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    see("#derivation").isHidden();
    see(".hj-bar").isHidden();
    see("#submit-form").isHidden();
    see(cell(DEVIATION_1)).isHidden();
    see(cell(DEVIATION_1).locator("..")).hasAttribute("data-v", text);
    see(".hj-printline").isVisible();
  }
}
