package io.hengji.documents.flat;

import io.hengji.documents.forms.FundSlot;
import io.hengji.documents.forms.Label;
import io.hengji.documents.forms.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a text between two gaps announces as a whole, by the word lists that the cells of tables
/// are understood by.
final class WholeCaption {
  private static final int SHORTEST_LABEL = 4;
  private static final Set<Label> HEAD = Set.of(Label.PROJECT, Label.DEPARTMENT, Label.UNIT);

  private WholeCaption() {}

  /// All that the text may announce; among captions of indicators also a column without a field.
  ///
  /// @param one whether the text is one cell, so that a part of it may tell
  static Set<Role> roles(String text, boolean ofIndicators, boolean one) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Optional<Slot> column =
        ofIndicators && one
            ? io.hengji.documents.forms.Captions.columnIn(text)
            : io.hengji.documents.forms.Captions.columnOf(text);
    Optional<Label> label = io.hengji.documents.forms.Captions.labelOf(text);
    column
        .filter(
            slot -> slot != Slot.NAME || (ofIndicators && label.filter(HEAD::contains).isEmpty()))
        .filter(slot -> slot != Slot.KNOWN || (ofIndicators && label.isEmpty()))
        .flatMap(WholeCaption::roleOf)
        .ifPresent(roles::add);
    io.hengji.documents.forms.Captions.fundColumnOf(text)
        .flatMap(WholeCaption::roleOf)
        .ifPresent(roles::add);
    if (text.length() >= SHORTEST_LABEL) {
      io.hengji.documents.forms.Captions.labelOf(text)
          .flatMap(WholeCaption::roleOf)
          .ifPresent(roles::add);
    }
    return roles;
  }

  private static Optional<Role> roleOf(Slot slot) {
    return switch (slot) {
      case LEVEL1 -> Optional.of(Role.LEVEL1);
      case LEVEL2 -> Optional.of(Role.LEVEL2);
      case LEVEL3, LEVEL4, NAME -> Optional.of(Role.LEVEL3);
      case OPERATOR, NATURE -> Optional.of(Role.NATURE);
      case UNIT -> Optional.of(Role.UNIT);
      case INITIAL -> Optional.of(Role.INITIAL_TARGET);
      case ADJUSTED, TARGET -> Optional.of(Role.TARGET);
      case ACTUAL -> Optional.of(Role.ACTUAL);
      case WEIGHT -> Optional.of(Role.WEIGHT);
      case SCORE -> Optional.of(Role.SCORE);
      case DEVIATION -> Optional.of(Role.DEVIATION);
      case KNOWN, CATEGORY, LEVEL1_WEIGHT, LEVEL2_WEIGHT, LEVEL1_SCORE, LEVEL2_SCORE ->
          Optional.of(Role.OTHER_COLUMN);
      case TIER, SIDE, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Role> roleOf(FundSlot slot) {
    return switch (slot) {
      case INITIAL -> Optional.of(Role.INITIAL);
      case ANNUAL -> Optional.of(Role.ANNUAL);
      case EXECUTED -> Optional.of(Role.EXECUTED);
      case RATE -> Optional.of(Role.RATE);
      case WEIGHT -> Optional.of(Role.WEIGHT);
      case SCORE -> Optional.of(Role.SCORE);
      case KNOWN, ITEM -> Optional.empty();
    };
  }

  private static Optional<Role> roleOf(Label label) {
    return switch (label) {
      case PROJECT -> Optional.of(Role.PROJECT);
      case DEPARTMENT -> Optional.of(Role.DEPARTMENT);
      case UNIT -> Optional.of(Role.UNIT_NAME);
      case FUNDS -> Optional.of(Role.FUNDS);
      case GOAL -> Optional.of(Role.GOAL);
      case GOAL_EXPECTED -> Optional.of(Role.EXPECTED);
      case GOAL_ACTUAL -> Optional.of(Role.ACHIEVED);
      case REMARKS -> Optional.of(Role.REMARKS);
      case GRADE -> Optional.of(Role.GRADE);
      case YEAR, AMOUNT_UNIT, TOTAL, TOTAL_WEIGHT, TOTAL_SCORE, KNOWN -> Optional.empty();
    };
  }
}
