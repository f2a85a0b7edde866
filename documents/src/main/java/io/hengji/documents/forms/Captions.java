package io.hengji.documents.forms;

import io.hengji.core.form.FundKind;
import io.hengji.documents.forms.Lexicon.Sense;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The word lists by which captions are understood.
public final class Captions {
  private static final CaptionTree TREE = new CaptionTree(7);

  static final Lexicon<Slot> COLUMNS = Lexicon.read(TREE, 0, "columns", Slot.class);
  static final Lexicon<SubCaption> UNDER = Lexicon.read(TREE, 1, "subcaptions", SubCaption.class);
  static final Lexicon<FundSlot> FUND_COLUMNS =
      Lexicon.read(TREE, 2, "fundcolumns", FundSlot.class);
  static final Lexicon<FundKind> FUND_ITEMS = Lexicon.read(TREE, 3, "funditems", FundKind.class);
  static final Lexicon<Label> LABELS = Lexicon.read(TREE, 4, "head", Label.class);
  static final Lexicon<Level> LEVELS = Lexicon.read(TREE, 5, "levels", Level.class);
  static final Lexicon<Tier> TIERS = Lexicon.read(TREE, 6, "tiers", Tier.class);

  private static final int SHORTEST_MISREAD = 4;

  private static final Pattern YEAR = Pattern.compile("^20\\d\\d年?度?");

  /// 目标值：≥3000公里 holds its answer and is over no column.
  private static final Pattern ANSWERED = Pattern.compile("\\p{IsHan}+:.*\\d.*");

  private static final Pattern REASON =
      Pattern.compile("(?:偏差|偏离|差异|未|没有|原因|存在|失分|扣分|丢分)\\p{IsHan}{3,14}");

  private static final Pattern BY_OTHERS = Pattern.compile("财政|复核|主管|专家|评审|抽查|审核");

  private Captions() {}

  /// Which caption of each word list a text is; the lists count as they stand above.
  static int[] ranksOf(String core) {
    return TREE.ranksOf(core);
  }

  /// What a whole text says as the caption of a column of indicators, if a word list has it exactly
  /// or it asks for reasons.
  public static Optional<Slot> columnOf(String text) {
    return COLUMNS
        .exactly(text)
        .or(() ->
            Optional.of(text)
                .filter(reason -> REASON.matcher(reason).matches())
                .flatMap(COLUMNS::meaningOf)
                .filter(slot -> slot == Slot.DEVIATION));
  }

  /// What a text says as the caption of a column of indicators, brackets and numbering aside; also
  /// where the word list has but a part of it.
  public static Optional<Slot> columnIn(String text) {
    return column(text).map(Sense::meaning);
  }

  /// What a whole text says as the caption of a column of funds.
  public static Optional<FundSlot> fundColumnOf(String text) {
    return FUND_COLUMNS.exactly(text);
  }

  /// What a whole text says as a label of head, goal or foot.
  public static Optional<Label> labelOf(String text) {
    return LABELS.exactly(text);
  }

  /// Whether a text is the caption of a column, of indicators or of funds.
  public static boolean isOfColumn(String text) {
    return !Caption.isTooLong(text)
        && (column(text).isPresent() || FUND_COLUMNS.find(Caption.of(text)).isPresent());
  }

  /// What a text says as a label, brackets and closing colon aside.
  public static Optional<Label> labelIn(String text) {
    return Caption.isTooLong(text)
        ? Optional.empty()
        : LABELS.find(Caption.of(text)).map(Sense::meaning);
  }

  /// Which level a whole text names.
  public static Optional<Level> levelOf(String text) {
    return LEVELS.exactly(text);
  }

  /// Whether a whole text names a source of funds.
  public static boolean isFundItem(String text) {
    return FUND_ITEMS.exactly(text).isPresent();
  }

  /// Whether a whole text says something as a caption or a label, of whatever part of a form.
  public static boolean isOneCaption(String text) {
    return columnOf(text).isPresent()
        || labelOf(text).isPresent()
        || levelOf(text).isPresent()
        || fundColumnOf(text).isPresent();
  }

