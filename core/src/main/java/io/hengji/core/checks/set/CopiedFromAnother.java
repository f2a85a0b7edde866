package io.hengji.core.checks.set;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.similarity.MinHash;
import io.hengji.core.similarity.NearCopies;
import io.hengji.core.similarity.Shingles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// SET-002: two projects use the same words, or nearly the same, numbers aside. Candidates come
/// from signatures ([NearCopies]) and are then compared by their shingles.
public final class CopiedFromAnother implements SequenceCheck {

  /// From this Jaccard coefficient of their shingles on two texts are nearly the same.
  private static final BigDecimal NEARLY = new BigDecimal("0.7");

  /// A pair as alike as that is missed once in 6,500 times: (1 − 0.7⁴)³².
  private static final MinHash HASHES = new MinHash(32, 4);

  /// Of 128 values about 90 agree for such a pair, with a standard deviation of 5.2.
  private static final int AGREEMENTS = 70;

  /// Shorter goals are phrases that any project may use.
  private static final int SHORTEST_GOAL = 24;

  /// Cells of the table repeat set phrases; only long sentences count.
  private static final int SHORTEST_CELL = 40;

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.,，．][0-9０-９]+)*");

  private record Passage(int form, CellPath at) {}

  /// A form that shares passages with an earlier one.
  private record Pair(int original, int copy) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int copies = Integer.compare(copy, other.copy);
      return copies != 0 ? copies : Integer.compare(original, other.original);
    }
  }

  private record Match(CellPath copied, CellPath from, BigDecimal likeness) {}

  @Override
  public String id() {
    return "SET-002";
  }

  @Override
  public Pass begin() {
    return new Gathering();
  }

  private final class Gathering implements Pass {
    private final List<Passage> passages = new ArrayList<>();
    private final NearCopies copies = new NearCopies(HASHES, AGREEMENTS);

    @Override
    public void see(ReviewedForm form) {
      paths(form.printed())
          .forEach(path -> {
            Shingles text = shingles(form.printed(), path);
            if (text.text().length() >= shortest(path)) {
              passages.add(new Passage(form.index(), path));
              copies.add(text);
            }
          });
    }

    @Override
    public List<CrossFinding> findings(FormSequence forms) {
      List<OptionalInt> originals = copies.originals();
      Map<Pair, List<Match>> pairs = new TreeMap<>();
      for (int i = 0; i < passages.size(); i++) {
        if (originals.get(i).isPresent()) {
          compare(passages.get(originals.get(i).getAsInt()), passages.get(i), forms, pairs);
        }
      }
      List<CrossFinding> findings = new ArrayList<>();
      pairs.forEach((pair, matches) ->
          findings.add(finding(forms.get(pair.original()), forms.get(pair.copy()), matches)));
      return findings;
    }
  }

  private static Stream<CellPath> paths(Form form) {
    Stream<CellPath> goals = Stream.of(CellPath.Field.GOAL_EXPECTED, CellPath.Field.GOAL_ACTUAL);
    Stream<CellPath> cells =
        Stream.iterate(0, i -> i < form.indicators().size(), i -> i + 1)
            .flatMap(i ->
                Stream.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.DEVIATION)
                    .map(column -> CellPath.indicator(i, column)));
    return Stream.concat(goals, cells);
  }

  private static int shortest(CellPath path) {
    return path instanceof CellPath.Field ? SHORTEST_GOAL : SHORTEST_CELL;
  }

  /// A cell's text with every number as one sign, so that a copy with other numbers is one.
  private static Shingles shingles(Form form, CellPath path) {
    return Shingles.of(NUMBER.matcher(form.cell(path).text()).replaceAll("0"));
  }

  private static void compare(
      Passage first, Passage second, FormSequence forms, Map<Pair, List<Match>> pairs) {
    Form original = forms.get(first.form()).printed();
    Form copy = forms.get(second.form()).printed();
    if (first.form() == second.form()
        || FormIdentity.of(original).project().equals(FormIdentity.of(copy).project())) {
      return;
    }
    BigDecimal likeness = shingles(original, first.at()).likeness(shingles(copy, second.at()));
    if (likeness.compareTo(NEARLY) >= 0) {
      pairs
          .computeIfAbsent(new Pair(first.form(), second.form()), _ -> new ArrayList<>())
          .add(new Match(second.at(), first.at(), likeness));
    }
  }

  private CrossFinding finding(ReviewedForm original, ReviewedForm copy, List<Match> matches) {
    Match first = matches.getFirst();
    List<FormCell> cells = new ArrayList<>();
    matches.forEach(match -> cells.add(copy.cell(match.copied())));
    matches.forEach(match -> cells.add(original.cell(match.from())));
    String message =
        "%s与%s有%s文字雷同（%s重合%s）；两个项目应当各写各的目标和完成情况。"
            .formatted(
                copy.name(),
                original.name(),
                matches.size() > 1 ? matches.size() + "处" : "",
                Caption.of(copy.printed(), first.copied()),
                PrintedNumber.percent(first.likeness()));
    return copy.finding(id(), Severity.WARNING, first.copied(), message, cells);
  }
}
