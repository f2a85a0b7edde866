package io.hengji.documents.grid;

import io.hengji.core.report.ChapterNames;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a report that a frame, a table of one column, stands around: its text is no cell of a
/// form.
public final class FramedProse {
  private static final Pattern CHAPTER =
      Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|第[一二三四五六七八九十]{1,3}(?:部分|章))\\s*(.+)");
  private static final int LONGEST_HEADING = 40;
  private static final int FEWEST_CHAPTERS = 2;

  private FramedProse() {}

  /// Whether lines of a frame have the numbered chapters of a report.
  public static boolean is(List<String> lines) {
    return lines.stream().filter(FramedProse::isChapter).count() >= FEWEST_CHAPTERS;
  }

  private static boolean isChapter(String line) {
    return line.length() <= LONGEST_HEADING
        && CHAPTER.matcher(line).matches()
        && !ChapterNames.in(line).isEmpty();
  }
}
