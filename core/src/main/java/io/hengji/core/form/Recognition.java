package io.hengji.core.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a text is worth that was read out of a picture.
///
/// @param confidence the recogniser's confidence in the weakest character, from 0.00 to 1.00
/// @param doubts why a person should look at the original; empty where nothing speaks against it
public record Recognition(BigDecimal confidence, Set<Doubt> doubts) {
  public Recognition {
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no such confidence: " + confidence);
    }
    confidence = confidence.setScale(2, RoundingMode.DOWN);
    doubts = Set.copyOf(doubts);
  }

  /// What the text of a place is worth, if it was read out of a picture.
  public static Optional<Recognition> of(Place place) {
    return place instanceof Place.Recognised(Place _, Recognition worth)
        ? Optional.of(worth)
        : Optional.empty();
  }

  /// A place whose text was read with this worth.
  public Place at(Place place) {
    return new Place.Recognised(Place.plain(place), this);
  }

  public boolean isDoubtful() {
    return !doubts.isEmpty();
  }

  /// Whether the text itself may be wrong, and not only its place.
  public boolean isMisread() {
    return doubts.stream().anyMatch(doubt -> doubt != Doubt.MISPLACED);
  }

  /// Whether nothing is sure: part of the text may be missing altogether.
  public boolean isWorthless() {
    return confidence.signum() == 0;
  }

  /// What both texts together are worth: the lower confidence, all doubts.
  public Recognition and(Recognition other) {
    if (equals(other)) {
      return this;
    }
    EnumSet<Doubt> all = EnumSet.noneOf(Doubt.class);
    all.addAll(doubts);
    all.addAll(other.doubts);
    return new Recognition(confidence.min(other.confidence), all);
  }
}
