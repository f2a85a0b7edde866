package io.hengji.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Takes the pictures of the guide on a walk through the year: `GuidePictures FOLDER`. Each page is
/// taken as on a desk (1366 × 768) and as on a phone (390 × 844).
final class GuidePictures {

  private static final Map<String, int[]> SIZES =
      Map.of("", new int[] {1366, 768}, "-phone", new int[] {390, 844});

  private GuidePictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (RunningOffice office = RunningOffice.start()) {
      new YearWalk(office.base(), RunningOffice.PASSWORD, (page, name) -> take(page, folder, name))
          .walk()
          .forEach(System.err::println);
    } finally {
      Chromium.browser().close();
    }
  }

  private static void take(Page page, Path folder, String name) {
    SIZES.forEach((suffix, size) -> {
      page.setViewportSize(size[0], size[1]);
      Pictures.picture(page, folder.resolve(name + suffix + ".png"));
    });
    page.setViewportSize(1366, 768);
  }
}
