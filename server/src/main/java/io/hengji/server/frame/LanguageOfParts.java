package io.hengji.server.frame;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An English page on its way out: what is Chinese in it (names, cells, provisions) is marked as
/// such, so that it is read out and set as Chinese (WCAG 3.1.2).
final class LanguageOfParts extends OwaspHtmlTemplateOutput {

  /// Chinese characters and what stands among them: figures, signs, blanks.
  private static final Pattern CHINESE =
      Pattern.compile("[“‘《（【]?\\p{IsHan}(?:[^a-zA-Z]*[\\p{IsHan}。，、；：？！”’》）】])?");

  /// Elements that take text alone.
  private static final Set<String> BARE = Set.of("title", "textarea", "option", "script", "style");

  private @Nullable String tag;
  private boolean inAttribute;

  LanguageOfParts(TemplateOutput output) {
    super(output);
  }

  @Override
  public void setContext(String tagName, @Nullable String attributeName) {
    super.setContext(tagName, attributeName);
    tag = tagName;
    inAttribute = attributeName != null;
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    if (text == null || inAttribute || tag == null || BARE.contains(tag) || !Said.isChinese(text)) {
      super.writeUserContent(text);
      return;
    }
    Matcher chinese = CHINESE.matcher(text);
    int from = 0;
    while (chinese.find()) {
      super.writeUserContent(text.substring(from, chinese.start()));
      writeContent("<bdi lang=\"zh-CN\">");
      super.writeUserContent(chinese.group());
      writeContent("</bdi>");
      from = chinese.end();
    }
    super.writeUserContent(text.substring(from));
  }
}
