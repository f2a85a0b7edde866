package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a caption says that no word list has, by the words it is made of: 年初拟定水平 is planned, 年末实测数据
/// was reached. What is found so gives way to what a list says.
final class Wording {
  private static final Words WORDS = Words.read();
  private static final Wording NONE = new Wording(List.of());

  private static final Set<Word> OF_FUNDS =
      EnumSet.of(Word.SPENT, Word.BUDGET, Word.PLAN, Word.CHANGED);
  private static final Set<Word> OF_MONEY = EnumSet.of(Word.BUDGET, Word.CHANGED);
  private static final Set<Word> PLANNED = EnumSet.of(Word.FIRST, Word.PLAN, Word.EXPECT);
  private static final Set<Word> DONE =
      EnumSet.of(Word.REACHED, Word.SPENT, Word.ADJECTIVE, Word.RESULT);
  private static final Set<Word> MERELY_DONE =
      EnumSet.of(Word.PERIOD, Word.ADJECTIVE, Word.REACHED);
  private static final Set<Word> NAMES = EnumSet.of(Word.NAME, Word.CODE, Word.LINK);
  private static final Set<Word> TELLING =
      EnumSet.of(Word.NOUN, Word.OUTCOME, Word.RESULT, Word.AMOUNT);

  private static final Set<Word> NEVER_OF_FUNDS =
      EnumSet.of(
          Word.GOAL,
          Word.INDICATOR,
          Word.NOUN,
          Word.OTHERS,
          Word.SELF,
          Word.OUTCOME,
          Word.REACHED,
          Word.NAME,
          Word.CODE,
          Word.LINK);

  private final List<Word> words;
  private final Optional<Sense<Slot>> column;
  private final Optional<Sense<Label>> label;
  private final Optional<Sense<FundSlot>> fund;

  private Wording(List<Word> words) {
    this.words = words;
    this.column = words.isEmpty() ? Optional.empty() : findColumn();
    this.label = words.isEmpty() ? Optional.empty() : findLabel();
    this.fund = words.size() < 2 ? Optional.empty() : findFund();
  }

  /// The words of a caption without brackets.
  static Wording of(String core) {
    List<Word> words = WORDS.of(core);
    return words.isEmpty() ? NONE : new Wording(words);
  }

  /// What it says as the caption of a column of indicators.
  Optional<Sense<Slot>> column() {
    return column;
  }

  /// What it says as a label of the goal: its begin or its end, and that it is spoken of in words.
  Optional<Sense<Label>> label() {
    return label;
  }

  /// What it says as the caption of a column of funds.
  Optional<Sense<FundSlot>> fund() {
    return fund;
  }

  private Optional<Sense<Slot>> findColumn() {
    if (hasAny(OF_MONEY) || has(Word.RATIO)) {
      return Optional.empty();
    }
    if (hasAny(NAMES)) {
      boolean names = has(Word.INDICATOR) && has(Word.NAME) && !hasAny(DONE);
      return names ? sense(Slot.NAME) : Optional.empty();
    }
    if (has(Word.SCORE)) {
      return sense(has(Word.OTHERS) ? Slot.KNOWN : Slot.SCORE);
    }
    if (has(Word.WEIGHT)) {
      return sense(Slot.WEIGHT);
    }
    if (isReached()) {
      return sense(has(Word.OTHERS) ? Slot.KNOWN : Slot.ACTUAL);
    }
    return isPlanned() ? sense(Slot.TARGET) : Optional.empty();
  }

  private Optional<Sense<Label>> findLabel() {
    boolean inWords = has(Word.GOAL) || has(Word.OUTCOME);
    if (words.size() == 2 && words.getFirst() == Word.GOAL && words.getLast() == Word.REACHED) {
      return sense(Label.GOAL_ACTUAL);
    }
    if (!inWords || has(Word.NOUN) || has(Word.AMOUNT) || has(Word.INDICATOR) || has(Word.SPENT)) {
      return Optional.empty();
    }
    return column
        .map(Sense::meaning)
        .filter(slot -> slot == Slot.TARGET || slot == Slot.ACTUAL)
        .map(slot -> slot == Slot.TARGET ? Label.GOAL_EXPECTED : Label.GOAL_ACTUAL)
        .flatMap(Wording::sense);
  }

  private Optional<Sense<FundSlot>> findFund() {
    Word last = lastOf(OF_FUNDS);
    if (last == Word.NOUN || hasAny(NEVER_OF_FUNDS)) {
      return Optional.empty();
    }
    if (has(Word.RATIO)) {
      return last == Word.SPENT ? sense(FundSlot.RATE) : Optional.empty();
    }
    boolean sum = words.getLast() == Word.AMOUNT;
    if (last == Word.SPENT) {
      boolean spent = sum || has(Word.ADJECTIVE);
      boolean planned = hasAny(PLANNED) || has(Word.CHANGED);
      return spent && !planned ? sense(FundSlot.EXECUTED) : Optional.empty();
    }
    boolean budget =
        words.getLast() == Word.BUDGET || (has(Word.BUDGET) && last == words.getLast());
    if (!sum && !budget) {
      return Optional.empty();
    }
    return sense(has(Word.FIRST) ? FundSlot.INITIAL : FundSlot.ANNUAL);
  }

  /// Whether something done is spoken of, and not what is to be done or that a goal was reached.
  private boolean isReached() {
    int done = firstOf(DONE);
    if (done < 0 || isToBeDone(done)) {
      return false;
    }
    List<Word> behind = words.subList(done + 1, words.size());
    boolean towards = behind.stream().anyMatch(PLANNED::contains) || behind.contains(Word.GOAL);
    boolean ofValue = done > 0 && words.get(done - 1) == Word.NOUN;
    return !towards && (TELLING.contains(words.getLast()) || ofValue);
  }

  private boolean isPlanned() {
    int done = firstOf(DONE);
    Word last = words.getLast();
    boolean said =
        TELLING.contains(last)
            || last == Word.GOAL
            || (last == Word.PLAN && (has(Word.GOAL) || has(Word.NOUN)));
    boolean planned =
        hasAny(PLANNED) || ((has(Word.PERIOD) || has(Word.GOAL)) && last == Word.NOUN);
    return words.size() > 1
        && said
        && planned
        && !has(Word.OTHERS)
        && (done < 0 || isToBeDone(done));
  }

  /// 预计完成 and 计划完成数 are still to be done; 计划完成情况 tells what was.
  private boolean isToBeDone(int done) {
    if (done == 0 || !PLANNED.contains(words.get(done - 1))) {
      return false;
    }
    boolean outcome = words.getLast() == Word.OUTCOME || words.get(done) == Word.ADJECTIVE;
    return words.get(done - 1) == Word.EXPECT || !outcome;
  }

  /// Whether it says no more than that something was done.
  boolean isDone() {
    return !words.isEmpty() && words.stream().allMatch(MERELY_DONE::contains);
  }

  private boolean has(Word word) {
    return words.contains(word);
  }

  private boolean hasAny(Set<Word> some) {
    return words.stream().anyMatch(some::contains);
  }

  private int firstOf(Set<Word> some) {
    for (int i = 0; i < words.size(); i++) {
      if (some.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private Word lastOf(Set<Word> some) {
    return words.reversed().stream().filter(some::contains).findFirst().orElse(Word.NOUN);
  }

  private static <M> Optional<Sense<M>> sense(M meaning) {
    return Optional.of(new Sense<>(meaning, true, false));
  }
}
