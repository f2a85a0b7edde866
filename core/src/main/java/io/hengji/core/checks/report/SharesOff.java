package io.hengji.core.checks.report;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts of a whole in one sentence: amounts behind 其中 that come to more than the amount before it,
/// and shares (占60%) that are not what their amounts give, or come to more than all.
record SharesOff(String check, ReportCase report) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LEAST_PARTS = 2;

  List<CrossFinding> find() {
    Map<String, List<Clause>> sentences = new LinkedHashMap<>();
    for (Clause clause : report.clauses()) {
      sentences
          .computeIfAbsent(clause.at() + "@" + clause.sentenceStart(), _ -> new ArrayList<>())
          .add(clause);
    }
    List<CrossFinding> findings = new ArrayList<>();
    for (List<Clause> sentence : sentences.values()) {
      Optional<CrossFinding> found = parts(sentence).or(() -> shares(sentence));
      found.ifPresent(findings::add);
    }
    return findings;
  }

  /// 总投资100万元，其中：中央60万元、省级50万元.
  private Optional<CrossFinding> parts(List<Clause> sentence) {
    int divided = 0;
    while (divided < sentence.size() && !sentence.get(divided).text().startsWith("其中")) {
      divided++;
    }
    List<Mention> before = mentions(sentence.subList(0, divided));
    List<Mention> behind = mentions(sentence.subList(divided, sentence.size()));
    if (before.isEmpty() || behind.size() < LEAST_PARTS) {
      return Optional.empty();
    }
    Amount whole = before.getLast().amount();
    boolean oneKind =
        behind.stream()
            .allMatch(part ->
                part.amount().unit().comparesWith(whole.unit()) && !part.amount().isRange());
    boolean adds = whole.unit().kind() == UnitKind.MONEY || whole.unit().kind() == UnitKind.COUNT;
    if (!oneKind || !adds || whole.isRange() || again(behind) || isNested(sentence, divided)) {
      return Optional.empty();
    }
    BigDecimal sum =
        behind.stream().map(m -> m.amount().inFirstUnit()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack = slack(whole, behind);
    return sum.compareTo(whole.inFirstUnit().add(slack)) > 0
        ? Optional.of(
            finding(
                sentence.get(divided),
                "报告中“%s”各项合计为%s，超过总数%s，应当核对。"
                    .formatted(
                        sentence.get(divided).sentence(),
                        printed(sum, whole),
                        whole.text().replaceAll("\\s", ""))))
        : Optional.empty();
  }

  /// Half a unit of the last place for the whole and for every part.
  private static BigDecimal slack(Amount whole, List<Mention> parts) {
    BigDecimal slack = ulp(whole);
    for (Mention part : parts) {
      slack = slack.add(ulp(part.amount()));
    }
    return whole.unit().kind() == UnitKind.COUNT
        ? BigDecimal.ZERO
        : slack.divide(BigDecimal.TWO, MathContext.DECIMAL64);
  }

  private static BigDecimal ulp(Amount amount) {
    return amount.unit().factor().movePointLeft(Math.max(0, amount.value().scale()));
  }

  /// A second 其中 or 共 divides a part again: what follows it is not a part of the first whole.
  private static boolean isNested(List<Clause> sentence, int divided) {
    return sentence.subList(divided + 1, sentence.size()).stream()
        .anyMatch(clause -> clause.text().matches(".*(?:其中|共|合计|累计|包括|含|人均|户均).*"));
  }

  private static boolean again(List<Mention> parts) {
    return parts.stream().anyMatch(part -> part.subject().matches(".*(?:共|合计|累计|包括|含|均).*"));
  }

  /// 甲60万元，占60%；乙50万元，占50%.
  private Optional<CrossFinding> shares(List<Clause> sentence) {
    List<Mention> shares =
        sentence.stream()
            .flatMap(clause -> clause.mentions().stream())
            .filter(m ->
                m.amount().unit().kind() == UnitKind.SHARE
                    && m.subject().matches(".*(?:占|占比|占比为|占总数的|占总额的)$"))
            .toList();
    BigDecimal sum =
        shares.stream().map(m -> m.amount().inFirstUnit()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack =
        shares.stream()
            .map(m -> ulp(m.amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.TWO, MathContext.DECIMAL64);
    return shares.size() >= LEAST_PARTS && sum.compareTo(HUNDRED.add(slack)) > 0
        ? Optional.of(
            finding(
                sentence.getFirst(),
                "报告中“%s”各项占比合计为%s%%，超过100%%，应当核对。"
                    .formatted(sentence.getFirst().sentence(), PrintedNumber.of(sum))))
        : Optional.empty();
  }

  private static List<Mention> mentions(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> clause.mentions().stream()).toList();
  }

  private static String printed(BigDecimal sum, Amount like) {
    return PrintedNumber.of(sum.divide(like.unit().factor(), MathContext.DECIMAL64))
        + like.unit().name();
  }

  private CrossFinding finding(Clause clause, String message) {
    return new CrossFinding(
        check, Severity.ERROR, clause.at(), clause.place(), message, List.of(), List.of());
  }
}
