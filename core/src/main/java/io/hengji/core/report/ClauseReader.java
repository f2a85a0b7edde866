package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Divides a report's text into clauses and reads the numbers in them.
public final class ClauseReader {

  private static final String STOPS = "。；;！!？?";
  private static final String COMMAS = "，,：:（）()";

  /// No paragraph and no sentence of prose is longer; what is, is no prose.
  private static final int LONGEST_PARAGRAPH = 20_000;

  private static final int LONGEST_SENTENCE = 2_000;

  private static final Pattern JOINT = Pattern.compile("^[、和及与\\s]+");

  private static final Pattern OPERATOR = Pattern.compile("[≥≤≧≦⩾⩽>＞<＜=＝\\s]+$");

  private final OptionalInt year;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseReader(OptionalInt year) {
    this.year = year;
  }

  /// The clauses of a report, in printed order; days that name no year are in the report's.
  public static List<Clause> read(Report report) {
    OptionalInt year =
        report.year().map(FormYear::value).map(OptionalInt::of).orElse(OptionalInt.empty());
    ClauseReader reader = new ClauseReader(year);
    for (int s = 0; s < report.sections().size(); s++) {
      Section section = report.sections().get(s);
      reader.cell(s, -1, section.heading());
      for (int p = 0; p < section.paragraphs().size(); p++) {
        reader.cell(s, p, section.paragraphs().get(p));
      }
    }
    return List.copyOf(reader.clauses);
  }

  private void cell(int section, int paragraph, Cell cell) {
    String text = cell.text();
    if (text.length() > LONGEST_PARAGRAPH) {
      return;
    }
    List<Meaning> figures =
        Statement.figures(text).stream().filter(m -> m.figure().isPresent()).toList();
    BitSet inNumber = new BitSet(text.length());
    figures.stream()
        .map(figure -> figure.figure().orElseThrow())
        .forEach(amount -> inNumber.set(amount.start(), amount.end()));
    Paragraph whole = new Paragraph(section, paragraph, cell, figures, inNumber);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (STOPS.indexOf(text.charAt(i)) >= 0 && !inNumber.get(i))) {
        if (i - start <= LONGEST_SENTENCE) {
          sentence(whole, start, i);
        }
        start = i + 1;
      }
    }
  }

  /// A paragraph and the numbers in it.
  private record Paragraph(
      int section, int index, Cell cell, List<Meaning> figures, BitSet inNumber) {}

  private void sentence(Paragraph of, int start, int end) {
    String text = of.cell().text();
    String sentence = text.substring(start, end).strip();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || (COMMAS.indexOf(text.charAt(i)) >= 0 && !of.inNumber().get(i))) {
        clause(of, sentence, start, from, i);
        from = i + 1;
      }
    }
  }

  private void clause(Paragraph of, String sentence, int sentenceStart, int from, int to) {
    String whole = of.cell().text();
    String text = whole.substring(from, to).strip();
    if (text.isEmpty()) {
      return;
    }
    List<Mention> mentions = new ArrayList<>();
    int begin = from;
    for (int next = of.inNumber().nextSetBit(from); next >= 0 && next < to; ) {
      int at = next;
      Optional<Meaning> figure = figureAt(of.figures(), at);
      if (figure.isEmpty()) {
        break;
      }
      Amount amount = figure.get().figure().orElseThrow();
      mentions.add(new Mention(subject(whole, begin, amount.start()), figure.get(), amount));
      begin = amount.end();
      next = of.inNumber().nextSetBit(begin);
    }
    clauses.add(
        new Clause(
            of.section(),
            of.index(),
            of.cell().place(),
            sentence,
            sentenceStart,
            text,
            mentions,
            Statement.read(text, year).dates()));
  }

  /// The number that begins at a place; the numbers of a text are in order.
  private static Optional<Meaning> figureAt(List<Meaning> figures, int start) {
    int low = 0;
    int high = figures.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = figures.get(middle).figure().orElseThrow().start();
      if (at == start) {
        return Optional.of(figures.get(middle));
      }
      low = at < start ? middle + 1 : low;
      high = at < start ? high : middle - 1;
    }
    return Optional.empty();
  }

  /// The words before a number; where none stand in its clause, those before the colon or the
  /// brackets that precede it.
  private static String subject(String text, int begin, int end) {
    String words = JOINT.matcher(text.substring(begin, end)).replaceFirst("");
    String own = OPERATOR.matcher(words).replaceFirst("").strip();
    if (!own.isEmpty() || begin == 0) {
      return own;
    }
    return before(text, begin - 1).orElse(own);
  }

  private static Optional<String> before(String text, int mark) {
    int end = mark;
    if (text.charAt(mark) == '）' || text.charAt(mark) == ')') {
      end = Math.max(text.lastIndexOf('（', mark), text.lastIndexOf('(', mark));
    } else if (text.charAt(mark) != '：' && text.charAt(mark) != ':') {
      return Optional.empty();
    }
    int from = end;
    while (from > 0 && (STOPS + COMMAS).indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return end <= from ? Optional.empty() : Optional.of(text.substring(from, end).strip());
  }
}
