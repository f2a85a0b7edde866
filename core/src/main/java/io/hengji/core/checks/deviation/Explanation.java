package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.regex.Pattern;

/// What the cell for deviations says of one row, and what it leaves out.
///
/// @param name the indicator's name: its words (培训, 规范) say nothing when the text repeats it
public record Explanation(String text, String name) {

  private static final WordList NOTHING = WordList.of("no-explanation");
  private static final WordList EMPTY_TALK = WordList.of("empty-talk");
  private static final WordList CAUSES = WordList.of("causes");
  private static final WordList SHORTCOMINGS = WordList.of("shortcomings");
  private static final WordList INTENTIONS = WordList.of("intentions");
  private static final WordList MEASURES = WordList.of("measures");
  private static final WordList COMPLETION = WordList.of("completion-claims");
  private static final WordList SURPLUS = WordList.of("surplus-claims");
  private static final WordList SHORTFALL = WordList.of("shortfall-claims");

  private static final int SHORTEST_NAME = 4;
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；！,;!]|(?<!\\d)\\.|\\.(?!\\d)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}%]");
  private static final Pattern NOT_CLAIMED =
      Pattern.compile(".*(未|没|不|无法|难|尚|部分|基本|仅|只|预计|将|力争|确保|争取|年).{0,5}");
  private static final Pattern GOES_ON = Pattern.compile("\\s*([\\d率情时的]|人数).*", Pattern.DOTALL);

  /// What changed by itself tells why: 待遇标准提高, 业务量增加; not 已提高, 不断提高.
  private static final Pattern CHANGED =
      Pattern.compile(".*[^已将续断步力法幅以]了?(提高|提升|扩大|统一|调整|增加|更换|安排)");

  private static final Pattern FILLER =
      Pattern.compile("下一步|今后|以后|我们|我单位|单位|根据|按照|按|由于|因|将|要|会|的|了|等|属|并");

  /// What the row's own cell says.
  public static Explanation of(IndicatorCase row) {
    return new Explanation(row.text(Column.DEVIATION), row.text(Column.LEVEL3));
  }

  /// True when neither the row's cell nor the box for further remarks says a word about the row.
  public static boolean isMissing(IndicatorCase row) {
    String name = row.text(Column.LEVEL3);
    boolean remarked = !name.isEmpty() && row.form().form().remarks().text().contains(name);
    return of(row).saysNothing() && !remarked;
  }

  /// True for an empty cell and for words like 无.
  public boolean saysNothing() {
    String bare = NO_LETTERS.matcher(text).replaceAll("");
    return bare.isEmpty() || NOTHING.words().contains(bare);
  }

  /// True when the text says that the target was met and gives no cause for anything.
  public boolean claimsCompletion() {
    return claims(COMPLETION) && !CAUSES.anyIn(text) && !text.contains("但");
  }

  /// True when the text says that more than the target was done.
  public boolean claimsSurplus() {
    return claims(SURPLUS);
  }

  /// True when the text says that the target was missed.
  public boolean claimsShortfall() {
    return SHORTFALL.anyIn(text);
  }

  /// True when some clause tells why.
  public boolean namesCause() {
    return clauses().stream()
        .anyMatch(clause -> CAUSES.anyIn(clause) || (!isMeasure(clause) && clause.length() > 3));
  }

  /// True when some clause tells what is done about it.
  public boolean namesMeasure() {
    return clauses().stream().anyMatch(Explanation::isMeasure);
  }

  private static boolean isMeasure(String clause) {
    return INTENTIONS.anyIn(clause)
        || (MEASURES.anyIn(clause)
            && !CAUSES.anyIn(clause)
            && !SHORTCOMINGS.anyIn(clause)
            && !CHANGED.matcher(clause).matches());
  }

  /// The clauses that are more than empty talk.
  private List<String> clauses() {
    String said = name.length() < SHORTEST_NAME ? text : text.replace(name, "");
    return CLAUSE_END
        .splitAsStream(said)
        .map(String::strip)
        .filter(Explanation::hasContent)
        .toList();
  }

  private static boolean hasContent(String clause) {
    String rest = clause;
    for (String phrase : EMPTY_TALK.words()) {
      rest = rest.replace(phrase, "");
    }
    rest = NO_LETTERS.matcher(FILLER.matcher(rest).replaceAll("")).replaceAll("");
    return rest.length() > 1;
  }

  private boolean claims(WordList phrases) {
    for (String clause : CLAUSE_END.split(text)) {
      for (String phrase : phrases.words()) {
        int at = clause.indexOf(phrase);
        if (at >= 0
            && !NOT_CLAIMED.matcher(clause.substring(0, at)).matches()
            && !GOES_ON.matcher(clause.substring(at + phrase.length())).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
