package io.hengji.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes the pictures that the chapters of the guide show, on the walks of the office:
/// `GuidePictures GUIDE`. A picture is named after its stop, as on a desk (1366 × 768) or, with
/// `-phone`, as on a phone (390 × 844).
final class GuidePictures {

  private static final Map<String, int[]> SIZES =
      Map.of("", new int[] {1366, 768}, "-phone", new int[] {390, 844});
  private static final Pattern SHOWN = Pattern.compile("pictures/([a-z0-9-]+)\\.png");

  private final Path folder;
  private final Set<String> missing;

  private GuidePictures(Path guide) throws IOException {
    folder = Files.createDirectories(guide.resolve("pictures"));
    missing = shown(guide);
  }

  public static void main(String[] arguments) throws IOException {
    // The driver of the browser would keep a process alive whose walk broke off.
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
      thrown.printStackTrace(System.err);
      System.exit(2);
    });
    GuidePictures pictures = new GuidePictures(Path.of(arguments[0]));
    try (RunningOffice office = RunningOffice.start()) {
      new YearWalk(office, pictures::take).walk().forEach(System.err::println);
      new SettingsWalk(office, pictures::take).walk().forEach(System.err::println);
      new RecheckWalk(office, pictures::take).walk().forEach(System.err::println);
    } finally {
      Chromium.browser().close();
    }
    pictures.missing.forEach(name -> System.err.println("no walk stops at " + name));
    System.exit(pictures.missing.isEmpty() ? 0 : 1);
  }

  /// The names of all pictures that the chapters show.
  private static Set<String> shown(Path guide) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> chapters = Files.list(guide)) {
      for (Path chapter : chapters.filter(file -> file.toString().endsWith(".md")).toList()) {
        SHOWN
            .matcher(Files.readString(chapter))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(names::add);
      }
    }
    return names;
  }

  private void take(Page page, String stop) {
    SIZES.forEach((suffix, size) -> {
      String name = stop + suffix;
      if (missing.remove(name)) {
        page.setViewportSize(size[0], size[1]);
        Pictures.picture(page, folder.resolve(name + ".png"));
      }
    });
    page.setViewportSize(1366, 768);
  }
}
