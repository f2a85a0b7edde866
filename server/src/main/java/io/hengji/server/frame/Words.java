package io.hengji.server.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of the pages in one language. Each package of pages has a file of its own, Chinese
/// first (`messages/projects.properties`), English beside it (`messages/projects_en.properties`).
public final class Words {

  /// A line for each package with pages.
  static final List<String> FILES =
      List.of(
          "evaluate",
          "frame",
          "goals",
          "imports",
          "login",
          "monitoring",
          "outputs",
          "overview",
          "people",
          "projects",
          "recheck",
          "review",
          "rules",
          "settings",
          "trail");

  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE, "");
  private static final Words ENGLISH = new Words(Locale.ENGLISH, "_en");

  private final Locale locale;
  private final Map<String, Sentence> texts = new HashMap<>();

  private Words(Locale locale, String suffix) {
    this.locale = locale;
    for (String file : FILES) {
      read("/messages/%s%s.properties".formatted(file, suffix))
          .forEach((key, text) -> texts.put((String) key, new Sentence((String) text, locale)));
    }
  }

  /// The words of a language; Chinese for all that is not English.
  public static Words of(String language) {
    return language.equals("en") ? ENGLISH : CHINESE;
  }

  /// The text of a key, `{0}` and so on filled in. A key without a text is shown as it is.
  public String say(String key, Object... values) {
    @Nullable Sentence text = texts.get(key);
    return text == null ? key : text.with(values);
  }

  /// What the core says in Chinese, in this language; what has no English stays Chinese.
  public String said(String chinese) {
    return isEnglish() ? Said.inEnglish(chinese).orElse(chinese) : chinese;
  }

  /// The language as a page names it.
  public String language() {
    return isEnglish() ? "en" : "zh-CN";
  }

  boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  Set<String> keys() {
    return texts.keySet();
  }

  private static Properties read(String path) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no messages at " + path);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
