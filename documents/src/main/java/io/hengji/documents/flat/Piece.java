package io.hengji.documents.flat;

import io.hengji.documents.forms.Captions.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A range of a text that may be one cell, with what tells for and against it whatever its column:
/// the gaps in it, lines broken before they were full, brackets left open.
final class Piece {

  private static final Pattern WEIGHT_IN_NAME =
      Pattern.compile("[(]?\\d{1,3}(?:\\.\\d+)?[%分]?[)]?");
  private static final Pattern NUMBERED =
      Pattern.compile("[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十\\d]{1,2}[)]|\\d{1,2}[.、]");
  private static final String NO_START = ",，、。;；:：)）】》”%？?!";
  private static final String NO_END = "(（、，,“《";
  private static final String SIGNS = ".,≥≤≧≦><=";

  private final int from;
  private final int to;
  private final String text;
  private final String words;
  private final Content content;
  private final Optional<Role> level;
  private final String levelName;
  private final Map<Gap, Integer> gaps = new EnumMap<>(Gap.class);
  private final int gapsBetweenScripts;
  private final int wrapCost;
  private final int formCost;
  private final int levelsInside;
  private final boolean twoLevels;
  private int[] columnCosts = {};
  private @Nullable Style costedStyle;
  private int shapeCost;

  Piece(Glyphs glyphs, int from, int to, int levelsInside) {
    this.from = from;
    this.to = to;
    this.text = glyphs.folded().substring(from, to);
    this.words = words(text);
    this.content = Content.of(text);
    Optional<Caption> named = levelOf(text);
    this.level = named.map(Caption::role);
    this.levelName = named.map(name -> text.substring(name.from(), name.to())).orElse("");
    this.levelsInside = levelsInside;
    this.twoLevels = level.isPresent() && twoLevels(glyphs, from, to);
    int scripts = 0;
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) == Gap.SPACE && betweenScripts(glyphs, i) && !lastFigure(i)) {
        scripts++;
      } else {
        gaps.merge(glyphs.gap(i), 1, Integer::sum);
      }
    }
    this.gapsBetweenScripts = scripts;
    boolean broken = gaps.containsKey(Gap.LINE) || gaps.containsKey(Gap.BLANK);
    this.wrapCost = broken ? Wrap.cost(glyphs, from, to) : 0;
    this.formCost = formCost(text) + figuresApart(glyphs, from, to) * 40;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The text, signs folded, without white space.
  String text() {
    return text;
  }

  /// The text without its figures and comparison signs.
  String words() {
    return words;
  }

  Content content() {
    return content;
  }

  /// The level that the text names, with or without its weight.
  Optional<Role> level() {
    return level;
  }

  /// The name of the level without its weight; empty where the text names none.
  String levelName() {
    return levelName;
  }

  int length() {
    return to - from;
  }

  /// What speaks against the range as one cell under a style.
  int shapeCost(Style style, boolean spaced) {
    if (!style.equals(costedStyle)) {
      costedStyle = style;
      shapeCost = shape(style, spaced);
    }
    return shapeCost;
  }

  private int shape(Style style, boolean spaced) {
    int space = style.inside().space();
    int cost = formCost + gapsBetweenScripts * (spaced ? Math.min(5, space) : space / 2);
    for (Map.Entry<Gap, Integer> gap : gaps.entrySet()) {
      boolean breaks = gap.getKey().breaksLine();
      int each = level.isPresent() && breaks && !twoLevels ? 1 : style.inside().of(gap.getKey());
      cost += each * gap.getValue();
    }
    return style.wraps() && level.isEmpty() ? cost + wrapCost : cost;
  }

  /// How many names of levels stand in the text as words of their own, or at its beginning.
  int levelsInside() {
    return levelsInside;
  }

  /// What speaks against the range as a cell of one of the columns; computed once.
  int columnCost(List<Column> columns, int column) {
    if (columnCosts.length == 0) {
      columnCosts = new int[columns.size()];
      for (int c = 0; c < columnCosts.length; c++) {
        columnCosts[c] = ColumnCost.of(columns.get(c), this);
      }
    }
    return columnCosts[column];
  }

  /// True where nothing but a figure follows: it is rather a cell of its own.
  private boolean lastFigure(int at) {
    String rest = text.substring(at - from);
    return Content.of(rest) == Content.NUMBER;
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && SIGNS.indexOf(text.charAt(i)) < 0) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  private static int formCost(String text) {
    int cost = openBrackets(text) * 30;
    if (NO_START.indexOf(text.charAt(0)) >= 0 && !text.equals("%")) {
      cost += 80;
    }
    return NO_END.indexOf(text.charAt(text.length() - 1)) >= 0 ? cost + 30 : cost;
  }

  /// True where Chinese meets figures or letters.
  static boolean betweenScripts(Glyphs glyphs, int i) {
    char before = glyphs.at(i - 1);
    char next = glyphs.at(i);
    return (Glyphs.han(before) && Glyphs.narrow(next))
        || (Glyphs.narrow(before) && Glyphs.han(next));
  }

  private static int openBrackets(String text) {
    int round = 0;
    int quotes = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[' -> round++;
        case ')', ']' -> {
          round--;
          if (round < 0) {
            wrong++;
            round = 0;
          }
        }
        case '“', '《' -> quotes++;
        case '”', '》' -> quotes--;
        default -> {}
      }
    }
    return wrong + round + Math.abs(quotes);
  }

  private static Optional<Caption> levelOf(String text) {
    if (text.length() < 2 || text.length() > 24) {
      return Optional.empty();
    }
    int from = numberEnd(text);
    return Captions.standard()
        .leading(text.substring(from), Role::levelName)
        .map(name -> new Caption(name.role(), from, from + name.to(), from + name.to()))
        .filter(name ->
            name.to() == text.length()
                || WEIGHT_IN_NAME.matcher(text.substring(name.to())).matches())
        .or(() -> levelOfTables(text, from));
  }

  private static Optional<Caption> levelOfTables(String text, int from) {
    return Optional.of(text.substring(from))
        .filter(name -> Glyphs.han(name.charAt(0)))
        .flatMap(io.hengji.documents.forms.Captions::levelOf)
        .map(level -> level == Level.FIRST ? Role.NAME_OF_LEVEL1 : Role.NAME_OF_LEVEL2)
        .map(role -> new Caption(role, from, text.length(), text.length()));
  }

  private static int numberEnd(String text) {
    Matcher number = NUMBERED.matcher(text);
    return number.lookingAt() && number.end() < text.length() ? number.end() : 0;
  }

  /// How many gaps stand between two digits: rather two figures than one.
  private static int figuresApart(Glyphs glyphs, int from, int to) {
    int apart = 0;
    for (int i = from + 1; i < to; i++) {
      boolean digits = Character.isDigit(glyphs.at(i)) && Character.isDigit(glyphs.at(i - 1));
      apart += digits && glyphs.gap(i) != Gap.NONE ? 1 : 0;
    }
    return apart;
  }

  private static boolean names(String text, Role level) {
    return levelOf(text).filter(name -> name.role() == level).isPresent();
  }

  /// True where a gap parts two names that each are a level's.
  private static boolean twoLevels(Glyphs glyphs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (glyphs.gap(i) != Gap.NONE
          && names(glyphs.folded().substring(from, i), Role.NAME_OF_LEVEL1)
          && names(glyphs.folded().substring(i, to), Role.NAME_OF_LEVEL2)) {
        return true;
      }
    }
    return false;
  }

  /// True for a name that ends in a weight: 项目管理(25分).
  boolean weighted() {
    int open = text.lastIndexOf('(');
    return open > 1 && WEIGHT_IN_NAME.matcher(text.substring(open)).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
