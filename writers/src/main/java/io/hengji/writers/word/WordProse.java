package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.Prose;
import java.util.Optional;

/// A paragraph of a report. What was drafted stands in a content control that tells by which key it
/// was drafted and what it said, every value in one that names its cell; people's own paragraphs
/// stand in none, and so are known in a later draft. A bookmark says the same for programs that
/// store no content controls.
public final class WordProse {

  /// How the tag of a drafted paragraph begins: the key and the text's mark follow.
  public static final String DRAFTED = "hengji:";

  /// How the tag of a value begins: the path of its cell follows.
  public static final String VALUE = "cell:";

  /// How the name of the bookmark of a drafted paragraph begins.
  private static final String BOOKMARK = "hengji_";

  private WordProse() {}

  /// The tag that the name of a bookmark stands for, if it is one of a drafted paragraph.
  static Optional<String> tagOf(String bookmark) {
    int mark = bookmark.lastIndexOf('_');
    return bookmark.startsWith(BOOKMARK) && mark > BOOKMARK.length()
        ? Optional.of(
            DRAFTED
                + bookmark.substring(BOOKMARK.length(), mark).replace('_', '.')
                + bookmark.substring(mark).replace('_', ':'))
        : Optional.empty();
  }

  private static String bookmark(String tag) {
    return BOOKMARK + tag.substring(DRAFTED.length()).replace('.', '_').replace(':', '_');
  }

  /// The tag of a paragraph drafted with this text.
  public static String tag(String key, String text) {
    return DRAFTED + key + ":" + Integer.toHexString(text.hashCode());
  }

  static void write(Prose prose, StringBuilder out) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>");
    if (prose.key().isEmpty()) {
      prose.runs().forEach(run -> run(run, out));
    } else {
      String tag = tag(prose.key(), prose.text());
      int id = out.length();
      out.append("<w:bookmarkStart w:id=\"").append(id).append("\" w:name=\"");
      out.append(bookmark(tag)).append("\"/>");
      control(tag, out);
      prose.runs().forEach(run -> bound(run, out));
      out.append("</w:sdtContent></w:sdt>");
      out.append("<w:bookmarkEnd w:id=\"").append(id).append("\"/>");
    }
    out.append("</w:p>");
  }

  private static void bound(Prose.Run run, StringBuilder out) {
    Optional<String> path = run.of().map(of -> VALUE + of);
    path.ifPresent(tag -> control(tag, out));
    run(run, out);
    if (path.isPresent()) {
      out.append("</w:sdtContent></w:sdt>");
    }
  }

  private static void control(String tag, StringBuilder out) {
    out.append("<w:sdt><w:sdtPr><w:tag w:val=\"").append(Xml.text(tag));
    out.append("\"/></w:sdtPr><w:sdtContent>");
  }

  private static void run(Prose.Run run, StringBuilder out) {
    out.append("<w:r>");
    if (run.marked()) {
      out.append("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>");
    }
    out.append("<w:t xml:space=\"preserve\">").append(Xml.text(run.text()));
    out.append("</w:t></w:r>");
  }
}
