package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Divides a report's text into clauses and reads the numbers in them.
public final class ClauseReader {

  private static final String STOPS = "。；;！!？?";
  private static final String COMMAS = "，,：:（）()";
  private static final Pattern JOINT = Pattern.compile("^[、和及与\\s]+");

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
    if (text.isEmpty()) {
      return;
    }
    List<Meaning> figures =
        Statement.figures(text).stream().filter(m -> m.figure().isPresent()).toList();
    int sentenceStart = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean stop = i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0;
      boolean comma = i < text.length() && COMMAS.indexOf(text.charAt(i)) >= 0;
      if ((stop || comma) && !isInside(figures, i)) {
        int end = sentenceEnd(text, i, figures);
        add(section, paragraph, cell, figures, new Span(sentenceStart, end, start, i));
        start = i + 1;
        sentenceStart = stop ? i + 1 : sentenceStart;
      }
    }
  }

  /// A clause between `from` and `to`, in the sentence between `start` and `end`.
  private record Span(int start, int end, int from, int to) {}

  private static int sentenceEnd(String text, int from, List<Meaning> figures) {
    int end = from;
    while (end < text.length() && (STOPS.indexOf(text.charAt(end)) < 0 || isInside(figures, end))) {
      end++;
    }
    return end;
  }

  private void add(int section, int paragraph, Cell cell, List<Meaning> figures, Span span) {
    String whole = cell.text();
    String text = whole.substring(span.from(), span.to()).strip();
    if (text.isEmpty()) {
      return;
    }
    List<Mention> mentions = new ArrayList<>();
    int begin = span.from();
    for (Meaning figure : figures) {
      Amount amount = figure.figure().orElseThrow();
      if (amount.start() >= span.from() && amount.end() <= span.to()) {
        mentions.add(new Mention(subject(whole, begin, amount.start()), figure, amount));
        begin = amount.end();
      }
    }
    clauses.add(
        new Clause(
            section,
            paragraph,
            cell.place(),
            whole.substring(span.start(), span.end()).strip(),
            span.start(),
            text,
            mentions,
            Statement.read(text, year).dates()));
  }

  /// The words before a number; where none stand in its clause, those before the colon or the
  /// brackets that precede it.
  private static String subject(String text, int begin, int end) {
    String own = JOINT.matcher(text.substring(begin, end)).replaceFirst("").strip();
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

  private static boolean isInside(List<Meaning> figures, int at) {
    return figures.stream()
        .map(figure -> figure.figure().orElseThrow())
        .anyMatch(amount -> amount.start() < at && at < amount.end());
  }
}
