package io.hengji.ocr;

import ai.onnxruntime.OrtException;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.Recognition;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads pieces of lines, each twice: what two recognisers of different make agree on is seldom
/// wrong.
final class LineReader {
  private static final double MARGIN = 0.14;
  private static final double OTHER_MARGIN = 0.26;
  private static final double ROOM = 0.25;
  private static final double FLAT = 0.2;
  private static final double LONG = 0.62;
  private static final double WIDEST_DASH = 1.3;
  private static final double NARROWEST_DASH = 0.25;
  private static final double HALF = 0.5;

  /// How sure the shape alone is.
  private static final double BY_SHAPE = 0.85;

  private static final Set<String> STROKES = Set.of("-", "－", "—", "–", "一", "_", "ー");
  private static final double SURE = 0.8;
  private static final double SURE_FIGURE = 0.9;
  private static final double SEALED = 0.02;
  private static final double BESIDE = 0.6;

  private final Models models;
  private final Grey grey;
  private final Mask seal;
  private final double em;
  private final Spacing spacing;

  LineReader(Models models, Grey grey, Mask seal, double em) {
    this.models = models;
    this.grey = grey;
    this.seal = seal;
    this.em = em;
    spacing = new Spacing(em);
  }

  /// What a piece says, and what that is worth.
  record Said(Reading reading, Recognition recognition) {}

  /// How sure the first recogniser is of a piece that is no shorter than what it says.
  double clarity(Box piece) throws OrtException {
    Reading reading = models.first().read(crop(piece, MARGIN));
    return spacing.fits(reading.text(), piece.width()) ? reading.weakest() : 0;
  }

  Said read(Box piece) throws OrtException {
    Reading first = plain(models.first().read(crop(piece, MARGIN)), piece);
    Reading second = plain(models.second().read(crop(piece, OTHER_MARGIN)), piece);
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (first.text().isBlank()) {
      doubts.add(Doubt.ILLEGIBLE);
    } else if (!Alike.are(first.text(), second.text())) {
      doubts.add(Doubt.DIFFERS);
    }
    if (!spacing.fits(first.text(), piece.width())) {
      doubts.add(Doubt.CUT);
    }
    if (first.weakest() < SURE || Figures.weakest(first) < SURE_FIGURE) {
      doubts.add(Doubt.WEAK);
    }
    int near = (int) Math.round(BESIDE * em);
    if (seal.count(piece.grown(near, 0)) > SEALED * em * em) {
      doubts.add(Doubt.COVERED);
    }
    return new Said(
        first, new Recognition(BigDecimal.valueOf(Math.clamp(first.weakest(), 0, 1)), doubts));
  }

  private Reading plain(Reading reading, Box piece) {
    return withDash(spacing.once(reading, piece.width()), piece);
  }

  /// A flat stroke that stands alone is a dash, long where it is about as wide as a character;
  /// recognisers see lines of one height and cannot tell.
  private Reading withDash(Reading reading, Box piece) {
    boolean isFlat = piece.height() < FLAT * piece.width() && piece.width() < WIDEST_DASH * em;
    if (!isFlat || piece.width() < NARROWEST_DASH * em) {
      return reading;
    }
    boolean seen = STROKES.contains(reading.text());
    double sure = seen ? reading.weakest() : Math.max(reading.weakest(), BY_SHAPE);
    String dash = piece.width() > LONG * em ? "—" : "-";
    return new Reading(dash, List.of(HALF), List.of(sure), sure);
  }

  private Grey crop(Box piece, double margin) {
    int aside = (int) Math.round(ROOM * em);
    int above = (int) Math.round(margin * em);
    int lacking = (int) Math.round(Math.max(0, 0.75 * em - piece.height()) / 2);
    return grey.part(piece.grown(aside, above + lacking));
  }
}
