package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line above a form says: its title, and the year in brackets behind or under it.
public final class Titles {
  private static final Pattern TITLE =
      Pattern.compile(
          "[^。；;:：]*(?:自评|绩效|评价)[^。；;:：]*?(?:表|卡|自评|概况|情况|目标|评价|报告表)(?:[一二三四五六七八九十\\d]|\\(.*\\)|20\\d\\d年度?|-.*|[A-Za-z][A-Za-z'&,.-]*)*");
  private static final Pattern ATTACHED = Pattern.compile("^附[件表]\\d{0,2}(?:-\\d)?:");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?:附件|附表|附|注|备注|说明|填报说明|填表说明|[一二三四五六七八九十]+、|\\d+[.、]).*");
  private static final Pattern OTHER =
      Pattern.compile("第[一二三四五六七八九十]+(?:部分|章)[^。；;]*|[^。；;:：]{2,}[决预收支明总][^。；;:：]*表");
  private static final Pattern REPORT = Pattern.compile("[^。；;:：]{4,}(?:自评|评价|绩效)[^。；;:：]*报告");
  private static final Pattern OF_FORM = Pattern.compile("绩效|自评|指标|目标|评价|附[表件]|续|完成|说明|情况");
  private static final Pattern YEAR_BRACKET =
      Pattern.compile(
          "\\s*[（(【\\[]\\s*(?:20\\s*\\d\\s*\\d|二[○〇零Oo0oО]\\S\\S)\\s*年?\\s*度?\\s*[)）】\\]]\\s*$");
  private static final Pattern BARE_YEAR =
      Pattern.compile("[（(【\\[]?(?:20\\d\\d|二[○〇零Oo0О][一二三四五六七八九○〇零]{2})[)）】\\]]?年度?[)）】\\]]?");

  private static final Pattern ONLY_CONTINUED =
      Pattern.compile("\\(?[续接转][上前下]?[表页]?[\\d一二三四]?\\)?");

  private Titles() {}

  /// Whether a text that stands alone in its row can be a form's title.
  public static boolean isTitle(String text) {
    if (text.length() > 80) {
      return false;
    }
    String printed = Caption.plain(text);
    String plain = printed.startsWith("附") ? ATTACHED.matcher(printed).replaceFirst("") : printed;
    return plain.length() <= 60
        && (plain.contains("绩效") || plain.contains("自评") || plain.contains("评价"))
        && !NO_TITLE.matcher(plain).matches()
        && TITLE.matcher(plain).matches();
  }

  static boolean isSelfEvaluation(String title) {
    return title.contains("自评") || (title.contains("绩效") && title.contains("评"));
  }

  static boolean isOfGoals(String title) {
    return title.contains("绩效目标") && !title.contains("自评");
  }

  /// Whether a text is nothing but a year: （2023年度）.
  public static boolean isYear(String text) {
    return text.length() <= 20 && BARE_YEAR.matcher(Caption.plain(text)).matches();
  }

  /// The title without the year in brackets behind it.
  static Cell withoutYear(Cell cell) {
    int length = cell.text().length();
    String narrow = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
    Matcher year = YEAR_BRACKET.matcher(narrow);
    boolean shown = narrow.length() == length && year.find();
    return shown ? new Cell(cell.text().substring(0, year.start()).strip(), cell.place()) : cell;
  }

  /// Whether a text that stands alone is the title of another table, or of another chapter of the
  /// document that a form stands in.
  static boolean isOfOther(String text) {
    String plain = text.length() > 40 ? "" : Caption.plain(text);
    boolean other = OTHER.matcher(plain).matches() && !OF_FORM.matcher(plain).find();
    return other || REPORT.matcher(plain).matches();
  }

  /// Whether a text that stands alone only says that a table goes on: （续表）, 接上页.
  static boolean isOnlyContinued(String text) {
    return text.length() <= 8 && ONLY_CONTINUED.matcher(Caption.plain(text)).matches();
  }

  /// Whether a title says that a table goes on.
  static boolean isContinued(String title) {
    String plain = Caption.plain(title);
    return plain.endsWith("(续)") || plain.startsWith("续") || plain.endsWith("续表)");
  }
}
