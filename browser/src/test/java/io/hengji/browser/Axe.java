package io.hengji.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The rules of axe-core over a page: WCAG 2.1 A and AA.
final class Axe {

  private static final String SCRIPT = read();
  private static final String RUN =
      """
      async ({contrast}) => (await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
          rules: {'color-contrast': {enabled: contrast}}, resultTypes: ['violations'], preload: false}))
        .violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
      """;

  private Axe() {}

  /// What is wrong with the page, each as one sentence with the places.
  static List<String> violations(Page page) {
    return run(page, true);
  }

  /// The same, for a page whose colours were looked at in another language.
  static List<String> violationsButContrast(Page page) {
    return run(page, false);
  }

  private static List<String> run(Page page, boolean contrast) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, Map.of("contrast", contrast)))
        .stream().map(Object::toString).toList();
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