  /// Which source of funds a text names, also within other words.
  public static Optional<FundKind> fundItemIn(String text) {
    return Caption.isTooLong(text)
        ? Optional.empty()
        : FUND_ITEMS.find(Caption.of(text)).map(Sense::meaning);
  }

  /// What a column of a table of indicators holds; a year before the caption is left out.
  static Optional<Sense<Slot>> column(String text) {
    return Caption.isTooLong(text) ? Optional.empty() : Caption.of(text).column();
  }

  /// What a caption holds that was read out of a picture and may have a character wrong: what all
  /// agree on that it says without one of them.
  static Optional<Sense<Slot>> misread(String text) {
    if (text.length() < SHORTEST_MISREAD || Caption.isTooLong(text)) {
      return Optional.empty();
    }
    List<Slot> slots =
        IntStream.range(0, text.length())
            .mapToObj(i -> column(text.substring(0, i) + text.substring(i + 1)))
            .flatMap(Optional::stream)
            .map(Sense::meaning)
            .distinct()
            .toList();
    return slots.size() == 1
        ? Optional.of(new Sense<>(slots.getFirst(), true, false))
        : Optional.empty();
  }

  /// Whether a text is the caption of a column of indicators, a tier or the name of a level.
  static boolean isOfIndicators(String text) {
    if (Caption.isTooLong(text)) {
      return false;
    }
    Caption caption = Caption.of(text);
    return caption.column().isPresent()
        || LEVELS.find(caption).isPresent()
        || TIERS.find(caption).isPresent();
  }

  /// What [#column] says, found out anew.
  static Optional<Sense<Slot>> columnOf(Caption caption) {
    if (ANSWERED.matcher(caption.core()).matches()) {
      return Optional.empty();
    }
    Caption ofYear =
        caption.core().startsWith("20")
            ? caption.withCore(YEAR.matcher(caption.core()).replaceFirst(""))
            : caption;
    Optional<Sense<Slot>> level = levelInBrackets(ofYear);
    if (level.isPresent()) {
      return level;
    }
    Optional<Sense<Slot>> sense =
        COLUMNS
            .find(ofYear)
            .or(() -> eitherOf(ofYear))
            .or(() -> inBrackets(ofYear))
            .or(() -> ofYear.wording().column());
    boolean byOthers =
        sense.filter(s -> s.meaning() == Slot.SCORE).isPresent()
            && caption.brackets().stream().anyMatch(inside -> BY_OTHERS.matcher(inside).find());
    return byOthers ? Optional.of(new Sense<>(Slot.KNOWN, false, true)) : sense;
  }

  /// 指标（一级） is the level that stands in brackets.
  private static Optional<Sense<Slot>> levelInBrackets(Caption caption) {
    return caption.brackets().size() != 1 || !caption.core().contains("指标")
        ? Optional.empty()
        : COLUMNS
            .find(Caption.of(caption.brackets().getFirst()))
            .filter(sense -> sense.exact() && sense.meaning().isLevel());
  }

  /// 标准（目标） means what stands in brackets, if it means nothing else.
  private static Optional<Sense<Slot>> inBrackets(Caption caption) {
    return caption.brackets().size() != 1
        ? Optional.empty()
        : COLUMNS
            .find(Caption.of(caption.brackets().getFirst()))
            .filter(sense -> sense.exact() && sense.meaning() != Slot.KNOWN);
  }

  /// A caption that serves two kinds of rows: 年初预算/年度指标值 means what its last part means.
  private static Optional<Sense<Slot>> eitherOf(Caption caption) {
    int slash = caption.core().lastIndexOf('/');
    return slash < 2
        ? Optional.empty()
        : COLUMNS.find(caption.withCore(caption.core().substring(slash + 1)));
  }

  /// How far an indicator was reached.
  enum Tier {
    REACHED,
    PARTLY,
    MISSED
  }

  /// How deep a level stands in the tree of indicators.
  public enum Level {
    FIRST,
    SECOND
  }
}
