package io.hengji.ocr;

import ai.onnxruntime.OrtException;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.pdf.RuledCells;
import io.hengji.documents.scan.ScannedPage;
import io.hengji.documents.scan.ScannedRule;
import io.hengji.documents.scan.ScannedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The picture of one page on its way to text and lines.
final class PageScan {
  private static final double LEVEL = Math.toRadians(0.04);
  private static final double POINTS = 10.5;
  private static final double SMALLEST = 6;
  private static final double LARGEST = 18;
  private static final double BEARING = 0.05;
  private static final double SEAL = 0.25;
  private static final double TALL = 1.6;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final int SAMPLE = 6;

  /// What a text is worth of which an unknown part lies under a seal.
  private static final Recognition HIDDEN = new Recognition(BigDecimal.ZERO, Set.of(Doubt.COVERED));

  /// What a text is worth whose cell may be two.
  private static final Recognition DIVIDED = new Recognition(BigDecimal.ONE, Set.of(Doubt.CUT));

  private final Models models;
  private final Allowance allowance;
  private final Mask seal;
  private final Rules rules;
  private final double em;
  private final double scale;
  private final List<ScannedText> texts = new ArrayList<>();

  PageScan(Models models, Shades picture, double longerSide, Allowance allowance) {
    this.models = models;
    this.allowance = allowance;
    Shades shades = picture;
    Mask raw = Ink.of(shades.grey());
    double angle = Skew.of(Stains.withoutSolid(raw, shades.grey(), TextSize.of(raw)));
    if (Math.abs(angle) > LEVEL) {
      shades = shades.turned(angle);
    }
    em = TextSize.of(Ink.of(shades.grey()));
    shades = shades.withoutPatches(em);
    Mask ink = Ink.of(shades.grey());
    seal = shades.seal();
    rules = Rules.of(shades.grey(), ink, seal, em);
    double said = longerSide / Math.max(shades.grey().width(), shades.grey().height());
    boolean likely = em * said >= SMALLEST && em * said <= LARGEST;
    scale = likely ? said : POINTS / em;
  }

  /// How clearly the longest pieces of text can be read, from 0 to 1. A page that stands on its
  /// head cannot, one that lies on its side has none.
  double clarity() throws UnreadableFile, OrtException {
    Box all = new Box(0, 0, rules.ink().width(), rules.ink().height());
    List<Box> longest =
        InkLines.of(rules, rules.ink(), all, em).stream()
            .filter(piece -> piece.height() < TALL * em)
            .filter(piece -> piece.width() > SHORTEST * em)
            .sorted(Comparator.comparingInt(Box::width).reversed())
            .limit(SAMPLE)
            .map(this::beginning)
            .toList();
    LineReader reader = new LineReader(models, rules.grey(), seal, em);
    double sum = 0;
    for (Box piece : longest) {
      allowance.requireTime();
      sum += reader.clarity(piece);
    }
    return sum / SAMPLE;
  }

  private Box beginning(Box piece) {
    int right = Math.min(piece.right(), piece.left() + (int) (LONGEST * em));
    return new Box(piece.left(), piece.top(), right, piece.bottom());
  }

  ScannedPage read() throws UnreadableFile, OrtException {
    double width = rules.ink().width() * scale;
    double height = rules.ink().height() * scale;
    List<ScannedRule> across = rules.across().stream().map(this::scanned).toList();
    List<ScannedRule> down = rules.down().stream().map(this::scanned).toList();
    Mask outside = rules.ink().copy();
    LineReader reader = new LineReader(models, rules.grey(), seal, em);
    for (RuledCells.Frame frame : RuledCells.of(width, height, across, down, allowance)) {
      Box cell = pixels(frame);
      cell(reader, cell);
      clear(outside, cell);
    }
    for (Box piece :
        InkLines.of(rules, outside, new Box(0, 0, outside.width(), outside.height()), em)) {
      add(reader, piece);
    }
    return new ScannedPage(width, height, texts, across, down);
  }

  /// Reads a cell. Of one that lies under a seal that hides it, nobody knows what is missing.
  private void cell(LineReader reader, Box cell) throws UnreadableFile, OrtException {
    boolean hidden = rules.hidden() && seal.count(cell) > SEAL * em * em;
    boolean divided = rules.divide(cell, em);
    List<Box> pieces = InkLines.of(rules, rules.ink(), cell, em);
    for (Box piece : pieces) {
      allowance.requireTime();
      LineReader.Said said = reader.read(piece);
      Recognition worth = divided ? DIVIDED.and(said.recognition()) : said.recognition();
      add(piece, said.reading(), hidden ? HIDDEN.and(worth) : worth);
    }
    if (pieces.isEmpty() && hidden) {
      int middleX = (cell.left() + cell.right()) / 2;
      int middleY = (cell.top() + cell.bottom()) / 2;
      add(new Box(middleX, middleY, middleX + 1, middleY + 1), Reading.NOTHING, HIDDEN);
    }
  }

  private void add(LineReader reader, Box piece) throws UnreadableFile, OrtException {
    allowance.requireTime();
    LineReader.Said said = reader.read(piece);
    add(piece, said.reading(), said.recognition());
  }

  private void add(Box piece, Reading reading, Recognition recognition) {
    List<Double> edges = new ArrayList<>();
    int characters = reading.middles().size();
    if (characters == 0) {
      add(piece, Reading.NOTHING, recognition);
      return;
    }
    edges.add((piece.left() - BEARING * em) * scale);
    for (int i = 1; i < characters; i++) {
      double between = (reading.middles().get(i - 1) + reading.middles().get(i)) / 2;
      edges.add((piece.left() + between * piece.width()) * scale);
    }
    edges.add((piece.right() + BEARING * em) * scale);
    double tall = Math.max(em, piece.height() > 1.2 * em ? piece.height() : 0);
    double middle = (piece.top() + piece.bottom()) / 2.0;
    texts.add(
        new ScannedText(
            reading.text(),
            edges,
            (middle - tall / 2) * scale,
            (middle + tall / 2) * scale,
            recognition));
  }

  private ScannedRule scanned(Rule rule) {
    return new ScannedRule(rule.at() * scale, rule.from() * scale, rule.to() * scale);
  }

  private Box pixels(RuledCells.Frame frame) {
    return new Box(
        (int) Math.round(frame.left() / scale),
        (int) Math.round(frame.top() / scale),
        (int) Math.round(frame.right() / scale),
        (int) Math.round(frame.bottom() / scale));
  }

  private static void clear(Mask mask, Box box) {
    Box inside = box.within(new Box(0, 0, mask.width(), mask.height()));
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        mask.mark(x, y, false);
      }
    }
  }
}
