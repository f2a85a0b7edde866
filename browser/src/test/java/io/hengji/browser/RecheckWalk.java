package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a re-checker does with a file: drops it, follows a finding to its cell and to its check,
/// takes the annotated copy away. Stops at the pages that are looked at.
final class RecheckWalk {

  private static final Path SAMPLE =
      Path.of(System.getProperty("hengji.root", ".."), "samples", "relief-2024.docx");

  private final RunningOffice office;
  private final YearWalk.Stop stop;

  RecheckWalk(RunningOffice office, YearWalk.Stop stop) {
    this.office = office;
    this.stop = stop;
  }

  /// Walks; returns what scripts complained of on the way.
  List<String> walk() {
    try (Person rechecker = office.person("rechecker")) {
      stop.at(rechecker.open("/recheck").page(), "recheck-empty");
      rechecker.find("#file").setInputFiles(SAMPLE);
      rechecker.go("#drop button");
      Locator findings = rechecker.find("#findings article, #findings .hj-finding");
      findings.first().waitFor();
      stop.at(rechecker.page(), "recheck");
      rechecker.find("details:has(a[href*='/annotated/']) > summary").click();
      Download copy =
          rechecker
              .page()
              .waitForDownload(() -> rechecker.find("a[href*='/annotated/']").first().click());
      if (!copy.suggestedFilename().endsWith(".docx")) {
        throw new AssertionError(copy.suggestedFilename());
      }
      rechecker.find("details[open] > summary").first().click();
      rechecker.find("#correct-link, a[href*='/correct']").first().click();
      stop.at(rechecker.page(), "recheck-correct");
      stop.at(rechecker.open("/recheck/checks").page(), "checks");
      rechecker.go("main a[href='/recheck/checks/SCR-001']");
      assertThat(rechecker.find("h1")).isVisible();
      stop.at(rechecker.page(), "check");
      return new ArrayList<>(rechecker.troubles());
    }
  }
}
