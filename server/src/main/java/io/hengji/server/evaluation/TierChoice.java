package io.hengji.server.evaluation;

import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.Tier;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.Comparison;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.LiveForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tiers that a row in words can be put into, each with the words of the form and its points by
/// the rules of the place. The points of a tier that is open at its top are left to be typed.
///
/// @param key of the tier's name
/// @param words what stands in the form
/// @param points what is filled in; empty where somebody has to decide
/// @param band the least and the most
public record TierChoice(String key, String words, boolean chosen, String points, String band) {

  static List<TierChoice> of(LiveForm live, int row) {
    Points points = live.score().indicators().get(row);
    Optional<Rule.Tiers> tiers =
        live.checked().rules().flatMap(rules -> rules.find(Rule.TIERS)).map(Ruled::value);
    if (tiers.isEmpty() || points.weight().isEmpty() || !inWords(live, points, row)) {
      return List.of();
    }
    Optional<Tier> now =
        points.comparison() instanceof Comparison.OfWords(String _, Tier tier, boolean _)
            ? Optional.of(tier)
            : Optional.empty();
    BigDecimal weight = points.weight().get();
    return List.of(
        of("达成预期指标", Tier.REACHED, now, tiers.get().reached(), weight),
        of("部分达成预期指标", Tier.PARTLY, now, tiers.get().partly(), weight),
        of("未达成预期指标", Tier.MISSED, now, tiers.get().missed(), weight));
  }

  private static TierChoice of(
      String words, Tier tier, Optional<Tier> now, Rule.Band band, BigDecimal weight) {
    String low = RowView.two(share(band.low(), weight));
    String high = RowView.two(share(band.high(), weight));
    return new TierChoice(
        "evaluate.tier." + tier.name().toLowerCase(Locale.ROOT),
        words,
        now.filter(tier::equals).isPresent(),
        band.highIncluded() ? high : "",
        low + "–" + high);
  }

  private static BigDecimal share(BigDecimal percent, BigDecimal weight) {
    return percent.multiply(weight).movePointLeft(2);
  }

  /// Whether the row is decided by words, or would be once it says something plain.
  private static boolean inWords(LiveForm live, Points points, int row) {
    return points.comparison() instanceof Comparison.OfWords
        || (points.bounds().isEmpty()
            && Statement.read(live.checked().form().indicators().get(row).target().text()).meaning()
                instanceof Meaning.Words);
  }

  /// The fields that choosing it sets.
  public String set(RowView row) {
    return "[[\"%s\",\"%s\"],[\"%s\",\"%s\"]]"
        .formatted(row.address("actual"), words, row.address("score"), points);
  }
}
