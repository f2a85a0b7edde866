package io.hengji.documents.forms;

import io.hengji.core.form.FundKind;
import io.hengji.documents.forms.Lexicon.Sense;
import java.util.Optional;
import java.util.regex.Pattern;

/// The word lists by which captions are understood.
final class Captions {
  static final Lexicon<Slot> COLUMNS = Lexicon.read("columns", Slot.class);
  static final Lexicon<SubCaption> UNDER = Lexicon.read("subcaptions", SubCaption.class);
  static final Lexicon<FundSlot> FUND_COLUMNS = Lexicon.read("fundcolumns", FundSlot.class);
  static final Lexicon<FundKind> FUND_ITEMS = Lexicon.read("funditems", FundKind.class);
  static final Lexicon<Label> LABELS = Lexicon.read("head", Label.class);
  static final Lexicon<Level> LEVELS = Lexicon.read("levels", Level.class);
  static final Lexicon<Tier> TIERS = Lexicon.read("tiers", Tier.class);

  private static final Pattern YEAR = Pattern.compile("^20\\d\\d年?度?");

  private static final Pattern BY_OTHERS = Pattern.compile("财政|复核|主管|专家|评审|抽查|审核");

  private Captions() {}

  /// What a column of a table of indicators holds; a year before the caption is left out.
  static Optional<Sense<Slot>> column(String text) {
    if (text.length() > 2 * Caption.LONGEST) {
      return Optional.empty();
    }
    Caption caption = Caption.of(text);
    Caption ofYear =
        caption.core().startsWith("20")
            ? new Caption(YEAR.matcher(caption.core()).replaceFirst(""), caption.brackets())
            : caption;
    Optional<Sense<Slot>> sense =
        COLUMNS.find(ofYear).or(() -> eitherOf(ofYear)).or(() -> inBrackets(ofYear));
    boolean byOthers =
        sense.filter(s -> s.meaning() == Slot.SCORE).isPresent()
            && caption.brackets().stream().anyMatch(inside -> BY_OTHERS.matcher(inside).find());
    return byOthers ? Optional.of(new Sense<>(Slot.KNOWN, false, true)) : sense;
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
        : COLUMNS.find(new Caption(caption.core().substring(slash + 1), caption.brackets()));
  }

  /// How far an indicator was reached.
  enum Tier {
    REACHED,
    PARTLY,
    MISSED
  }

  /// How deep a level stands in the tree of indicators.
  enum Level {
    FIRST,
    SECOND
  }
}
